package dev.elif.benchmarks.data;

import dev.elif.benchmarks.Sizes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** Makes the tables and fills them; the same rows every time. */
public final class BlogTables {

    private static final List<String> ROWS =
            List.of("""
            insert into users
            select n, 'user' || n || '@example.org', 'User ' || n, (array[%s])[1 + n * 7 %% 20],
                   case when n %% 11 = 0 then null else 18 + n %% 60 end, n * 37 %% 1000, n %% 13 <> 0,
                   timestamptz '2025-01-01 00:00:00Z' + n * interval '61 seconds',
                   timestamptz '2025-06-01 00:00:00Z' + n * interval '67.000123 seconds'
            from generate_series(1, %d) n""", """
            insert into posts
            select n, 1 + (n - 1) %% %d, 'Post ' || n || ' of many', (array['DRAFT', 'PUBLISHED', 'ARCHIVED'])[1 + n %% 3],
                   n * 31 %% 5000, timestamptz '2025-07-01 00:00:00Z' + n * interval '13 seconds'
            from generate_series(1, %d) n""", """
            insert into comments
            select n, 1 + (n - 1) %% %d, 'Reader ' || n %% 1000, 'What comment ' || n || ' has to say',
                   timestamptz '2025-08-01 00:00:00Z' + n * interval '7 seconds'
            from generate_series(1, %d) n""", "insert into roles select n, 'Role ' || n from generate_series(1, 20) n", """
            insert into role_user
            select 1 + (n + r * 7) %% 20, n from generate_series(1, %d) n, generate_series(0, 1) r""");

    private BlogTables() {}

    /** The tables, without rows. */
    public static void create(DataSource database) {
        execute(
                database,
                resource(),
                // Room on each page for the new versions of its rows.
                "alter table users set (fillfactor = 80)");
    }

    /** The rows. */
    public static void fill(DataSource database, Sizes sizes) {
        String countries = "'" + String.join("', '", Countries.NAMES) + "'";
        execute(
                database,
                ROWS.get(0).formatted(countries, sizes.users()),
                ROWS.get(1).formatted(sizes.users(), sizes.posts()),
                ROWS.get(2).formatted(sizes.posts(), sizes.comments()),
                ROWS.get(3),
                ROWS.get(4).formatted(sizes.users()),
                "alter table users alter id restart with " + (sizes.users() + 1L));
        execute(database, "vacuum (analyze)");
        execute(database, "checkpoint");
    }

    /** Takes out all users. */
    public static void empty(DataSource database) {
        execute(database, "truncate users");
    }

    private static void execute(DataSource database, String... commands) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be made", e);
        }
    }

    private static String resource() {
        try (InputStream file = Objects.requireNonNull(BlogTables.class.getResourceAsStream("schema.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
