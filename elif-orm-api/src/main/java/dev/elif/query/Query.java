package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Order;
import dev.elif.ast.Select;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about the models of one type: an immutable value, every step of which is a new one.
 *
 * <p>A query may be kept, shared between threads and injected. Nothing is sent before one of {@link #list}, {@link #first},
 * {@link #sole}, {@link #find}, {@link #count} and {@link #exists} is called; each joins the transaction of the calling
 * thread. Calls of {@code where} add up: all conditions must hold.
 *
 * @param <M> the model
 */
public final class Query<M> extends Naming<M> {

    private final ModelType<M> type;
    private final QueryRunner runner;
    private final @Nullable Query<M> previous;
    private final @Nullable Step step;
    private volatile @Nullable Steps known;

    private Query(ModelType<M> type, QueryRunner runner, @Nullable Query<M> previous, @Nullable Step step) {
        this.type = type;
        this.runner = runner;
        this.previous = previous;
        this.step = step;
    }

    /** All models of {@code type}, read by {@code runner}. */
    public static <M> Query<M> of(ModelType<M> type, QueryRunner runner) {
        return new Query<>(type, runner, null, null);
    }

    /**
     * All models of {@code type} in the database of this process; called by generated code.
     *
     * @throws QueryException when no database is open
     */
    public static <M> Query<M> of(ModelType<M> type) {
        return of(type, Running.required(type));
    }

    /** Models for which the condition holds: {@code where "country" = ?}. */
    public Query<M> where(Condition<? super M> condition) {
        return with(new Step.Where(condition));
    }

    /** Models for which both conditions hold: {@code where "age" >= ? and "name" like ?}. */
    public Query<M> where(Condition<? super M> first, Condition<? super M> second) {
        return where(first).where(second);
    }

    /** Models for which all three conditions hold. */
    public Query<M> where(Condition<? super M> first, Condition<? super M> second, Condition<? super M> third) {
        return where(first).where(second).where(third);
    }

    /** Models for which all conditions hold; all models when there are none. */
    public Query<M> where(List<? extends Condition<? super M>> conditions) {
        Query<M> narrowed = this;
        for (Condition<? super M> condition : conditions) {
            narrowed = narrowed.where(condition);
        }
        return narrowed;
    }

    /**
     * The model with that key: {@code where "id" = ?}.
     *
     * @throws QueryException at once, when the key is null or of another type than the model's
     */
    public Query<M> whereKey(Object key) {
        return where(Named.key(type, key));
    }

    /** The models with those keys: {@code where "id" = any(?)}. */
    public Query<M> whereKeys(Collection<?> keys) {
        return where(Named.keys(type, keys));
    }

    /** The models with other keys: {@code where not ("id" = any(?))}. */
    public Query<M> whereKeysNot(Collection<?> keys) {
        return where(Named.<M>keys(type, keys).not());
    }

    /**
     * The models that a select of the program's own finds: {@code select … from (select …) t}.
     *
     * <p>It must return the model's columns under their names, and is narrowed, ordered and loaded from like any query; global
     * scopes and the tenant hold for it, too. Its text is sent as it is: never put into it what a user has written, but give that
     * as values, one for each {@code ?}. An operator with a question mark is written with two. A list is an array:
     * {@code id = any(?)}; one that may be empty needs its type: {@code any(cast(? as bigint[]))}.
     *
     * @param values numbers, texts, times, UUIDs, bytes, enums by their names, or lists of one of them
     * @throws QueryException at once, when there are more or fewer values than places, or one of another type
     */
    public Query<M> fromSql(String sql, Object... values) {
        return with(new Step.From(Origins.of(RawSql.of(sql, values))));
    }

    /** At most so many, {@code limit 10}; a later call replaces an earlier one. */
    public Query<M> limit(long rows) {
        return with(new Step.Limit(Named.notNegative("The limit", rows)));
    }

    /** Without the first so many, {@code offset 20}; a later call replaces an earlier one. */
    public Query<M> offset(long rows) {
        return with(new Step.Offset(Named.notNegative("The offset", rows)));
    }

    /**
     * The models that stand behind {@code last} in the order of this query, wherever that is said; the key decides where it leaves
     * the order open: {@code where … ("name" = ? and "id" > ?)) order by "name", "id"}.
     *
     * <p>The next page of a list, which costs the same however far back it is, and neither repeats nor skips a row when others come
     * or go. The first page has to be in an order without ties already. A later call replaces an earlier one.
     *
     * @param last the last model of the page before; its values decide, so it need not be stored any more
     * @throws QueryException when the statement is made, if the query is ordered by anything but the model's own columns
     */
    public Query<M> after(M last) {
        return with(new Step.Seeking(last, List.of(), false));
    }

    /**
     * The models that stand in front of {@code first} in the order of this query, the nearest first: the opposite of {@link #after}.
     *
     * <p>So that a limit leaves those that are next to it; whoever shows them in the order of the list reverses them.
     *
     * @throws QueryException when the statement is made, if the query is ordered by anything but the model's own columns
     */
    public Query<M> before(M first) {
        return with(new Step.Seeking(first, List.of(), true));
    }

    /** All models found, {@code select … from "users"}; an empty list when there are none. It cannot be changed. */
    public List<M> list() {
        return runner.list(ungrouped());
    }

    /** All models found, and to {@code values} each row, and where those columns begin in it; for loaders of relations. */
    public List<M> list(List<Column<M, ?>> beside, ObjIntConsumer<Row> values) {
        return runner.list(ungrouped(), beside, values);
    }

    /**
     * All models found, {@code select … from "users"}, in constant memory: a cursor of the server, read a thousand rows at a time. Close it.
     *
     * <p>Outside a transaction it holds a connection of its own until it is closed or read to its end; inside one it must be read in
     * the transaction's thread, before the transaction ends. Relations are loaded for each thousand at once, and models of one
     * thousand are siblings.
     */
    public Stream<M> stream() {
        return runner.stream(ungrouped());
    }

    /** How many there are, limit and offset included: {@code select count(*) …}. */
    public long count() {
        return runner.count(this);
    }

    /** Whether there is one: {@code select 1 … limit 1}. */
    public boolean exists() {
        return runner.exists(this);
    }

    /** The model's descriptor. */
    public ModelType<M> type() {
        return type;
    }

    /** The select that this query makes, with {@code columns} as what comes out. */
    public Select statement(List<? extends Expression> columns) {
        return statement(columns, new Making(runner, Unscoped.NOTHING, 0, null));
    }

    /** The same as it stands where {@code making} says. */
    Select statement(List<? extends Expression> columns, Making making) {
        Steps steps = steps();
        List<Condition<?>> where = new ArrayList<>(steps.where);
        Making own = new Making(runner, steps.unscoped().elsewhere(), making.depth(), making.around());
        return new Assembly<>(type, steps, where, own).select(columns, seek(steps, where));
    }

    /** Another query of the same models, loaded and read in the same way. */
    Query<M> afresh(Origins from) {
        Query<M> fresh = of(type, runner).with(new Step.From(from));
        for (Eager<M, ?> eager : eager()) {
            fresh = fresh.with(new Step.With(eager));
        }
        for (EagerMorph<M, ?> eager : morphs()) {
            fresh = fresh.with(new Step.WithMorph(eager));
        }
        for (Selection<M, ?> value : beside()) {
            fresh = fresh.with(new Step.Valued(value));
        }
        Query<M> routed = fresh.in(manner());
        return unscoped().tenant() ? routed.withoutTenant() : routed;
    }

    /** Its models as the rows of a statement in another one. */
    Gathering gathering() {
        return new Gathering() {
            @Override
            public Select rows(Making making) {
                return making.of(ungrouped()).statement(selected(), making.within(type.name()));
            }

            @Override
            public List<? extends Expression> selected() {
                return type.columns().stream().map(Column::expression).toList();
            }
        };
    }

    /** The order; where a place is named that others shall stand behind, it has no ties, and they do. */
    private List<Order<?>> seek(Steps steps, List<Condition<?>> where) {
        Step.Seeking place = steps.seeking;
        if (place == null) {
            return steps.orderBy;
        }
        Seek<M> forward = Seek.in(type, steps);
        Seek<M> seek = place.backward() ? forward.reversed() : forward;
        List<Bind> values = place.model() == null
                ? place.values()
                : seek.values(type.javaType().cast(place.model()));
        if (!values.isEmpty()) {
            where.add(seek.behind(values));
        }
        return seek.orders();
    }

    /** Its order without ties. */
    Seek<M> seek() {
        return Seek.in(type, steps());
    }

    /** Without limit and offset. */
    Query<M> unlimited() {
        return with(new Step.Unlimited());
    }

    /** With this limit and offset, whatever was said before. */
    Query<M> window(long limit, long offset) {
        Query<M> first = unlimited().limit(limit);
        return offset == 0 ? first : first.offset(offset);
    }

    /** Which global scopes it has put aside. */
    public Unscoped unscoped() {
        return steps().unscoped();
    }

    /** How it is run, as far as that is said. */
    public Manner manner() {
        return steps().manner();
    }

    /** The same query, in the manner of another where it does not say otherwise. */
    Query<M> in(Manner other) {
        Steps said = steps();
        Query<M> query = said.writer() == null && other.writer() ? onWriter() : this;
        Manner own = said.manner();
        if (own.timeoutSeconds() == 0 && other.timeoutSeconds() > 0) {
            query = query.timeout(Duration.ofSeconds(other.timeoutSeconds()));
        }
        if (own.lazily() == null && other.lazily() != null) {
            query = query.lazily(other.lazily());
        }
        for (Map.Entry<String, String> tag : other.tags().entrySet()) {
            query = own.tags().containsKey(tag.getKey()) ? query : query.tag(tag.getKey(), tag.getValue());
        }
        return query;
    }

    /** A new model with the values that {@link #withAttribute} gave; a record comes back as another. */
    M attributed(M model) {
        M attributed = model;
        for (Step.Attribute attribute : steps().attributes()) {
            int position = type.columns().indexOf(attribute.column());
            attributed = type.with(attributed, position, attribute.value());
        }
        return attributed;
    }

    /** The values that {@link #withAttribute} gave, for a row that is inserted without a model. */
    public List<Assignment<M>> attributes() {
        return steps().attributes().stream()
                .map(attribute -> Named.<M>assignment(attribute.column(), attribute.value()))
                .toList();
    }

    /** The values to read beside the columns. */
    public List<Selection<M, ?>> beside() {
        return steps().beside();
    }

    /** The relations to load, in the order in which they were named. */
    public List<Eager<M, ?>> eager() {
        return steps().eager();
    }

    /** The relations to models of several types to load. */
    public List<EagerMorph<M, ?>> morphs() {
        return steps().morphs();
    }

    /** Whether its rows are not simply all for which the conditions hold. */
    boolean chosen() {
        Steps steps = steps();
        return steps.limit != null
                || steps.offset != null
                || steps.seeking != null
                || steps.distinct()
                || steps.regrouped();
    }

    /** Whether anything keeps it from finding every model. */
    boolean narrowed() {
        Steps steps = steps();
        boolean trash = steps.unscoped().trashed() == Unscoped.Trashed.ONLY;
        return trash
                || !steps.where.isEmpty()
                || steps.from != null
                || steps.seeking != null
                || steps.limit != null
                || steps.offset != null;
    }

    @Override
    QueryRunner runner() {
        return runner;
    }

    @Override
    Query<M> query() {
        return this;
    }

    private Query<M> ungrouped() {
        if (steps().regrouped()) {
            throw new QueryException(ApiMessage.GROUPED, type.name());
        }
        return this;
    }

    /** The same query, run by {@code other}. */
    @SuppressWarnings("ReferenceEquality") // a runner is its database
    Query<M> on(QueryRunner other) {
        return other == runner ? this : new Query<>(type, other, previous, step);
    }

    Query<M> with(Step next) {
        return new Query<>(type, runner, this, next);
    }

    /** Its steps, gathered at the first call; to look at only. */
    Steps steps() {
        Steps steps = known;
        if (steps == null) {
            steps = gathered();
            known = steps;
        }
        return steps;
    }

    private Steps gathered() {
        Steps steps = new Steps();
        for (Query<M> at = this; at != null; at = at.previous) {
            if (at.step != null) {
                at.step.addTo(steps);
            }
        }
        return steps;
    }
}
