package dev.elif.model;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Expression;
import dev.elif.ast.Path;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed column of a model; generated as a constant of {@code User_}, immutable.
 *
 * @param <M> the model
 * @param <T> the field's type, boxed
 */
public class Column<M, T> implements TypedExpression<M, T> {

    private final String field;
    private final ColumnRef reference;
    private final ColumnType<T> type;

    protected Column(String field, ColumnRef reference, ColumnType<T> type) {
        this.field = field;
        this.reference = reference;
        this.type = type;
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> Column<M, T> of(String field, String name, ColumnType<T> type) {
        return new Column<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    /** The Java field. */
    public final String field() {
        return field;
    }

    /** The column in the database, unquoted. */
    public final String name() {
        return reference.name();
    }

    @Override
    public final ColumnType<T> type() {
        return type;
    }

    @Override
    public final ColumnRef expression() {
        return reference;
    }

    /**
     * {@code column = ?}, for an update; null stores null.
     *
     * @throws QueryException when the column stands at the end of a path: only the model's own can be set
     */
    public final Assignment<M> set(@Nullable T value) {
        return assign(Operands.nullable(this, value));
    }

    /**
     * {@code column = value}, for an update, where the database computes the value: of other columns, of joined tables, of paths.
     *
     * @throws QueryException when the column stands at the end of a path, or keeps secrets, which the database cannot make
     */
    public final Assignment<M> setTo(TypedExpression<? super M, ? extends T> value) {
        return assign(computed(value).expression());
    }

    /**
     * This column filled by a select of another model, for {@code insertFrom}.
     *
     * @throws QueryException when it keeps secrets, which the database cannot make
     */
    public final <S> Transfer<M, S> from(TypedExpression<S, ? extends T> value) {
        return new Transfer<>(this, computed(value));
    }

    private <E extends TypedExpression<?, ?>> E computed(E value) {
        if (!type.sqlType().comparable() || !value.type().sqlType().comparable()) {
            throw new QueryException(ApiMessage.SECRET_COMPUTED, name());
        }
        return value;
    }

    /** {@code column = value}, for an update. */
    protected final Assignment<M> assign(Expression value) {
        return assign(List.of(), value);
    }

    /** The same of a part of the column's value. */
    final Assignment<M> assign(List<Bind> path, Expression value) {
        if (!reference.path().root()) {
            throw new QueryException(ApiMessage.SET_ON_PATH, name());
        }
        return new Assignment<>(name(), path, value);
    }

    /** The same column at the end of a path; each kind of column keeps its own type. */
    public <S> Column<S, T> via(Path path) {
        return new Column<>(field, at(path), type);
    }

    /** This column's reference at the end of {@code path}. */
    protected final ColumnRef at(Path path) {
        return new ColumnRef(path, reference.name(), reference.type());
    }

    @Override
    public final String toString() {
        return name();
    }
}
