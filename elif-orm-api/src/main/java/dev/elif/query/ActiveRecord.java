package dev.elif.query;

import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import org.jspecify.annotations.Nullable;

/**
 * A model that saves itself, keeps its loaded relations and knows what changed since it was read.
 *
 * <p>Optional: plain classes and records are models too. It adds one field, which no serializer sees. Not safe for several
 * threads at once, like any mutable object.
 *
 * @param <M> the model itself
 */
public abstract class ActiveRecord<M extends ActiveRecord<M>> {

    /** Made when it is first needed: the copy that changes are compared with never needs one. */
    private transient @Nullable ModelState state;

    /** Inserts this model when it is new, else updates the columns that changed; see {@link Repository#save}. */
    public M save() {
        return repository().save(self());
    }

    /** Deletes this model's row; false when there was none. */
    public boolean delete() {
        return repository().delete(self());
    }

    /** What elif remembers of {@code model}; called by generated code. */
    public static ModelState stateOf(ActiveRecord<?> model) {
        ModelState state = model.state;
        if (state == null) {
            state = new ModelState();
            model.state = state;
        }
        return state;
    }

    private Repository<M, Object> repository() {
        ModelType<M> type = ModelType.of(selfType());
        return Running.of(stateOf(this), type.name()).repository(type);
    }

    @SuppressWarnings("unchecked")
    private M self() {
        return (M) this;
    }

    @SuppressWarnings("unchecked")
    private Class<M> selfType() {
        return (Class<M>) getClass();
    }
}
