package dev.elif.benchmarks.measure;

import dev.elif.benchmarks.Answers;
import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Contenders;
import dev.elif.benchmarks.Workload;
import dev.elif.benchmarks.Workload.Place;
import dev.elif.benchmarks.data.Blog;
import dev.elif.benchmarks.data.BlogTables;
import dev.elif.benchmarks.data.Pools;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All contenders, opened on each place. */
public final class Field implements AutoCloseable {

    private final Blog blog;
    private final Map<Place, List<Contender>> contenders = new EnumMap<>(Place.class);

    /** Opens them; the databases stay the caller's to close. */
    public Field(Blog blog) {
        this(blog, List.of(""));
    }

    /** Opens those whose names begin so. */
    public Field(Blog blog, List<String> names) {
        this.blog = blog;
        contenders.put(Place.BLOG, Contenders.on(blog.filled(), names));
        contenders.put(Place.EMPTY, Contenders.on(blog.empty(), names));
        contenders.put(Place.STUB, Contenders.on(Pools.stub(), names));
    }

    /** Makes a place ready for the next slice. */
    public void prepare(Place place) {
        if (place == Place.EMPTY) {
            BlogTables.empty(blog.empty().main());
        }
    }

    /** The databases. */
    public Blog blog() {
        return blog;
    }

    /** All of them; plain JDBC first. */
    public List<Contender> contenders(Place place) {
        return contenders.get(place);
    }

    /**
     * Compares everybody's answers with those of plain JDBC.
     *
     * @throws IllegalStateException when one differs
     */
    public void checkAnswers() {
        Answers answers =
                new Answers(blog.sizes(), blog.filled().main(), blog.empty().main());
        for (Workload workload : Workload.values()) {
            List<Contender> all = contenders(workload.place() == Place.EMPTY ? Place.EMPTY : Place.BLOG);
            Object expected = answers.of(workload, all.get(0));
            for (Contender each : all) {
                if (each.workloads().contains(workload) && !expected.equals(answers.of(workload, each))) {
                    throw new IllegalStateException(
                            each.name() + " answers " + workload.code() + " otherwise than jdbc");
                }
            }
        }
    }

    @Override
    public void close() {
        contenders.values().forEach(each -> each.forEach(Contender::close));
    }
}
