package dev.elif.ast;

import java.util.List;
import java.util.Locale;

/**
 * {@code for update of … skip locked}.
 *
 * @param strength against whom
 * @param waiting what happens where somebody else has a row
 * @param of the aliases of the tables whose rows are locked; empty for those of the select's own table
 */
public record Lock(Strength strength, Wait waiting, List<String> of) implements Node {

    /** Against what others want to do. */
    public enum Strength {
        /** Nobody else may change, delete or lock them. */
        UPDATE,
        /** Nobody else may change their keys or delete them; others may refer to them. */
        NO_KEY_UPDATE,
        /** Nobody else may change or delete them. */
        SHARE,
        /** Nobody else may change their keys or delete them. */
        KEY_SHARE;

        /** As SQL writes it. */
        public String sql() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What happens where somebody else has a row. */
    public enum Wait {
        /** It waits. */
        WAIT(""),
        /** It is an error at once. */
        NOWAIT(" nowait"),
        /** The row is left out. */
        SKIP_LOCKED(" skip locked");

        private final String sql;

        Wait(String sql) {
            this.sql = sql;
        }

        /** As SQL writes it. */
        public String sql() {
            return sql;
        }
    }

    public Lock {
        of = List.copyOf(of);
    }

    /** One that waits for rows of the select's own table. */
    public static Lock of(Strength strength) {
        return new Lock(strength, Wait.WAIT, List.of());
    }

    @Override
    public void shape(Shape shape) {
        shape.token(strength).token(waiting).token(of);
    }
}
