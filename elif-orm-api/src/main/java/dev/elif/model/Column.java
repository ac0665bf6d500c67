package dev.elif.model;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.In;
import dev.elif.ast.NullCheck;
import dev.elif.ast.Path;
import dev.elif.error.ApiMessage;
import dev.elif.error.ElifException;
import dev.elif.error.MappingException;
import dev.elif.error.QueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed column of a model; generated as a constant of {@code User_}, immutable.
 *
 * <p>Its comparisons take only values of its type. Comparing with null is a {@link QueryException}: SQL never finds it true.
 *
 * @param <M> the model
 * @param <T> the field's type, boxed
 */
public class Column<M, T> implements Selection<M, T> {

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

    /** Both sides' types. */
    public final ColumnType<T> type() {
        return type;
    }

    @Override
    public final ColumnRef expression() {
        return reference;
    }

    @Override
    public final @Nullable T read(Row row, int index) {
        return type.read(row, index);
    }

    /** {@code column = ?}. */
    public final Condition<M> eq(T value) {
        return compare(Comparison.Operator.EQ, value);
    }

    /** {@code column <> ?}; not true of null. */
    public final Condition<M> ne(T value) {
        return compare(Comparison.Operator.NE, value);
    }

    /** {@code column = any(?)} with one array, whatever the number of values; none match when it is empty. */
    public final Condition<M> in(Collection<? extends T> values) {
        return new In<>(reference, array(values), false);
    }

    /** {@code column <> all(?)} with one array; all match when it is empty, otherwise all but null can. */
    public final Condition<M> notIn(Collection<? extends T> values) {
        return new In<>(reference, array(values), true);
    }

    /** {@code column is null}. */
    public final Condition<M> isNull() {
        return new NullCheck<>(reference, false);
    }

    /** {@code column is not null}. */
    public final Condition<M> isNotNull() {
        return new NullCheck<>(reference, true);
    }

    /**
     * {@code column = ?}, for an update; null stores null.
     *
     * @throws QueryException when the column stands at the end of a path: only the model's own can be set
     */
    public final Assignment<M> set(@Nullable T value) {
        return assign(Bind.of(type.sqlType(), stored(value)));
    }

    /** {@code column = value}, for an update. */
    protected final Assignment<M> assign(Expression value) {
        if (!reference.path().root()) {
            throw new QueryException(ApiMessage.SET_ON_PATH, name());
        }
        return new Assignment<>(name(), value);
    }

    /** The same column at the end of a path; each kind of column keeps its own type. */
    public <S> Column<S, T> via(Path path) {
        return new Column<>(field, at(path), type);
    }

    /** This column's reference at the end of {@code path}. */
    protected final ColumnRef at(Path path) {
        return new ColumnRef(path, reference.name(), reference.type());
    }

    /** {@code column operator ?}. */
    protected final Condition<M> compare(Comparison.Operator operator, T value) {
        return new Comparison<>(reference, operator, bind(value));
    }

    /** A value of this column as a parameter; never null. */
    protected final Bind bind(@Nullable T value) {
        if (value == null) {
            throw new QueryException(ApiMessage.NULL_COMPARISON, name());
        }
        return Bind.of(type.sqlType(), stored(value));
    }

    private Bind array(Collection<? extends @Nullable T> values) {
        List<@Nullable Object> stored = new ArrayList<>(values.size());
        for (T value : values) {
            if (value == null) {
                throw new QueryException(ApiMessage.NULL_IN_LIST, name());
            }
            stored.add(stored(value));
        }
        return Bind.array(type.sqlType(), stored);
    }

    /** A converter that fails is named. */
    private @Nullable Object stored(@Nullable T value) {
        try {
            return type.stored(value);
        } catch (ElifException typed) {
            throw typed;
        } catch (RuntimeException cause) {
            throw new MappingException(
                    cause, ApiMessage.UNUSABLE, name(), cause.getClass().getSimpleName());
        }
    }

    @Override
    public final String toString() {
        return name();
    }
}
