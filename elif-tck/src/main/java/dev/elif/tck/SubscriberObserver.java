package dev.elif.tck;

import dev.elif.event.ModelObserver;
import dev.elif.tck.domain.Subscriber;

/** Hears everything that happens to subscribers, and says nothing. */
class SubscriberObserver implements ModelObserver<Subscriber> {

    /** Called with the name of each event but retrieved, unless a subclass says more of it. */
    void note(String event, Subscriber subscriber) {}

    @Override
    public Class<Subscriber> model() {
        return Subscriber.class;
    }

    @Override
    public Subscriber saving(Subscriber model) {
        note("saving", model);
        return model;
    }

    @Override
    public void saved(Subscriber model) {
        note("saved", model);
    }

    @Override
    public Subscriber creating(Subscriber model) {
        note("creating", model);
        return model;
    }

    @Override
    public void created(Subscriber model) {
        note("created", model);
    }

    @Override
    public Subscriber updating(Subscriber model) {
        note("updating", model);
        return model;
    }

    @Override
    public void updated(Subscriber model) {
        note("updated", model);
    }

    @Override
    public void deleting(Subscriber model) {
        note("deleting", model);
    }

    @Override
    public void deleted(Subscriber model) {
        note("deleted", model);
    }
}
