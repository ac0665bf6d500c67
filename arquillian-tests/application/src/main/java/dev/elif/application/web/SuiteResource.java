package dev.elif.application.web;

import dev.elif.application.suite.SuiteRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Runs a suite here, in the container. */
@Path("suites")
@RequestScoped
public class SuiteResource {

    /** A line for each test: result, name and what went wrong, separated by tabs, with Java's escapes. */
    @POST
    @Path("{suite}")
    @Produces(MediaType.TEXT_PLAIN)
    public String run(@PathParam("suite") String suite) {
        return SuiteRun.of(suite);
    }
}
