package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.ast.Order;
import dev.elif.ast.Over;
import dev.elif.model.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows around each row: {@code partition by … order by … rows between … and …}; immutable.
 *
 * @param <M> the model whose query may use it
 */
public final class Window<M> {

    private final List<Expression> partitionBy;
    private final List<Order<? super M>> orderBy;
    private final Over.@Nullable Frame frame;

    Window(List<Expression> partitionBy, List<Order<? super M>> orderBy, Over.@Nullable Frame frame) {
        this.partitionBy = partitionBy;
        this.orderBy = orderBy;
        this.frame = frame;
    }

    /** An end of a frame; see {@link Windows}. */
    public static final class Bound {

        private final String sql;

        Bound(String sql) {
            this.sql = sql;
        }
    }

    /** {@code order by …}; behind the orders that are there already. */
    public Window<M> orderBy(Order<? super M> order) {
        List<Order<? super M>> orders = new ArrayList<>(orderBy);
        orders.add(order);
        return new Window<>(partitionBy, orders, frame);
    }

    /** {@code rows between start and end}: counted in rows. */
    public Window<M> rows(Bound start, Bound end) {
        return framed("rows", start, end);
    }

    /** {@code range between start and end}: rows of one place in the order belong together, and numbers count in what orders them. */
    public Window<M> range(Bound start, Bound end) {
        return framed("range", start, end);
    }

    /** {@code groups between start and end}: counted in places in the order. */
    public Window<M> groups(Bound start, Bound end) {
        return framed("groups", start, end);
    }

    /** {@code exclude current row} from the frame. */
    public Window<M> excludeCurrentRow() {
        return excluding(" exclude current row");
    }

    /** {@code exclude group}: all of the current place in the order from the frame. */
    public Window<M> excludeGroup() {
        return excluding(" exclude group");
    }

    /** {@code exclude ties}: all others of the current place in the order from the frame. */
    public Window<M> excludeTies() {
        return excluding(" exclude ties");
    }

    <T> Windowed<M, T> of(Expression function, ColumnType<T> type) {
        return new Windowed<>(new Over(function, partitionBy, orderBy, frame), type);
    }

    private Window<M> framed(String unit, Bound start, Bound end) {
        return new Window<>(partitionBy, orderBy, new Over.Frame(unit, start.sql, end.sql, ""));
    }

    private Window<M> excluding(String what) {
        Over.Frame all = frame == null
                ? new Over.Frame("range", Windows.unboundedPreceding().sql, Windows.currentRow().sql, what)
                : new Over.Frame(frame.unit(), frame.start(), frame.end(), what);
        return new Window<>(partitionBy, orderBy, all);
    }
}
