package dev.elif.model;

import dev.elif.ast.Path;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one model belong to those of another: a name and two lists of columns that must be equal.
 *
 * <p>Generated as a constant of {@code User_}; immutable. Both sides are looked up at first use, so that models may refer to
 * each other in a circle.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public abstract class Relation<S, T> {

    private final String name;
    private final Supplier<ModelType<S>> source;
    private final Supplier<ModelType<T>> target;
    private final Supplier<Keys<S, T>> keys;
    private volatile @Nullable Keys<S, T> known;

    protected Relation(Ends<S, T> ends) {
        this.name = ends.name();
        this.source = ends.source();
        this.target = ends.target();
        this.keys = ends.keys();
    }

    /**
     * What generated code says of a relation.
     *
     * @param name the method's name
     * @param source the type that has it
     * @param target the related type
     * @param keys the columns that must be equal
     */
    public record Ends<S, T>(
            String name, Supplier<ModelType<S>> source, Supplier<ModelType<T>> target, Supplier<Keys<S, T>> keys) {}

    /**
     * Columns of both sides, in the same order.
     *
     * @param source columns of the model that has the relation
     * @param target columns of the related one
     */
    public record Keys<S, T>(List<Column<S, ?>> source, List<Column<T, ?>> target) {

        public Keys {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }

        /** One column each. */
        public static <S, T> Keys<S, T> of(Column<S, ?> source, Column<T, ?> target) {
            return new Keys<>(List.of(source), List.of(target));
        }
    }

    /** The method's name. */
    public final String name() {
        return name;
    }

    /** The type that has the relation. */
    public final ModelType<S> source() {
        return source.get();
    }

    /** The related type. */
    public final ModelType<T> target() {
        return target.get();
    }

    /** The columns that must be equal. */
    public final Keys<S, T> keys() {
        Keys<S, T> found = known;
        if (found == null) {
            found = keys.get();
            known = found;
        }
        return found;
    }

    /** Whether a model can have more than one related model. */
    public abstract boolean toMany();

    /** Whether its columns alone say which rows are related, so that a join finds just them. */
    public boolean joins() {
        return true;
    }

    private void requireJoins() {
        if (!joins()) {
            throw new QueryException(ApiMessage.JOIN_NARROWED, this);
        }
        if (!keys().target().get(0).expression().path().root()) {
            throw new QueryException(ApiMessage.JOIN_THROUGH, this);
        }
    }

    /** The join that a path over this relation makes. */
    protected final Path.Join join() {
        requireJoins();
        Keys<S, T> columns = keysInOneDatabase();
        return new Path.Join(
                name, target().javaType(), target().table(), names(columns.source()), names(columns.target()));
    }

    /** The join that leads back: from a related row to the one it belongs to. */
    public final Path.Join back() {
        requireJoins();
        Keys<S, T> columns = keysInOneDatabase();
        return new Path.Join(
                "^" + name, source().javaType(), source().table(), names(columns.target()), names(columns.source()));
    }

    /**
     * The columns that must be equal, for one statement to compare.
     *
     * @throws QueryException when the models are in two databases
     */
    public final Keys<S, T> keysInOneDatabase() {
        if (!source().database().equals(target().database())) {
            throw new QueryException(ApiMessage.JOIN_ABROAD, this, target().name());
        }
        return keys();
    }

    private static List<String> names(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(column -> column.name()).toList();
    }

    @Override
    public final String toString() {
        return source().name() + "." + name;
    }
}
