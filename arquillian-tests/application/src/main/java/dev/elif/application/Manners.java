package dev.elif.application;

import dev.elif.error.Veto;
import dev.elif.event.Created;
import dev.elif.event.Creating;
import dev.elif.query.Repository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** What happens whenever a guest comes in. */
@Dependent
public class Manners {

    void tidy(@Observes @Creating Guest guest) {
        if (guest.name().equals("nobody")) {
            throw new Veto("nobody is expected");
        }
        guest.rename(guest.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + guest.name().substring(1));
    }

    void greet(@Observes @Created Guest guest, Repository<Greeting, UUID> greetings) {
        greetings.create(new Greeting(null, Objects.requireNonNull(guest.id()), List.of("Hello", guest.name())));
    }
}
