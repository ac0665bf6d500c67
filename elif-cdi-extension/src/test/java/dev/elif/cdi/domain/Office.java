package dev.elif.cdi.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** What the parts of cards need. */
@ApplicationScoped
public class Office {

    private final AtomicInteger numbers = new AtomicInteger();

    public String nextNumber() {
        return "card-" + numbers.incrementAndGet();
    }

    public String mark() {
        return "!";
    }
}
