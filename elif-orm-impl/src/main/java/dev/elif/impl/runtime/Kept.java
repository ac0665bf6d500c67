package dev.elif.impl.runtime;

import dev.elif.model.ModelState;
import dev.elif.model.Relation;
import dev.elif.model.Tuples;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What models keep of the relations that were loaded. */
final class Kept {

    private Kept() {}

    static boolean unloaded(@Nullable ModelState state, int position) {
        return state != null && state.loaded(position) == null;
    }

    static <S> boolean isFresh(Relation<S, ?> relation, S model, ModelState.Loaded loaded) {
        List<?> now = Tuples.of(relation.source(), relation.keys().source(), model);
        return !now.contains(null) && now.equals(loaded.key());
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> models(ModelState.Loaded loaded) {
        return (List<T>) loaded.models();
    }
}
