package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Order;
import dev.elif.ast.Paths;
import dev.elif.ast.Select;
import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.NotUniqueException;
import dev.elif.error.QueryException;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Selection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
public final class Query<M> extends Changing<M> {

    private final ModelType<M> type;
    private final QueryRunner runner;
    private final @Nullable Query<M> previous;
    private final @Nullable Step step;

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

    /** Models for which the condition holds. */
    public Query<M> where(Condition<? super M> condition) {
        return with(new Step.Where(condition));
    }

    /** Models for which both conditions hold. */
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
     * Models whose column of that name has that value; for names that come from outside.
     *
     * @throws dev.elif.error.UnknownNameException at once, when there is no such column or field
     * @throws QueryException at once, when the value is null or of another type
     */
    public Query<M> whereEq(String column, Object value) {
        return where(Named.equal(type, column, value));
    }

    /**
     * The model with that key.
     *
     * @throws QueryException at once, when the key is null or of another type than the model's
     */
    public Query<M> whereKey(Object key) {
        return where(Named.key(type, key));
    }

    /** The models with those keys: {@code … where id = any(?)}. */
    public Query<M> whereKeys(Collection<?> keys) {
        return where(Named.keys(type, keys));
    }

    /** The models with other keys. */
    public Query<M> whereKeysNot(Collection<?> keys) {
        return where(Named.<M>keys(type, keys).not());
    }

    /** In this order; behind the orders that are there already. */
    public Query<M> orderBy(Order<? super M> order) {
        return with(new Step.OrderBy(order));
    }

    /** In the first order, and in the second where the first leaves it open. */
    public Query<M> orderBy(Order<? super M> first, Order<? super M> second) {
        return orderBy(first).orderBy(second);
    }

    /** In three orders, each where those before leave it open. */
    public Query<M> orderBy(Order<? super M> first, Order<? super M> second, Order<? super M> third) {
        return orderBy(first).orderBy(second).orderBy(third);
    }

    /** By the column of that name, smallest first; an unknown one is an error at once. */
    public Query<M> orderBy(String column) {
        return orderBy(type.column(column).asc());
    }

    /** By the column of that name, largest first; an unknown one is an error at once. */
    public Query<M> orderByDesc(String column) {
        return orderBy(type.column(column).desc());
    }

    /** At most so many; a later call replaces an earlier one. */
    public Query<M> limit(long rows) {
        return with(new Step.Limit(Named.notNegative("The limit", rows)));
    }

    /** Without the first so many; a later call replaces an earlier one. */
    public Query<M> offset(long rows) {
        return with(new Step.Offset(Named.notNegative("The offset", rows)));
    }

    /** With the relation loaded, by one statement for all models. */
    public <T> Query<M> with(Relation<M, T> relation) {
        return with(relation, UnaryOperator.identity());
    }

    /** With both relations loaded, by one statement each. */
    public Query<M> with(Relation<M, ?> first, Relation<M, ?> second) {
        return with(first).with(second);
    }

    /**
     * With those models of the relation loaded that the narrowed query finds, and what it loads of its own.
     *
     * <p>A limit in it holds for all parents together. Naming a relation again replaces how it is loaded.
     *
     * @throws QueryException at once, when the model keeps no loaded relations
     */
    public <T> Query<M> with(Relation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        if (!type.tracked()) {
            throw new QueryException(ApiMessage.NO_STATE, type.name(), relation.name());
        }
        return with(new Step.With(Eager.of(relation, of(relation.target(), runner), narrow)));
    }

    /** With the relations along a path of names loaded: {@code "posts.comments"}; an unknown one is an error at once. */
    public Query<M> with(String path) {
        return Named.with(this, type, path);
    }

    /** One row for each value; {@link Projecting#select select} then says what a row is. */
    public Query<M> groupBy(Selection<? super M, ?> by) {
        return with(new Step.GroupBy(by.expression()));
    }

    /** One row for each pair of values. */
    public Query<M> groupBy(Selection<? super M, ?> first, Selection<? super M, ?> second) {
        return groupBy(first).groupBy(second);
    }

    /** One row for each triple of values. */
    public Query<M> groupBy(
            Selection<? super M, ?> first, Selection<? super M, ?> second, Selection<? super M, ?> third) {
        return groupBy(first).groupBy(second).groupBy(third);
    }

    /** All models found; an empty list when there are none. It cannot be changed. */
    public List<M> list() {
        return runner.list(ungrouped());
    }

    /**
     * All models found, in constant memory: a cursor of the server, read a thousand rows at a time. Close it.
     *
     * <p>Outside a transaction it holds a connection of its own until it is closed or read to its end; inside one it must be read in
     * the transaction's thread, before the transaction ends. Relations are loaded for each thousand at once, and models of one
     * thousand are siblings.
     */
    public Stream<M> stream() {
        return runner.stream(ungrouped());
    }

    /** The first model found: {@code … limit 1}. */
    public Optional<M> first() {
        return limit(1).list().stream().findFirst();
    }

    /** The first model for which the condition holds as well. */
    public Optional<M> firstWhere(Condition<? super M> condition) {
        return where(condition).first();
    }

    /**
     * The first model found: {@code … limit 1}.
     *
     * @throws ModelNotFoundException when there is none
     */
    public M firstOrFail() {
        return first().orElseThrow(() -> new ModelNotFoundException(ApiMessage.EMPTY, type.name()));
    }

    /**
     * The one model found: {@code … limit 2}.
     *
     * @throws ModelNotFoundException when there is none
     * @throws NotUniqueException when there are more
     */
    public M sole() {
        List<M> found = limit(2).list();
        if (found.isEmpty()) {
            throw new ModelNotFoundException(ApiMessage.EMPTY, type.name());
        }
        if (found.size() > 1) {
            throw new NotUniqueException(ApiMessage.NOT_UNIQUE, type.name());
        }
        return found.get(0);
    }

    /**
     * The model with that key, if the other conditions hold as well.
     *
     * @throws QueryException when the key is of another type than the model's
     */
    public Optional<M> find(Object key) {
        return whereKey(key).list().stream().findFirst();
    }

    /**
     * The model with that key, if the other conditions hold as well.
     *
     * @throws ModelNotFoundException when there is none
     */
    public M findOrFail(Object key) {
        return find(key).orElseThrow(() -> ModelNotFoundException.of(key, ApiMessage.NOT_FOUND, type.name()));
    }

    /** The value of the first row, if there is one and it is not null: {@code select … limit 1}. */
    public <A> Optional<A> value(Selection<? super M, A> of) {
        return limit(1).select(of).list().stream().filter(Objects::nonNull).findFirst();
    }

    /**
     * The value of the first row; null where the database has null.
     *
     * @throws ModelNotFoundException when there is no row
     */
    public <A> A valueOrFail(Selection<? super M, A> of) {
        List<A> found = limit(1).select(of).list();
        if (found.isEmpty()) {
            throw new ModelNotFoundException(ApiMessage.EMPTY, type.name());
        }
        return found.get(0);
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
        return statement(columns, 0);
    }

    /** Here, and nowhere else, global scopes become conditions. */
    Select statement(List<? extends Expression> columns, int depth) {
        Steps steps = steps();
        Unscoped unscoped = steps.unscoped();
        List<? extends Condition<? super M>> scopes = runner.scopes(type, unscoped);
        if (!scopes.isEmpty()) {
            steps.where.addAll(scopes);
        }
        Select select = new Select(
                type.table(),
                columns,
                List.of(),
                steps.where,
                steps.groupBy,
                steps.orderBy,
                steps.limit,
                steps.offset,
                steps.lock);
        return Paths.any(select) ? new Joins(runner, unscoped, depth).scoped(type, select) : select;
    }

    /** Which global scopes it has put aside. */
    public Unscoped unscoped() {
        return steps().unscoped();
    }

    /** Whether it insists on the writer. */
    public boolean atWriter() {
        return Boolean.TRUE.equals(steps().writer());
    }

    /** Whether it says who reads it. */
    boolean routed() {
        return steps().writer() != null;
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

    /** The relations to load, in the order in which they were named. */
    public List<Eager<M, ?>> eager() {
        return steps().eager();
    }

    /** Whether anything keeps it from finding every model. */
    boolean narrowed() {
        Steps steps = steps();
        boolean trash = steps.unscoped().trashed() == Unscoped.Trashed.ONLY;
        return trash || !steps.where.isEmpty() || steps.limit != null || steps.offset != null;
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
        if (!steps().groupBy.isEmpty()) {
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

    private Steps steps() {
        Steps steps = new Steps();
        for (Query<M> at = this; at != null; at = at.previous) {
            if (at.step != null) {
                at.step.addTo(steps);
            }
        }
        return steps;
    }
}
