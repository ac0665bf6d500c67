package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.TypeText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Judges columns that are encrypted or hashed. */
final class SecretCheck {

    /** What a secret cannot be as well, and why. */
    private static final Map<String, String> REFUSED = new LinkedHashMap<>();

    static {
        REFUSED.put(ApiNames.HASHED, "of which nothing can be read back to encrypt");
        REFUSED.put(ApiNames.EMBEDDED, "whose parts are columns of their own");
        REFUSED.put(ApiNames.ID, "which the database must compare");
        REFUSED.put(ApiNames.TENANT_ID, "which the database must compare");
        REFUSED.put(ApiNames.GENERATED_COLUMN, "which the database makes, without a key");
        REFUSED.put(ApiNames.DATABASE_DEFAULT, "which the database makes, without a key");
    }

    private SecretCheck() {}

    static Stream<Problem> problems(ModelDescription model, ColumnDescription column) {
        Optional<ColumnDescription.Holder> holder =
                column.holder().filter(value -> isSecret(value.field().element()));
        Element field = column.source().element();
        Element marked = holder.<Element>map(value -> value.field().element()).orElse(field);
        boolean known = holder.isPresent() && !isFirst(model, column);
        if (known || !isSecret(marked)) {
            return Stream.empty();
        }
        String name = model.fields().name();
        String secret = Annotations.present(marked, ApiNames.ENCRYPTED) ? ApiNames.ENCRYPTED : ApiNames.HASHED;
        Stream<Problem> together = REFUSED.entrySet().stream()
                .filter(other -> !other.getKey().equals(secret) && Annotations.present(marked, other.getKey()))
                .map(other -> Problem.of(
                        ProcessorMessage.SECRET_WITH,
                        marked,
                        name,
                        holder.map(ColumnDescription.Holder::name).orElse(column.field()),
                        simple(secret),
                        simple(other.getKey()),
                        other.getValue()));
        boolean possible = !(column.storage() instanceof Storage.Secret stored) || stored.isPossible();
        Stream<Problem> type = possible
                ? Stream.empty()
                : Stream.of(Problem.of(
                        ProcessorMessage.SECRET_TYPE,
                        field,
                        name,
                        column.field(),
                        simple(secret),
                        TypeText.qualified(column.type()),
                        secret.equals(ApiNames.HASHED)
                                ? "a String"
                                : "a String or byte[], or add @Json, or a @Convert to one of those"));
        return Stream.concat(together, type);
    }

    private static boolean isFirst(ModelDescription model, ColumnDescription part) {
        return model.columns().stream()
                .filter(column -> column.holder().equals(part.holder()))
                .findFirst()
                .filter(part::equals)
                .isPresent();
    }

    private static boolean isSecret(Element field) {
        return Annotations.present(field, ApiNames.ENCRYPTED) || Annotations.present(field, ApiNames.HASHED);
    }

    private static String simple(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
