package dev.elif.query;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Assignment;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Combined;
import dev.elif.ast.Derived;
import dev.elif.ast.Expression;
import dev.elif.ast.Invocation;
import dev.elif.ast.Order;
import dev.elif.ast.Select;
import dev.elif.ast.Statement;
import dev.elif.ast.Written;
import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.NotUniqueException;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.Row;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are not models but what a constructor makes of selected values; immutable.
 *
 * @param <M> the model it reads
 * @param <R> what a row becomes
 */
public final class Projection<M, R> {

    private final Query<M> query;
    private final List<Expression> columns;
    private final Mapper<R> mapper;

    Projection(Query<M> query, List<Expression> columns, Mapper<R> mapper) {
        this.query = query;
        this.columns = List.copyOf(columns);
        this.mapper = mapper;
    }

    /** Makes one result of a row. */
    @FunctionalInterface
    public interface Mapper<R> {
        R map(Row row);
    }

    /** In this order, behind the orders that are there already. */
    public Projection<M, R> orderBy(Order<? super M> order) {
        return new Projection<>(query.orderBy(order), columns, mapper);
    }

    /** At most so many. */
    public Projection<M, R> limit(long rows) {
        return new Projection<>(query.limit(rows), columns, mapper);
    }

    /** Without the first so many. */
    public Projection<M, R> offset(long rows) {
        return new Projection<>(query.offset(rows), columns, mapper);
    }

    /** All rows. */
    public List<R> list() {
        return query.runner().list(this);
    }

    /** All rows, in constant memory; see {@link Query#stream}. Close it. */
    public Stream<R> stream() {
        return query.runner().stream(this);
    }

    /** The first row: {@code … limit 1}. */
    public Optional<R> first() {
        return limit(1).list().stream().findFirst();
    }

    /**
     * The one row: {@code … limit 2}.
     *
     * @throws ModelNotFoundException when there is none
     * @throws NotUniqueException when there are more
     */
    public R sole() {
        List<R> found = limit(2).list();
        if (found.isEmpty()) {
            throw new ModelNotFoundException(ApiMessage.EMPTY, query.type().name());
        }
        if (found.size() > 1) {
            throw new NotUniqueException(ApiMessage.NOT_UNIQUE, query.type().name());
        }
        return found.get(0);
    }

    /**
     * Changes the rows of its query and returns what it selects of them, as they are then:
     * {@code update … set … where … returning …}.
     *
     * @throws QueryException when it selects what is not of the changed rows themselves
     */
    public List<R> updateReturning(List<? extends Assignment<? super M>> values) {
        return values.isEmpty() ? List.of() : query.runner().mass().updateReturning(this, values);
    }

    /** Like {@link #updateReturning(List)}. */
    public List<R> updateReturning(Assignment<? super M> value) {
        return updateReturning(List.of(value));
    }

    /**
     * Deletes the rows of its query and returns what it selects of them: {@code delete from … where … returning …}.
     *
     * @throws QueryException when it selects what is not of the deleted rows themselves, or has no condition
     */
    public List<R> deleteReturning() {
        return query.runner().mass().deleteReturning(on(query.narrowed("deleteAll()")));
    }

    private Projection<M, R> on(Query<M> other) {
        return new Projection<>(other, columns, mapper);
    }

    /** Its deletion as the rows of a statement in another one. */
    Gathering deletion() {
        Query<M> narrowed = query.narrowed("deleteAll()");
        return written(making -> making.runner().mass().deleting(on(making.of(narrowed))));
    }

    /** Its change as the rows of a statement in another one. */
    Gathering change(List<? extends Assignment<? super M>> values) {
        return written(making -> making.runner().mass().updating(on(making.of(query)), values));
    }

    private Gathering written(Function<Making, Statement> write) {
        return new Gathering() {
            @Override
            public Statement rows(Making making) {
                return write.apply(making);
            }

            @Override
            public List<? extends Expression> selected() {
                return columns;
            }
        };
    }

    /** What is selected. */
    public List<? extends Expression> columns() {
        return columns;
    }

    /** The first page, and how many rows there are; groups, and rows that differ, are counted as such. */
    public Page<R> paginate(int perPage) {
        return paginate(perPage, 1);
    }

    /** The page of that number; where the order leaves it open, the key or the groups decide, unless rows are only told apart. See {@link Query#paginate(int, long)}. */
    public Page<R> paginate(int perPage, long number) {
        return Pages.page(perPage, number, this::count, this::rows);
    }

    /** The first page; nothing is counted. */
    public Slice<R> slice(int perPage) {
        return slice(perPage, 1);
    }

    /** The page of that number; nothing is counted. See {@link Query#slice(int, long)}. */
    public Slice<R> slice(int perPage, long number) {
        return Pages.slice(perPage, number, this::rows);
    }

    /** The first page of those that follow each other by cursors. */
    public CursorPage<R> cursorPage(int perPage) {
        return cursorPage(perPage, null);
    }

    /**
     * The page that a cursor leads to; see {@link Query#cursorPage(int, String)}. Groups can be ordered by what makes them.
     *
     * @param cursor of a page of the same query; null for the first page
     */
    public CursorPage<R> cursorPage(int perPage, @Nullable String cursor) {
        Steps steps = query.steps();
        if (steps.distinct() || !placed(steps)) {
            throw new QueryException(ApiMessage.CURSOR_ROWS, query.type().name());
        }
        return new CursorReader<>(query, perPage).page(cursor, this::beside);
    }

    private List<CursorReader.Item<R>> beside(Query<M> part, List<Column<M, ?>> beside) {
        List<Expression> all = new ArrayList<>(columns);
        beside.forEach(column -> all.add(column.expression()));
        Mapper<CursorReader.Item<R>> both =
                row -> new CursorReader.Item<>(mapper.map(row), Tuples.read(beside, row, columns.size()));
        return new Projection<>(part, all, both).list();
    }

    /** As many as the statement has rows, whatever makes them fewer than those it reads. */
    private long count() {
        Projection<M, R> all = new Projection<>(query.unlimited(), Labels.of(columns), mapper);
        return query.afresh(
                        new Origins(making -> new Derived(all.statement(making).counted()), true, false))
                .count();
    }

    private List<R> rows(long rows, long offset) {
        return new Projection<>(untied(query.window(rows, offset)), columns, mapper).list();
    }

    /** With the key, or the columns of the groups, behind its orders: as far as SQL lets rows be ordered by what is not selected. */
    private Query<M> untied(Query<M> window) {
        Steps steps = window.steps();
        boolean open = placed(steps)
                && !steps.different()
                && columns.stream().noneMatch(column -> column.any(Projection::unknown));
        Query<M> untied = window;
        for (Order<M> order : open ? Seek.missing(window.type(), steps) : List.<Order<M>>of()) {
            untied = order.by() instanceof ColumnRef ? untied.orderBy(order) : untied;
        }
        return untied;
    }

    /** Whether it may be an aggregate that only the database knows as one. */
    private static boolean unknown(Expression value) {
        return value instanceof Written || value instanceof Invocation;
    }

    /** Whether each of its rows is one of the model's, or a group of them. */
    private boolean placed(Steps steps) {
        boolean whole = steps.from == null || steps.from.whole();
        return whole
                && (!steps.groupBy.isEmpty()
                        || columns.stream().noneMatch(column -> column.any(Aggregate.class::isInstance)));
    }

    /** What {@link #list} sends. */
    public SqlText sql() {
        return query.runner().inspector().sql(statement(), query);
    }

    /** How the database would run it; see {@link Query#explain}. */
    public Plan explain() {
        return query.runner().inspector().explain(statement(), query, false);
    }

    /** How the database runs it; see {@link Query#explainAnalyzed}. */
    public Plan explainAnalyzed() {
        return query.runner().inspector().explain(statement(), query, true);
    }

    /** The rows of both, each once: {@code (select …) union (select …)}; what follows is about them all. */
    public Projection<M, R> union(Projection<?, R> other) {
        return combined(Combined.Kind.UNION, false, other);
    }

    /** The rows of both, twice if both have them. */
    public Projection<M, R> unionAll(Projection<?, R> other) {
        return combined(Combined.Kind.UNION, true, other);
    }

    /** The rows that both have. */
    public Projection<M, R> intersect(Projection<?, R> other) {
        return combined(Combined.Kind.INTERSECT, false, other);
    }

    /** The rows that {@code other} does not have. */
    public Projection<M, R> except(Projection<?, R> other) {
        return combined(Combined.Kind.EXCEPT, false, other);
    }

    /** Its rows under a name, for another query to join: {@code (select …) "totals"}. */
    public DerivedTable table(String name) {
        return new DerivedTable(name, gathering());
    }

    /** As many columns, in the order of the first; each needs a name of its own by which it is read. */
    private Projection<M, R> combined(Combined.Kind kind, boolean all, Projection<?, R> other) {
        if (columns.size() != other.columns.size()) {
            throw new QueryException(ApiMessage.UNEQUAL_WIDTH, columns.size(), other.columns.size());
        }
        Projection<M, R> named = new Projection<>(query, Labels.of(columns), mapper);
        Query<M> both = query.afresh(Origins.some(named.gathering().combined(kind, all, other.gathering())));
        return new Projection<>(both, Labels.read(named.columns), mapper);
    }

    /** Its rows as those of a statement in another one. */
    Gathering gathering() {
        return new Gathering() {
            @Override
            public Select rows(Making making) {
                return statement(making);
            }

            @Override
            public List<? extends Expression> selected() {
                return columns;
            }
        };
    }

    /**
     * The one value it selects.
     *
     * @throws QueryException when it selects several
     */
    Expression only() {
        if (columns.size() != 1) {
            throw new QueryException(ApiMessage.NOT_ONE_VALUE, query.type().name(), columns.size());
        }
        return columns.get(0);
    }

    private Select statement(Making making) {
        return making.of(query).statement(columns, making.within(query.type().name()));
    }

    /** The model it reads. */
    public Query<M> source() {
        return query;
    }

    /** The select it makes. */
    public Select statement() {
        return query.statement(columns);
    }

    /** What makes a result of a row. */
    public Mapper<R> mapper() {
        return mapper;
    }
}
