package dev.elif.cdi;

import dev.elif.event.Created;
import dev.elif.event.Creating;
import dev.elif.event.Deleted;
import dev.elif.event.Deleting;
import dev.elif.event.EventKind;
import dev.elif.event.ForceDeleted;
import dev.elif.event.ForceDeleting;
import dev.elif.event.Restored;
import dev.elif.event.Restoring;
import dev.elif.event.Retrieved;
import dev.elif.event.Saved;
import dev.elif.event.Saving;
import dev.elif.event.Trashed;
import dev.elif.event.Updated;
import dev.elif.event.Updating;
import jakarta.enterprise.util.AnnotationLiteral;
import java.lang.annotation.Annotation;

/** The qualifiers as instances, for the api that declares them knows no CDI. */
final class EventQualifiers {

    private EventQualifiers() {}

    static Annotation of(EventKind kind) {
        return switch (kind) {
            case SAVING -> new SavingLiteral();
            case SAVED -> new SavedLiteral();
            case CREATING -> new CreatingLiteral();
            case CREATED -> new CreatedLiteral();
            case UPDATING -> new UpdatingLiteral();
            case UPDATED -> new UpdatedLiteral();
            case DELETING -> new DeletingLiteral();
            case DELETED -> new DeletedLiteral();
            case TRASHED -> new TrashedLiteral();
            case FORCE_DELETING -> new ForceDeletingLiteral();
            case FORCE_DELETED -> new ForceDeletedLiteral();
            case RESTORING -> new RestoringLiteral();
            case RESTORED -> new RestoredLiteral();
            case RETRIEVED -> new RetrievedLiteral();
        };
    }

    private static final class SavingLiteral extends AnnotationLiteral<Saving> implements Saving {}

    private static final class SavedLiteral extends AnnotationLiteral<Saved> implements Saved {}

    private static final class CreatingLiteral extends AnnotationLiteral<Creating> implements Creating {}

    private static final class CreatedLiteral extends AnnotationLiteral<Created> implements Created {}

    private static final class UpdatingLiteral extends AnnotationLiteral<Updating> implements Updating {}

    private static final class UpdatedLiteral extends AnnotationLiteral<Updated> implements Updated {}

    private static final class DeletingLiteral extends AnnotationLiteral<Deleting> implements Deleting {}

    private static final class DeletedLiteral extends AnnotationLiteral<Deleted> implements Deleted {}

    private static final class TrashedLiteral extends AnnotationLiteral<Trashed> implements Trashed {}

    private static final class ForceDeletingLiteral extends AnnotationLiteral<ForceDeleting> implements ForceDeleting {}

    private static final class ForceDeletedLiteral extends AnnotationLiteral<ForceDeleted> implements ForceDeleted {}

    private static final class RestoringLiteral extends AnnotationLiteral<Restoring> implements Restoring {}

    private static final class RestoredLiteral extends AnnotationLiteral<Restored> implements Restored {}

    private static final class RetrievedLiteral extends AnnotationLiteral<Retrieved> implements Retrieved {}
}
