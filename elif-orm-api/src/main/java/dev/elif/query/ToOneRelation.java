package dev.elif.query;

import dev.elif.ast.Path;
import dev.elif.model.BooleanColumn;
import dev.elif.model.Column;
import dev.elif.model.ComparableColumn;
import dev.elif.model.NumberColumn;
import dev.elif.model.Relation;
import dev.elif.model.TemporalColumn;
import dev.elif.model.TextColumn;

/**
 * A relation to at most one model, over which a query can reach: {@code Post_.user.to(User_.country).eq("FR")}.
 *
 * <p>Such a path joins by itself with a {@code left join}; equal paths share one.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public abstract class ToOneRelation<S, T> extends Relation<S, T> {

    protected ToOneRelation(Ends<S, T> ends) {
        super(ends);
    }

    @Override
    public final boolean toMany() {
        return false;
    }

    /** A column of the related model, which must be stored in the same database. */
    public final <V> Column<S, V> to(Column<T, V> column) {
        return column.via(path(column));
    }

    /** A column of the related model, which must be stored in the same database. */
    public final <V> ComparableColumn<S, V> to(ComparableColumn<T, V> column) {
        return column.via(path(column));
    }

    /** A column of the related model, which must be stored in the same database. */
    public final <V extends Number> NumberColumn<S, V> to(NumberColumn<T, V> column) {
        return column.via(path(column));
    }

    /** A column of the related model, which must be stored in the same database. */
    public final <V> TemporalColumn<S, V> to(TemporalColumn<T, V> column) {
        return column.via(path(column));
    }

    /** A column of the related model, which must be stored in the same database. */
    public final TextColumn<S> to(TextColumn<T> column) {
        return column.via(path(column));
    }

    /** A column of the related model, which must be stored in the same database. */
    public final BooleanColumn<S> to(BooleanColumn<T> column) {
        return column.via(path(column));
    }

    private Path path(Column<T, ?> column) {
        return column.expression().path().after(join());
    }
}
