package dev.elif.processor.describe;

import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.FieldSource;
import dev.elif.processor.read.ModelReader;
import dev.elif.processor.read.TypeText;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds how a field is stored. */
final class StorageFinder {

    private static final String COMPARABLE = "java.lang.Comparable";

    private final Supertypes supertypes;

    StorageFinder(Supertypes supertypes) {
        this.supertypes = supertypes;
    }

    Storage find(FieldSource field, TypeMirror boxed) {
        if (ModelReader.isMissing(boxed)) {
            return new Storage.Missing();
        }
        if (Annotations.present(field.element(), ApiNames.CONVERT)) {
            return Annotations.type(field.element(), ApiNames.CONVERT, "value")
                    .filter(converter -> converter.getKind() == TypeKind.DECLARED)
                    .<Storage>map(converter -> converted((DeclaredType) converter, boxed))
                    .orElseGet(Storage.Missing::new);
        }
        if (Annotations.present(field.element(), ApiNames.JSON)) {
            return new Storage.Json();
        }
        if (boxed instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            return new Storage.Enumeration();
        }
        return BasicType.of(TypeText.qualified(boxed))
                .<Storage>map(Storage.Basic::new)
                .orElseGet(Storage.Unsupported::new);
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
