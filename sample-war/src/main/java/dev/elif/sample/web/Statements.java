package dev.elif.sample.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The SQL that the current request has run. */
@RequestScoped
public class Statements {

    private final List<Timed> timed = new ArrayList<>();

    /** A statement, and how long it and the reading of its rows took. */
    public record Timed(String sql, double millis) {}

    public void add(String sql, long nanos) {
        timed.add(new Timed(sql, Math.round(nanos / 10_000.0) / 100.0));
    }

    public List<Timed> all() {
        return List.copyOf(timed);
    }
}
