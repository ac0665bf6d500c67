package dev.elif.application.web;

import dev.elif.Database;
import dev.elif.application.Greeting;
import dev.elif.application.Guest;
import dev.elif.application.Reception;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What holds models, but is none: only a server's own JSON-B writes it. */
@Path("house")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HouseResource {

    @Inject
    Reception reception;

    @Inject
    Database database;

    /** All that is there. */
    @GET
    public House house() {
        return new House("open", reception.all(), database.query(Greeting.class).list());
    }

    /**
     * Models inside of something else.
     *
     * @param name what it is called
     * @param guests active records
     * @param greetings records
     */
    public record House(String name, List<Guest> guests, List<Greeting> greetings) {}
}
