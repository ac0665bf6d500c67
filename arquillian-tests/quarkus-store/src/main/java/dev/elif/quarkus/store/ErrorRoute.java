package dev.elif.quarkus.store;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Shows the sample's page at an address that nobody answers: without servlets, Quarkus reads no web.xml. */
@Singleton
public class ErrorRoute {

    private static final int NOT_FOUND = 404;

    void add(@Observes Router router) {
        router.errorHandler(
                NOT_FOUND,
                request -> request.response()
                        .setStatusCode(NOT_FOUND)
                        .putHeader("Content-Type", "text/html;charset=UTF-8")
                        .sendFile("META-INF/resources/error.html"));
    }
}
