package dev.elif.sample.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Answers for a body that cannot be read: what servers throw then, no two of them have in common. */
@Provider
public class BodyReader implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (RuntimeException e) {
            throw new InvalidRequest("The body of the request cannot be read: it must be JSON of the right form.");
        }
    }
}
