package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.SqlType;
import dev.elif.model.ModelType;
import dev.elif.model.TemporalText;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is sent: text and values.
 *
 * @param text with a {@code ?} for each value
 * @param binds the values, in the order of the {@code ?}
 * @param model the model it is for; null for a statement of no model
 */
public record SqlText(
        String text, List<Bind> binds, @Nullable ModelType<?> model) {

    private static final String MASK = "'***'";

    public SqlText {
        binds = List.copyOf(binds);
    }

    /**
     * The text with its values in it as literals: for human eyes, never to be run, and never where a stranger reads it.
     *
     * <p>Encrypted, hashed and JSON values are {@code '***'}, and so are all values of the type that a hidden column of the model has,
     * or one that the text mentions together with its table, whatever model that is of: rather too many than one too few.
     */
    public String withValues() {
        StringBuilder shown = new StringBuilder(text.length() + 16 * binds.size());
        Set<SqlType> hidden = ModelType.hiddenTypes(text, model);
        Iterator<Bind> values = binds.iterator();
        SqlScanner scanner = new SqlScanner(text);
        int copied = 0;
        for (SqlScanner.Part part = scanner.next(); part != SqlScanner.Part.END; part = scanner.next()) {
            if (part == SqlScanner.Part.MARK && values.hasNext()) {
                shown.append(text, copied, scanner.start()).append(literal(values.next(), hidden));
                copied = scanner.end();
            }
        }
        return shown.append(text, copied, text.length()).toString();
    }

    /** The text; its values are nobody's business in a log. */
    @Override
    public String toString() {
        return text;
    }

    private static String literal(Bind bind, Set<SqlType> hidden) {
        if (bind.value() == null) {
            return "null";
        }
        if (hidden.contains(bind.type()) || isSecret(bind.type())) {
            return MASK;
        }
        return literal(bind.value());
    }

    private static boolean isSecret(SqlType type) {
        return switch (type.kind()) {
            case ENCRYPTED, HASHED, JSON -> true;
            case ARRAY -> isSecret(type.element());
            default -> false;
        };
    }

    private static String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof byte[] bytes) {
            return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
        }
        if (value instanceof List<?> many) {
            return many.isEmpty()
                    ? "'{}'"
                    : many.stream().map(SqlText::literal).collect(Collectors.joining(", ", "array[", "]"));
        }
        return "'" + TemporalText.of(value).replace("'", "''") + "'";
    }
}
