package dev.elif.query;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;
import dev.elif.ast.Table;
import dev.elif.model.Column;
import dev.elif.model.ColumnType;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that lead from one model to another and back; called by generated code.
 *
 * @param type what they are
 * @param sourceKey the key of the model that has the relation
 * @param toSource where the rows repeat it, in the same order
 * @param toTarget where the rows repeat the key of the related model
 * @param targetKey that key, in the same order
 * @param typed what a column holds in all rows that are meant; null where all rows are
 * @param <S> the model that has the relation
 * @param <T> the related model
 * @param <P> what a row is
 */
public record Between<S, T, P>(
        ModelType<P> type,
        List<Column<S, ?>> sourceKey,
        List<Column<P, ?>> toSource,
        List<Column<P, ?>> toTarget,
        List<Column<T, ?>> targetKey,
        @Nullable Typed<P> typed) {

    /** Rows that are all meant. */
    public Between(
            ModelType<P> type,
            List<Column<S, ?>> sourceKey,
            List<Column<P, ?>> toSource,
            List<Column<P, ?>> toTarget,
            List<Column<T, ?>> targetKey) {
        this(type, sourceKey, toSource, toTarget, targetKey, null);
    }

    /**
     * What a column holds in all rows that are meant.
     *
     * @param column the column of a type
     * @param alias what stands for the model there
     */
    public record Typed<P>(Column<P, String> column, String alias) {}

    public Between {
        sourceKey = List.copyOf(sourceKey);
        toSource = List.copyOf(toSource);
        toTarget = List.copyOf(toTarget);
        targetKey = List.copyOf(targetKey);
    }

    /**
     * One side of rows without a model.
     *
     * @param key the key of the model over there
     * @param columns the names of the columns that repeat it
     */
    public record Side<M>(List<Column<M, ?>> key, List<String> columns) {

        public Side {
            key = List.copyOf(key);
            columns = List.copyOf(columns);
        }

        private List<Column<Link, ?>> repeated() {
            List<Column<Link, ?>> repeated = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                String name = columns.get(i);
                repeated.add(Column.of(name, name, key.get(i).type()));
            }
            return repeated;
        }
    }

    /** Rows of a table without a model. */
    public static <S, T> Between<S, T, Link> table(Table table, String database, Side<S> source, Side<T> target) {
        return table(table, database, source, target, null);
    }

    /** Rows of a table without a model in which {@code type} holds {@code alias}. */
    public static <S, T> Between<S, T, Link> table(
            Table table, String type, String alias, Side<S> source, Side<T> target) {
        return table(table, "", source, target, new Typed<>(Column.of(type, type, ColumnType.TEXT), alias));
    }

    private static <S, T> Between<S, T, Link> table(
            Table table, String database, Side<S> source, Side<T> target, @Nullable Typed<Link> typed) {
        List<Column<Link, ?>> near = source.repeated();
        List<Column<Link, ?>> far = target.repeated();
        List<Column<Link, ?>> all = new ArrayList<>(near);
        all.addAll(far);
        if (typed != null) {
            all.add(typed.column());
        }
        return new Between<>(new LinkType(table, database, all), source.key(), near, far, target.key(), typed);
    }

    /** The way from a related row to the rows between. */
    Path.Join join(String relation) {
        return new Path.Join("^" + relation, type.javaType(), type.table(), names(targetKey), names(toTarget));
    }

    /** The keys that are equal where a related row belongs to a model: of one in a table that the other joins. */
    Relation.Keys<S, T> keys(String relation) {
        return new Relation.Keys<>(sourceKey, joined(relation, toSource));
    }

    /** {@code columns} of the rows between, as a related row reaches them. */
    List<Column<T, ?>> joined(String relation, List<Column<P, ?>> columns) {
        Path path = Path.ROOT.after(join(relation));
        List<Column<T, ?>> joined = new ArrayList<>(columns.size());
        columns.forEach(column -> joined.add(column.via(path)));
        return joined;
    }

    private static <M> List<String> names(List<Column<M, ?>> columns) {
        return columns.stream().map(Column::expression).map(ColumnRef::name).toList();
    }
}
