package dev.elif.sample.web;

import dev.elif.query.Projection;
import dev.elif.query.Query;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;

/** Which page of a long list a request asks for: {@code ?page=2&size=50}. */
public class Paging {

    private static final int LARGEST_SIZE = 100;

    // Text, so that what is no number is answered with a reason.
    @QueryParam("page")
    @DefaultValue("1")
    private String page = "1";

    @QueryParam("size")
    @DefaultValue("20")
    private String size = "20";

    public Paging() {}

    Paging(String page, String size) {
        this.page = page;
        this.size = size;
    }

    /** That page of {@code found}, each model as {@code view} shows it. */
    public <M, T> Page<T> of(Query<M> found, Function<M, T> view) {
        return new Page<>(
                found.limit(size()).offset(offset()).list().stream().map(view).toList(), page(), size(), found.count());
    }

    /** That page of {@code rows}. */
    public <M, T> Page<T> of(Projection<M, T> rows) {
        return new Page<>(
                rows.limit(size()).offset(offset()).list(),
                page(),
                size(),
                rows.source().count());
    }

    private int page() {
        return number("page", page, Integer.MAX_VALUE);
    }

    private int size() {
        return number("size", size, LARGEST_SIZE);
    }

    private long offset() {
        return (page() - 1L) * size();
    }

    private static int number(String name, String text, int largest) {
        if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) < 1 || Long.parseLong(text) > largest) {
            throw new InvalidRequest("[" + name + "] must be a whole number from 1 to " + largest + ".");
        }
        return Integer.parseInt(text);
    }
}
