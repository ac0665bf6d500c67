package dev.elif.application.suite;

import dev.elif.event.ModelObserver;
import dev.elif.tck.Observers;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Letter;
import dev.elif.tck.domain.Subscriber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Function;

/**
 * An observer of the running suite; {@code @Priority} puts the first before the second.
 *
 * @param <M> the model
 */
abstract class CurrentObserver<M> implements ModelObserver<M> {

    private final CurrentParts current;
    private final Function<Observers, ModelObserver<M>> choice;

    CurrentObserver(CurrentParts current, Function<Observers, ModelObserver<M>> choice) {
        this.current = current;
        this.choice = choice;
    }

    private ModelObserver<M> target() {
        return choice.apply(current.parts().observers());
    }

    @Override
    public Class<M> model() {
        return target().model();
    }

    @Override
    public M saving(M model) {
        return target().saving(model);
    }

    @Override
    public void saved(M model) {
        target().saved(model);
    }

    @Override
    public M creating(M model) {
        return target().creating(model);
    }

    @Override
    public void created(M model) {
        target().created(model);
    }

    @Override
    public M updating(M model) {
        return target().updating(model);
    }

    @Override
    public void updated(M model) {
        target().updated(model);
    }

    @Override
    public void deleting(M model) {
        target().deleting(model);
    }

    @Override
    public void deleted(M model) {
        target().deleted(model);
    }

    @Override
    public void trashed(M model) {
        target().trashed(model);
    }

    @Override
    public void forceDeleting(M model) {
        target().forceDeleting(model);
    }

    @Override
    public void forceDeleted(M model) {
        target().forceDeleted(model);
    }

    @Override
    public void restoring(M model) {
        target().restoring(model);
    }

    @Override
    public void restored(M model) {
        target().restored(model);
    }

    @Override
    public void retrieved(M model) {
        target().retrieved(model);
    }

    /** Called first for subscribers. */
    @Dependent
    @Priority(1)
    static class FirstOfSubscribers extends CurrentObserver<Subscriber> {

        @Inject
        FirstOfSubscribers(CurrentParts current) {
            super(current, Observers::firstOfSubscribers);
        }
    }

    /** Called second for subscribers. */
    @Dependent
    @Priority(2)
    static class SecondOfSubscribers extends CurrentObserver<Subscriber> {

        @Inject
        SecondOfSubscribers(CurrentParts current) {
            super(current, Observers::secondOfSubscribers);
        }
    }

    /** Called first for letters. */
    @Dependent
    @Priority(1)
    static class FirstOfLetters extends CurrentObserver<Letter> {

        @Inject
        FirstOfLetters(CurrentParts current) {
            super(current, Observers::firstOfLetters);
        }
    }

    /** Called second for letters. */
    @Dependent
    @Priority(2)
    static class SecondOfLetters extends CurrentObserver<Letter> {

        @Inject
        SecondOfLetters(CurrentParts current) {
            super(current, Observers::secondOfLetters);
        }
    }

    /** Called for countries. */
    @Dependent
    static class OfCountries extends CurrentObserver<Country> {

        @Inject
        OfCountries(CurrentParts current) {
            super(current, Observers::ofCountries);
        }
    }

    /** Called for folders. */
    @Dependent
    static class OfFolders extends CurrentObserver<Folder> {

        @Inject
        OfFolders(CurrentParts current) {
            super(current, Observers::ofFolders);
        }
    }
}
