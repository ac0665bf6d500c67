package dev.elif.sample.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Wraps what a resource returns into an {@link Answer}, so that resources know nothing of it. */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

    @Inject
    private Statements statements;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity()) {
            response.setEntity(
                    Answer.of(response.getEntity(), statements.all()),
                    new Annotation[0],
                    MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
