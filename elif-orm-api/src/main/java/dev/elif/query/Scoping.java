package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.Scope;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a query that add a scope or put one aside.
 *
 * <p>What is put aside is put aside for the query's own model: rows of others that it joins or loads keep to their scopes. Only
 * {@link #withoutTenant} holds for all that the query reads.
 *
 * @param <M> the model
 */
public abstract sealed class Scoping<M> extends Inspecting<M> permits Relating {

    Scoping() {}

    /** With what {@code scope} makes of this query, {@code where "price" <= ? …}: a local scope is a method of the model that returns one. */
    public final Query<M> scope(UnaryOperator<Query<M>> scope) {
        return scope.apply(query());
    }

    /**
     * Models whose column has that value, {@code where … "email" = ?}; those that this query makes get it.
     *
     * @param value null for null
     */
    public final <T> Query<M> withAttribute(Column<M, T> column, @Nullable T value) {
        Query<M> narrowed = query().where(value == null ? column.isNull() : column.eq(value));
        return narrowed.with(new Step.Attribute(column, value));
    }

    /**
     * Deleted models as well: {@code from "notes"} without a condition.
     *
     * @throws QueryException at once, when the model has no {@link dev.elif.model.SoftDelete}
     */
    public final Query<M> withTrashed() {
        return trashed(Unscoped.Trashed.WITH, "withTrashed()");
    }

    /**
     * Deleted models only: {@code where "deleted_at" is not null}.
     *
     * @throws QueryException at once, when the model has no {@link dev.elif.model.SoftDelete}
     */
    public final Query<M> onlyTrashed() {
        return trashed(Unscoped.Trashed.ONLY, "onlyTrashed()");
    }

    /**
     * No deleted models, {@code where "deleted_at" is null}: takes back what a call before has said.
     *
     * @throws QueryException at once, when the model has no {@link dev.elif.model.SoftDelete}
     */
    public final Query<M> withoutTrashed() {
        return trashed(Unscoped.Trashed.WITHOUT, "withoutTrashed()");
    }

    /** Rows that it reaches over deleted ones as well: of relations through other models, and of paths:
     * {@code left join "notes" t1 on t1."id" = t."note_id"} without a condition on them. */
    public final Query<M> withTrashedParents() {
        return query().with(new Step.TrashedParents());
    }

    /** Without that global scope: {@code from "offers"} and nothing more. */
    public final Query<M> without(Class<? extends Scope<?>> scope) {
        return query().with(new Step.Without(scope));
    }

    /** Without any global scope, {@code from "offers"}: deleted models as well, but still only those of the present tenant. */
    public final Query<M> withoutScopes() {
        return query().with(new Step.WithoutScopes());
    }

    /**
     * The models of every tenant, {@code from "invoices"}, those it joins and loads included; what it changes or makes is not checked either.
     *
     * <p>For administration. Models read by it obey the present tenant again when they are saved or load more.
     */
    public final Query<M> withoutTenant() {
        return query().with(new Step.WithoutTenant());
    }

    private Query<M> trashed(Unscoped.Trashed trashed, String call) {
        Column<M, ?> unused = deletedAt(call);
        return query().with(new Step.Deleted(trashed));
    }

    /** The column that marks deleted rows; an error where there is none. */
    final Column<M, ?> deletedAt(String call) {
        return query().type()
                .deletedAt()
                .orElseThrow(() -> new QueryException(
                        ApiMessage.NO_SOFT_DELETE, query().type().name(), call));
    }
}
