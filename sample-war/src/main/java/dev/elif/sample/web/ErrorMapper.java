package dev.elif.sample.web;

import dev.elif.error.InvalidValueException;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers errors as JSON: a request that is wrong with the reason, all others without what is inside. */
@Provider
public class ErrorMapper implements ExceptionMapper<Exception> {

    private static final System.Logger LOG = System.getLogger(ErrorMapper.class.getName());

    @Override
    public Response toResponse(Exception error) {
        Answer.Problem problem = problem(error);
        if (problem.status() == 500) {
            LOG.log(System.Logger.Level.ERROR, "A request failed.", error);
        }
        return Response.status(problem.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(problem)
                .build();
    }

    static Answer.Problem problem(Exception error) {
        if (error instanceof ModelNotFoundException || error instanceof NotFoundException) {
            return new Answer.Problem(404, "The store has nothing at this address.");
        }
        if (error instanceof InvalidRequest invalid) {
            return invalid.problem();
        }
        if (error instanceof QueryException || error instanceof InvalidValueException) {
            return new Answer.Problem(400, error.getMessage());
        }
        if (error instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return new Answer.Problem(
                    web.getResponse().getStatus(),
                    web.getResponse().getStatusInfo().getReasonPhrase());
        }
        return new Answer.Problem(500, "Something went wrong on the server. Its log says what.");
    }
}
