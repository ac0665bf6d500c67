package dev.elif.application.web;

import dev.elif.Database;
import dev.elif.application.Greeting;
import dev.elif.application.Guest;
import dev.elif.application.Reception;
import dev.elif.error.ElifException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Guests as text. */
@Path("guests")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class GuestResource {

    @Inject
    Reception reception;

    @Inject
    Database database;

    /** Each with the words of greeting. */
    @GET
    public String all() {
        return reception.all().stream()
                .map(guest -> guest.name() + ": "
                        + guest.greetings().list().stream()
                                .flatMap(greeting -> greeting.words().stream())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** The name of one. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return reception
                .find(id)
                .map(guest -> Response.ok(guest.name()))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    /** Lets one in; the key. */
    @POST
    @Path("{name}")
    public Response welcome(@PathParam("name") String name) {
        return answer(() -> String.valueOf(reception.welcome(name).id()));
    }

    /** Lets one in, and rolls that back. */
    @POST
    @Path("{name}/regretted")
    public Response regret(@PathParam("name") String name) {
        return answer(() -> {
            reception.regret(name);
            return "never";
        });
    }

    /** How many guests and greetings there are. */
    @GET
    @Path("count")
    public String count() {
        return database.query(Guest.class).count() + " "
                + database.query(Greeting.class).count();
    }

    /** Shows all of them out. */
    @DELETE
    public void clear() {
        database.transaction(() -> {
            database.repository(Greeting.class, UUID.class).all().forEach(this::forget);
            database.repository(Guest.class, Long.class).all().forEach(Guest::delete);
        });
    }

    private void forget(Greeting greeting) {
        database.repository(Greeting.class, UUID.class).delete(greeting);
    }

    private static Response answer(Supplier<String> work) {
        try {
            return Response.ok(work.get()).build();
        } catch (ElifException | IllegalStateException refused) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(refused.getMessage())
                    .build();
        }
    }
}
