package dev.elif.benchmarks;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.benchmarks.data.Blog;
import dev.elif.benchmarks.elif.active.Post_;
import dev.elif.benchmarks.elif.active.User;
import dev.elif.benchmarks.elif.active.User_;
import dev.elif.benchmarks.value.PostValue;
import dev.elif.model.Selection;
import dev.elif.query.Query;
import dev.elif.spi.ConnectionRouter;
import dev.elif.test.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Compares lists of related rows that come in the statement of their parents with those that come by a second one. */
public final class Lists {

    private static final int PARENTS = 1_000;
    private static final Selection<User, List<Line>> LINES =
            User_.posts.collect(Line::new, Post_.id, Post_.title, Post_.views);
    private static final Selection<User, List<PostValue>> POSTS = User_.posts.collect(
            PostValue::new, Post_.id, Post_.userId, Post_.title, Post_.status, Post_.views, Post_.createdAt);

    private Lists() {}

    /** Three values of a post. */
    public record Line(long id, String title, int views) {}

    /** A user and what was collected. */
    public record Sheet<T>(long id, String name, List<T> posts) {}

    /** One way, and how long each of its slices took. */
    private record Way(String name, Supplier<List<?>> run, List<Double> micros) {}

    /** See the class. */
    @SuppressWarnings("SystemOut") // the table is what it is run for
    public static void main(String[] arguments) {
        Quiet.logs();
        Settings settings = Settings.ofSystem();
        try (EmbeddedPostgres server = settings.server();
                Blog blog = new Blog(server, new Sizes(2 * PARENTS, 1, 1))) {
            DataSource pool = blog.filled().main();
            grow(pool);
            Database database =
                    Elif.builder().connections(ConnectionRouter.of(pool)).open();
            Query<User> users = database.query(User.class);
            print(measure(settings, users.where(User_.id.le((long) PARENTS))), "1,000 with 10 each");
            print(measure(settings, users.where(User_.id.between(PARENTS + 1L, PARENTS + 20L))), "20 with 3 each");
        }
    }

    /** Seven more for the first half. */
    private static void grow(DataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into posts select 1000000 + u.id * 10 + n, u.id, 'Another ' || n, 'DRAFT', n, now()"
                            + " from users u, generate_series(1, 7) n where u.id <= " + PARENTS);
            statement.execute("vacuum (analyze)");
        } catch (SQLException e) {
            throw new IllegalStateException("The posts could not be made", e);
        }
    }

    private static List<Way> measure(Settings settings, Query<User> users) {
        int rounds = settings.rounds();
        List<Way> ways = List.of(
                new Way(
                        "second statement, models",
                        () -> users.with(User_.posts).list(),
                        new ArrayList<>()),
                new Way(
                        "one statement, six values",
                        () -> users.select(Sheet<PostValue>::new, User_.id, User_.name, POSTS)
                                .list(),
                        new ArrayList<>()),
                new Way(
                        "one statement, three values",
                        () -> users.select(Sheet<Line>::new, User_.id, User_.name, LINES)
                                .list(),
                        new ArrayList<>()));
        for (int round = -settings.warmUp(); round < rounds; round++) {
            for (int i = 0; i < ways.size(); i++) {
                Way way = ways.get(Math.floorMod(round + i, ways.size()));
                double micros = slice(way, round < 0 ? 5 * settings.millis() : settings.millis());
                if (round >= 0) {
                    way.micros().add(micros);
                }
            }
        }
        return ways;
    }

    private static double slice(Way way, int millis) {
        long start = System.nanoTime();
        long calls = 0;
        long read = 0;
        while (System.nanoTime() - start < millis * 1_000_000L) {
            read += way.run().get().size();
            calls++;
        }
        if (read == 0) {
            throw new IllegalStateException("Nothing was read");
        }
        return (System.nanoTime() - start) / 1_000.0 / calls;
    }

    @SuppressWarnings("SystemOut") // the table is what it is run for
    private static void print(List<Way> ways, String title) {
        System.out.println(title);
        double first = median(ways.get(0));
        for (Way way : ways) {
            double median = median(way);
            System.out.printf(Locale.ROOT, "  %-28s %9.0f us  %.2f%n", way.name(), median, median / first);
        }
    }

    private static double median(Way way) {
        return way.micros().stream().sorted().toList().get(way.micros().size() / 2);
    }
}
