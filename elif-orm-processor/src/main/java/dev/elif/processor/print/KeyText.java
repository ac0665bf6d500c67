package dev.elif.processor.print;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.Storage;
import java.util.Locale;

/** Writes the type of a key. */
final class KeyText {

    private KeyText() {}

    /** As a parameter: whole numbers are primitive, so that {@code find(1)} compiles for a {@code Long}. */
    static String parameter(ColumnDescription key, Names names) {
        if (key.storage() instanceof Storage.Basic basic && basic.type().isCounted()) {
            return basic.type() == BasicType.INTEGER
                    ? "int"
                    : basic.type().name().toLowerCase(Locale.ROOT);
        }
        return names.of(key.type());
    }
}
