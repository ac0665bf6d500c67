package dev.elif.processor.describe;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What deployment needs to know of a model: a line of {@code META-INF/elif/models}, separated by tabs.
 *
 * @param model the binary name
 * @param keyType the binary name of the key's type, boxed
 * @param database the database; empty for the default one
 * @param format the format of the descriptor
 */
public record IndexLine(String model, String keyType, String database, int format) {

    /** The line of {@code model}, whose key is known. */
    public static IndexLine of(ModelDescription model, int format, Elements elements) {
        String binaryName = elements.getBinaryName(model.element()).toString();
        return new IndexLine(
                binaryName, keyType(model, elements), model.location().database(), format);
    }

    /** Reads a line; one of another form is left out. */
    public static Optional<IndexLine> parse(String line) {
        List<String> parts = List.of(line.split("\t", -1));
        return parts.size() == 4 && parts.get(3).matches("\\d{1,9}")
                ? Optional.of(new IndexLine(parts.get(0), parts.get(1), parts.get(2), Integer.parseInt(parts.get(3))))
                : Optional.empty();
    }

    private static String keyType(ModelDescription model, Elements elements) {
        if (model.key().isComposite()) {
            GeneratedNames names = GeneratedNames.of(model.element(), elements);
            return names.qualified(names.metamodel()) + "$Key";
        }
        TypeMirror type = model.key().columns().get(0).boxed();
        return type.getKind() == TypeKind.DECLARED
                ? elements.getBinaryName((TypeElement) ((DeclaredType) type).asElement())
                        .toString()
                : type.toString();
    }

    @Override
    public String toString() {
        return String.join("\t", model, keyType, database, String.valueOf(format));
    }
}
