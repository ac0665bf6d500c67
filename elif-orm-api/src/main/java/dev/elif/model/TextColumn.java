package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column of text.
 *
 * @param <M> the model
 */
public final class TextColumn<M> extends ComparableColumn<M, String> implements TextExpression<M> {

    private TextColumn(String field, ColumnRef reference) {
        super(field, reference, ColumnType.TEXT);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M> TextColumn<M> of(String field, String name) {
        return new TextColumn<>(field, ColumnRef.of(name, ColumnType.TEXT.sqlType()));
    }

    @Override
    public <S> TextColumn<S> via(Path path) {
        return new TextColumn<>(field(), at(path));
    }
}
