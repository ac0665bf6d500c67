package dev.elif.application;

import dev.elif.query.Query;
import dev.elif.query.Repository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lets guests in. */
@ApplicationScoped
@Transactional
public class Reception {

    private final Repository<Guest, Long> guests;
    private final Query<Guest> query;

    @Inject
    Reception(Repository<Guest, Long> guests, Query<Guest> query) {
        this.guests = guests;
        this.query = query;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway") // Never called on the proxy itself.
    Reception() {
        this.guests = null;
        this.query = null;
    }

    /** Lets one in. */
    public Guest welcome(String name) {
        return guests.create(new Guest(name));
    }

    /** Lets one in who is made already. */
    public Guest welcome(Guest guest) {
        return guests.create(guest);
    }

    /** Lets one in and thinks better of it. */
    public void regret(String name) {
        welcome(name);
        throw new IllegalStateException("Fully booked");
    }

    /** Who is there, with greetings, by name. */
    public List<Guest> all() {
        return query.with(Guest_.greetings).orderBy(Guest_.name.asc()).list();
    }

    /** Finds one through the static door. */
    public Optional<Guest> find(long id) {
        return Guest_.find(id);
    }
}
