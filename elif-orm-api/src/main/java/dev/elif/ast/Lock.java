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

    /** {@code for update}. */
    public static final Lock UPDATE = of(Strength.UPDATE);
    /** {@code for no key update}. */
    public static final Lock NO_KEY_UPDATE = of(Strength.NO_KEY_UPDATE);
    /** {@code for share}. */
    public static final Lock SHARE = of(Strength.SHARE);
    /** {@code for key share}. */
    public static final Lock KEY_SHARE = of(Strength.KEY_SHARE);

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

    private static Lock of(Strength strength) {
        return new Lock(strength, Wait.WAIT, List.of());
    }

    /** The same, an error at once where somebody else has a row. */
    public Lock noWait() {
        return new Lock(strength, Wait.NOWAIT, of);
    }

    /** The same, without the rows that somebody else has. */
    public Lock skipLocked() {
        return new Lock(strength, Wait.SKIP_LOCKED, of);
    }

    /** The same, for rows of the tables of those aliases alone. */
    public Lock of(List<String> aliases) {
        return new Lock(strength, waiting, aliases);
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(strength).token(waiting).token(of);
    }
}
