package dev.elif.model;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The models that came from one result, so that the first lazy access to a relation can load it for all of them at once.
 *
 * <p>They are held weakly: a model that the program forgot is neither kept nor loaded for. Safe for several threads.
 */
public final class Siblings {

    private final List<WeakReference<Object>> members;
    private final LazyLoading policy;

    public Siblings(List<?> models, LazyLoading policy) {
        this.policy = policy;
        this.members = new ArrayList<>(models.size());
        for (Object model : models) {
            members.add(new WeakReference<>(model));
        }
    }

    /** What happens when a relation of one of them is asked for that is not loaded. */
    public LazyLoading policy() {
        return policy;
    }

    /** How many came together. */
    public int size() {
        return members.size();
    }

    /** The models that are still reachable, in the order of the result. */
    public List<Object> alive() {
        List<Object> alive = new ArrayList<>(members.size());
        for (WeakReference<Object> member : members) {
            Object model = member.get();
            if (model != null) {
                alive.add(model);
            }
        }
        return alive;
    }
}
