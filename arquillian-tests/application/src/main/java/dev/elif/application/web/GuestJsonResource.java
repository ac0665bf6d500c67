package dev.elif.application.web;

import dev.elif.Database;
import dev.elif.application.Greeting;
import dev.elif.application.Guest;
import dev.elif.application.Reception;
import dev.elif.query.CursorPage;
import dev.elif.query.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** Guests as they are: the container makes JSON of models. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GuestJsonResource {

    @Inject
    Reception reception;

    @Inject
    Database database;

    /** Several models, with loaded relations. */
    @GET
    public List<Guest> all() {
        return reception.all();
    }

    /** A model, of which no relation is loaded. */
    @GET
    @Path("{id}")
    public Guest one(@PathParam("id") long id) {
        return reception.find(id).orElseThrow();
    }

    /** A model, perhaps. */
    @GET
    @Path("{id}/perhaps")
    public Optional<Guest> perhaps(@PathParam("id") long id) {
        return reception.find(id);
    }

    /** A page of models. */
    @GET
    @Path("page")
    public Page<Guest> page() {
        return database.query(Guest.class).orderBy("name").paginate(1);
    }

    /** A page by cursors, of records made here. */
    @GET
    @Path("names")
    public CursorPage<String> names(@QueryParam("cursor") String cursor) {
        return database.query(Guest.class).orderBy("name").cursorPage(1, cursor).map(Guest::name);
    }

    /** Models that are records. */
    @GET
    @Path("greetings")
    public List<Greeting> greetings() {
        return database.query(Greeting.class).list();
    }

    /** Lets in who comes as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Guest welcome(Guest guest) {
        return reception.welcome(guest);
    }
}
