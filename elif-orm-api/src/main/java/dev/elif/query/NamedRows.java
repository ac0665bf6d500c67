package dev.elif.query;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Path;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.error.UnknownNameException;
import dev.elif.model.BooleanExpression;
import dev.elif.model.ComparableExpression;
import dev.elif.model.DateExpression;
import dev.elif.model.DateTimeExpression;
import dev.elif.model.InstantExpression;
import dev.elif.model.NumberExpression;
import dev.elif.model.TextExpression;
import dev.elif.model.TimeExpression;
import dev.elif.model.TypedExpression;
import java.util.List;

/**
 * The rows of a select under a name, and their columns: {@code totals.to(total)} is what was selected as {@code total}.
 *
 * <p>A column goes by the name it was selected under: that of the model's column, or that of {@code as("name")}.
 */
public abstract sealed class NamedRows extends Joinable permits DerivedTable, CommonTable {

    NamedRows(String name) {
        super(name);
    }

    /** A column of it. */
    public final <T> TypedExpression<Object, T> to(TypedExpression<?, T> selected) {
        return TypedExpression.of(column(selected), selected.type());
    }

    /** A column of it. */
    public final <T> ComparableExpression<Object, T> to(ComparableExpression<?, T> selected) {
        return ComparableExpression.of(column(selected), selected.type());
    }

    /** A column of it. */
    public final <T extends Number> NumberExpression<Object, T> to(NumberExpression<?, T> selected) {
        return NumberExpression.number(column(selected), selected.type());
    }

    /** A column of it. */
    public final <T> DateExpression<Object, T> to(DateExpression<?, T> selected) {
        return DateExpression.of(column(selected), selected.type());
    }

    /** A column of it. */
    public final <T> TimeExpression<Object, T> to(TimeExpression<?, T> selected) {
        return TimeExpression.of(column(selected), selected.type());
    }

    /** A column of it. */
    public final <T> DateTimeExpression<Object, T> to(DateTimeExpression<?, T> selected) {
        return DateTimeExpression.of(column(selected), selected.type());
    }

    /** A column of it. */
    public final <T> InstantExpression<Object, T> to(InstantExpression<?, T> selected) {
        return InstantExpression.of(column(selected), selected.type());
    }

    /** A column of it. */
    public final TextExpression<Object> to(TextExpression<?> selected) {
        return TextExpression.of(column(selected));
    }

    /** A column of it. */
    public final BooleanExpression<Object> to(BooleanExpression<?> selected) {
        return BooleanExpression.of(column(selected));
    }

    /** A column of it: what a where cannot ask of the rows themselves. */
    public final <T> ComparableExpression<Object, T> to(Windowed<?, T> selected) {
        return to(selected.operand());
    }

    /** What is selected, in its order. */
    abstract List<? extends Expression> selected();

    @Override
    final List<? extends Condition<?>> scopes(Making making) {
        return List.of();
    }

    private Expression column(TypedExpression<?, ?> selected) {
        String column = name(selected.expression());
        if (column.isEmpty()) {
            throw new QueryException(ApiMessage.UNNAMED_COLUMN, name());
        }
        List<String> known = selected().stream()
                .map(NamedRows::name)
                .filter(each -> !each.isEmpty())
                .toList();
        if (!known.contains(column)) {
            throw new UnknownNameException(ApiMessage.NO_SUCH_COLUMN, name(), column, known);
        }
        return new ColumnRef(Path.of(name()), column, selected.expression().type());
    }

    /** What a selected value is called; empty for one that was given no name. */
    static String name(Expression selected) {
        if (selected instanceof Labelled labelled) {
            return labelled.name();
        }
        return selected instanceof ColumnRef column ? column.name() : "";
    }
}
