package dev.elif.processor.describe;

import java.util.List;

/**
 * The key of a model.
 *
 * @param columns its columns, in the order of the fields
 * @param asked the generation that each {@code @Id} asks for
 * @param generation where a new key comes from; never AUTO
 */
public record KeyDescription(List<ColumnDescription> columns, List<Generation> asked, Generation generation) {

    /** Where a new key comes from: {@code dev.elif.model.KeyGeneration}. */
    public enum Generation {
        AUTO,
        IDENTITY,
        UUID_V7,
        UUID_V4,
        ULID,
        ASSIGNED
    }

    /** Whether it has several columns. */
    public boolean isComposite() {
        return columns.size() > 1;
    }

    /** What {@link Generation#AUTO} means for {@code columns}. */
    static Generation automatic(List<ColumnDescription> columns) {
        if (columns.size() != 1 || !(columns.get(0).storage() instanceof Storage.Basic stored)) {
            return Generation.ASSIGNED;
        }
        if (stored.type().isCounted()) {
            return Generation.IDENTITY;
        }
        return stored.type() == BasicType.UUID ? Generation.UUID_V7 : Generation.ASSIGNED;
    }
}
