package dev.elif.benchmarks;

import dev.elif.benchmarks.Workload.Place;
import dev.elif.benchmarks.data.Blog;
import dev.elif.benchmarks.measure.Discipline;
import dev.elif.benchmarks.measure.Field;
import dev.elif.benchmarks.measure.OneCore;
import dev.elif.benchmarks.measure.Race;
import dev.elif.benchmarks.measure.Results;
import dev.elif.benchmarks.report.Environment;
import dev.elif.benchmarks.report.Report;
import dev.elif.benchmarks.start.Starts;
import dev.elif.benchmarks.threads.Crowd;
import dev.elif.test.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;

/** Measures everything and writes the page; its argument is the page's file. */
public final class Full {

    private Full() {}

    /** See the class. */
    public static void main(String[] arguments) {
        Quiet.logs();
        int all = Runtime.getRuntime().availableProcessors();
        Settings settings = Settings.ofSystem();
        String cores = OneCore.bind();
        try (EmbeddedPostgres server = settings.server();
                Blog blog = new Blog(server, settings.sizes());
                Field field = new Field(blog)) {
            field.checkAnswers();
            List<Discipline> disciplines = settings.chosen(Discipline.all());
            Results results = new Race(field, disciplines, settings.millis()).run(settings.warmUp(), settings.rounds());
            Report report = new Report(
                    results, disciplines, Environment.rows(blog.filled().main(), all, settings.text() + ", " + cores));
            report.add(Crowd.table(blog, Math.max(1, settings.rounds() / 4), 8 * settings.millis()));
            report.add(Starts.table(server, Path.of("start"), Math.max(1, settings.rounds() / 6)));
            report.addLeftOut(field.contenders(Place.BLOG));
            report.write(Path.of(arguments[0]));
        }
    }
}
