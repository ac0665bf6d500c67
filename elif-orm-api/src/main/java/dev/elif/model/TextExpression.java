package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;

/**
 * A text.
 *
 * @param <M> the model whose query may use it
 */
public interface TextExpression<M> extends ComparableExpression<M, String> {

    /** The expression {@code expression}, which is a text. */
    static <M> TextExpression<M> of(Expression expression) {
        return new Computed.Text<>(expression);
    }

    @Override
    default ColumnType<String> type() {
        return ColumnType.TEXT;
    }

    @Override
    default TextExpression<M> as(String name) {
        return of(new Labelled(expression(), name));
    }

    /** {@code this like ?}: {@code %} is any text, {@code _} any character, {@code \} takes their meaning away. */
    default Condition<M> like(String pattern) {
        return Operands.test(Operation.LIKE, this, pattern);
    }

    /** Like {@link #like}, with upper and lower case alike. */
    default Condition<M> likeIgnoreCase(String pattern) {
        return Operands.test(Operation.LIKE_IGNORE_CASE, this, pattern);
    }

    /** {@code this like ?}, where {@code prefix} stands for itself, whatever characters it has. */
    default Condition<M> startsWith(String prefix) {
        return like(literal(prefix) + "%");
    }

    /** {@code this like ?}, where {@code suffix} stands for itself. */
    default Condition<M> endsWith(String suffix) {
        return like("%" + literal(suffix));
    }

    /** {@code this like ?}, where {@code part} stands for itself. */
    default Condition<M> contains(String part) {
        return like("%" + literal(part) + "%");
    }

    /** Like {@link #contains}, with upper and lower case alike. */
    default Condition<M> containsIgnoreCase(String part) {
        return likeIgnoreCase("%" + literal(part) + "%");
    }

    private String literal(String text) {
        Bind unused = Operands.bind(this, text); // says what is wrong with null
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
