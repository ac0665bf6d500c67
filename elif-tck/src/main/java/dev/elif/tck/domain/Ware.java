package dev.elif.tck.domain;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import dev.elif.model.Scope;
import dev.elif.model.ScopedBy;
import dev.elif.query.ActiveRecord;

/** What all that is sold has, and the scope of it. */
@ScopedBy(Ware.Listed.class)
public abstract class Ware<M extends Ware<M>> extends ActiveRecord<M> {

    private boolean listed = true;

    public boolean listed() {
        return listed;
    }

    /** No longer listed. */
    @SuppressWarnings("unchecked") // the argument is the class itself
    public M unlisted() {
        this.listed = false;
        return (M) this;
    }

    /** Only listed ones; a class that is no model has no columns to name. */
    public static final class Listed implements Scope<Ware<?>> {
        @Override
        public Condition<Ware<?>> condition() {
            return Comparison.of(Operation.TRUE, ColumnRef.of("listed", SqlType.BOOLEAN));
        }
    }
}
