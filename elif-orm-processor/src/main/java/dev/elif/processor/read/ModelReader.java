package dev.elif.processor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads models. */
public final class ModelReader {

    private static final Set<String> HANDLES = Set.of(
            ApiNames.HAS_MANY,
            ApiNames.HAS_ONE,
            ApiNames.BELONGS_TO,
            ApiNames.HAS_MANY_THROUGH,
            ApiNames.HAS_ONE_THROUGH,
            ApiNames.BELONGS_TO_MANY,
            ApiNames.BELONGS_TO_MANY_USING,
            ApiNames.MORPH_MANY,
            ApiNames.MORPH_ONE,
            ApiNames.MORPH_TO,
            ApiNames.MORPH_TO_MANY,
            ApiNames.MORPHED_BY_MANY);
    private static final Set<String> ROOTS = Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

    private final Types types;

    public ModelReader(Types types) {
        this.types = types;
    }

    /** Reads {@code model} and its base classes, up to {@code ActiveRecord}, {@code Object} or another model. */
    public ModelSource read(TypeElement model) {
        List<TypeElement> lineage = new ArrayList<>();
        List<FieldSource> fields = new ArrayList<>();
        TypeMirror at = model.asType();
        while (at.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) ((DeclaredType) at).asElement();
            String name = element.getQualifiedName().toString();
            if (name.equals(ApiNames.ACTIVE_RECORD)) {
                return new ModelSource(model, lineage, fields, Optional.of(at), Optional.empty(), true);
            }
            if (ROOTS.contains(name)) {
                break;
            }
            if (!element.equals(model) && Annotations.present(element, ApiNames.MODEL)) {
                return new ModelSource(model, lineage, fields, Optional.empty(), Optional.of(element), true);
            }
            lineage.add(0, element);
            fields.addAll(0, fields((DeclaredType) at, element));
            at = superclass(at, element);
        }
        return new ModelSource(
                model, lineage, fields, Optional.empty(), Optional.empty(), at.getKind() != TypeKind.ERROR);
    }

    /** The methods of {@code model} that declare a relation; accessors of a record do not. */
    public List<RelationSource> relations(TypeElement model) {
        List<RelationSource> relations = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(model.getEnclosedElements())) {
            String handle = TypeText.name(method.getReturnType());
            if (HANDLES.contains(handle)
                    && method.getParameters().isEmpty()
                    && !method.getModifiers().contains(Modifier.STATIC)
                    && !isAccessor(model, method)) {
                List<? extends TypeMirror> arguments = ((DeclaredType) method.getReturnType()).getTypeArguments();
                relations.add(new RelationSource(
                        method,
                        handle,
                        arguments.stream().map(TypeMirror.class::cast).findFirst(),
                        arguments.stream().map(TypeMirror.class::cast).skip(1).findFirst(),
                        query(model, method.getSimpleName())));
            }
        }
        return relations;
    }

    private static Optional<ExecutableElement> query(TypeElement model, Name name) {
        return ElementFilter.methodsIn(model.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().equals(name)
                        && method.getModifiers().contains(Modifier.STATIC)
                        && method.getParameters().size() == 1
                        && TypeText.name(method.getParameters().get(0).asType()).equals(ApiNames.QUERY))
                .findFirst();
    }

    /** The methods of {@code model} that are annotated with one of {@code annotations}. */
    public static List<ExecutableElement> annotated(TypeElement model, String... annotations) {
        return ElementFilter.methodsIn(model.getEnclosedElements()).stream()
                .filter(method -> Arrays.stream(annotations).anyMatch(each -> Annotations.present(method, each)))
                .toList();
    }

    /** Whether {@code type} or a part of it cannot be found (yet). */
    public static boolean isMissing(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case ARRAY -> isMissing(((javax.lang.model.type.ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(ModelReader::isMissing);
            default -> false;
        };
    }

    private List<FieldSource> fields(DeclaredType type, TypeElement element) {
        List<FieldSource> fields = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)) {
                fields.add(new FieldSource(field, element, types.asMemberOf(type, field)));
            }
        }
        return fields;
    }

    /** The superclass as this class extends it: its type arguments are those of {@code type}. */
    private TypeMirror superclass(TypeMirror type, TypeElement element) {
        if (element.getSuperclass().getKind() != TypeKind.DECLARED) {
            return element.getSuperclass();
        }
        return types.directSupertypes(type).get(0);
    }

    private static boolean isAccessor(TypeElement model, ExecutableElement method) {
        return model.getKind() == ElementKind.RECORD
                && ElementFilter.recordComponentsIn(model.getEnclosedElements()).stream()
                        .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
    }
}
