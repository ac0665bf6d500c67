package dev.elif.event;

import java.lang.annotation.Annotation;

/** The kinds of events, each with its qualifier. */
public enum EventKind {
    /** {@link Saving}. */
    SAVING(Saving.class),
    /** {@link Saved}. */
    SAVED(Saved.class),
    /** {@link Creating}. */
    CREATING(Creating.class),
    /** {@link Created}. */
    CREATED(Created.class),
    /** {@link Updating}. */
    UPDATING(Updating.class),
    /** {@link Updated}. */
    UPDATED(Updated.class),
    /** {@link Deleting}. */
    DELETING(Deleting.class),
    /** {@link Deleted}. */
    DELETED(Deleted.class),
    /** {@link Trashed}. */
    TRASHED(Trashed.class),
    /** {@link ForceDeleting}. */
    FORCE_DELETING(ForceDeleting.class),
    /** {@link ForceDeleted}. */
    FORCE_DELETED(ForceDeleted.class),
    /** {@link Restoring}. */
    RESTORING(Restoring.class),
    /** {@link Restored}. */
    RESTORED(Restored.class),
    /** {@link Retrieved}. */
    RETRIEVED(Retrieved.class);

    private final Class<? extends Annotation> qualifier;

    EventKind(Class<? extends Annotation> qualifier) {
        this.qualifier = qualifier;
    }

    /** The qualifier that CDI observers name it by. */
    public Class<? extends Annotation> qualifier() {
        return qualifier;
    }
}
