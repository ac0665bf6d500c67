package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Condition;
import dev.elif.ast.Like;
import dev.elif.ast.Path;

/**
 * A column of text.
 *
 * @param <M> the model
 */
public final class TextColumn<M> extends ComparableColumn<M, String> {

    private TextColumn(String field, ColumnRef reference) {
        super(field, reference, ColumnType.TEXT);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M> TextColumn<M> of(String field, String name) {
        return new TextColumn<>(field, ColumnRef.of(name, ColumnType.TEXT.sqlType()));
    }

    /** {@code column like ?}: {@code %} is any text, {@code _} any character, {@code \} takes their meaning away. */
    public Condition<M> like(String pattern) {
        return new Like<>(expression(), bind(pattern), false);
    }

    /** Like {@link #like}, with upper and lower case alike. */
    public Condition<M> likeIgnoreCase(String pattern) {
        return new Like<>(expression(), bind(pattern), true);
    }

    /** {@code column like ?}, where {@code prefix} stands for itself, whatever characters it has. */
    public Condition<M> startsWith(String prefix) {
        return like(literal(prefix) + "%");
    }

    /** {@code column like ?}, where {@code suffix} stands for itself. */
    public Condition<M> endsWith(String suffix) {
        return like("%" + literal(suffix));
    }

    /** {@code column like ?}, where {@code part} stands for itself. */
    public Condition<M> contains(String part) {
        return like("%" + literal(part) + "%");
    }

    /** Like {@link #contains}, with upper and lower case alike. */
    public Condition<M> containsIgnoreCase(String part) {
        return likeIgnoreCase("%" + literal(part) + "%");
    }

    private String literal(String text) {
        Bind unused = bind(text); // says what is wrong with null
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public <S> TextColumn<S> via(Path path) {
        return new TextColumn<>(field(), at(path));
    }
}
