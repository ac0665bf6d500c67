package dev.elif.processor.describe;

import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.FieldSource;
import dev.elif.processor.read.ModelReader;
import dev.elif.processor.read.TypeText;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds how a field is stored. */
final class StorageFinder {

    private static final String COMPARABLE = "java.lang.Comparable";

    private final Types types;
    private final Supertypes supertypes;

    StorageFinder(Types types, Supertypes supertypes) {
        this.types = types;
        this.supertypes = supertypes;
    }

    Storage find(FieldSource field, TypeMirror boxed) {
        Storage plain = plain(field, boxed);
        boolean hashed = Annotations.present(field.element(), ApiNames.HASHED);
        boolean secret = hashed || Annotations.present(field.element(), ApiNames.ENCRYPTED);
        boolean known = !(plain instanceof Storage.Missing) && !(plain instanceof Storage.Unsupported);
        return secret && known ? new Storage.Secret(plain, hashed) : plain;
    }

    private Storage plain(FieldSource field, TypeMirror boxed) {
        if (ModelReader.isMissing(boxed)) {
            return new Storage.Missing();
        }
        if (Annotations.present(field.element(), ApiNames.CONVERT)) {
            return converted(field.element(), ApiNames.CONVERT, boxed);
        }
        if (Annotations.present(field.element(), ApiNames.JSON)) {
            return new Storage.Json();
        }
        if (boxed instanceof DeclaredType declared
                && Annotations.present(declared.asElement(), ApiNames.CONVERTED_BY)) {
            return converted(declared.asElement(), ApiNames.CONVERTED_BY, boxed);
        }
        return byType(field.element(), boxed);
    }

    private Storage converted(Element annotated, String annotation, TypeMirror boxed) {
        return Annotations.type(annotated, annotation, "value")
                .filter(converter -> converter.getKind() == TypeKind.DECLARED)
                .<Storage>map(converter -> converted((DeclaredType) converter, boxed))
                .orElseGet(Storage.Missing::new);
    }

    /** By its type, and what the field says of that. */
    private Storage byType(Element field, TypeMirror boxed) {
        if (boxed instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            Optional<String> named = Annotations.text(field, ApiNames.NATIVE_ENUM, "value");
            return new Storage.Enumeration(code((TypeElement) declared.asElement()), named);
        }
        Optional<BasicType> basic = BasicType.of(TypeText.qualified(boxed));
        if (basic.isPresent()) {
            boolean scaled = basic.get() == BasicType.NUMERIC && Annotations.present(field, ApiNames.SCALE);
            return scaled ? scaled(field) : new Storage.Basic(basic.get());
        }
        return ofOthers(field, boxed).orElseGet(Storage.Unsupported::new);
    }

    private static Storage scaled(Element field) {
        int digits = Annotations.number(field, ApiNames.SCALE, "value").orElse(0);
        String rounding =
                Annotations.constant(field, ApiNames.SCALE, "rounding").orElse(RoundingMode.HALF_UP.name());
        return new Storage.Scaled(digits, rounding);
    }

    /** An array of what an array can hold, or a range. */
    private Optional<Storage> ofOthers(Element field, TypeMirror boxed) {
        String name = TypeText.name(boxed);
        if (!(boxed instanceof DeclaredType declared) || !ApiNames.OF_OTHERS.contains(name)) {
            return Optional.empty();
        }
        Optional<TypeMirror> inner = declared.getTypeArguments().stream()
                .<TypeMirror>map(each -> each)
                .filter(each -> each.getKind() == TypeKind.DECLARED)
                .findFirst();
        Optional<Storage> element = inner.map(type -> byType(field, type));
        if (name.equals(ApiNames.RANGE)) {
            return element.filter(stored -> stored instanceof Storage.Basic basic
                            && basic.type().isBound())
                    .map(stored -> new Storage.Bounded(((Storage.Basic) stored).type()));
        }
        return element.filter(StorageFinder::isElement)
                .map(stored ->
                        new Storage.Array(name.equals("java.util.Set") ? "set" : "list", stored, inner.orElseThrow()));
    }

    private static boolean isElement(Storage storage) {
        return storage instanceof Storage.Enumeration
                || (storage instanceof Storage.Basic basic && basic.type().isElement());
    }

    private Optional<Storage.Enumeration.Code> code(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> Annotations.present(member, ApiNames.ENUM_CODE))
                .<Element>map(member -> member)
                .findFirst()
                .map(member ->
                        new Storage.Enumeration.Code(type, member, BasicType.of(TypeText.qualified(boxed(member)))));
    }

    private TypeMirror boxed(Element member) {
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        return type.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) type).asType()
                : type;
    }

    private Storage converted(DeclaredType converter, TypeMirror boxed) {
        List<? extends TypeMirror> arguments = supertypes
                .find(converter, ApiNames.CONVERTER)
                .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        if (arguments.stream().anyMatch(ModelReader::isMissing)) {
            return new Storage.Missing();
        }
        Optional<TypeMirror> from =
                arguments.stream().map(TypeMirror.class::cast).findFirst();
        Optional<TypeMirror> to =
                arguments.stream().skip(1).map(TypeMirror.class::cast).findFirst();
        Optional<BasicType> base = to.map(TypeText::qualified).flatMap(BasicType::of);
        boolean ordered = supertypes.find(boxed, COMPARABLE).isPresent();
        return new Storage.Converted((TypeElement) converter.asElement(), from, to, base, ordered);
    }
}
