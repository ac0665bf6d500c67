package dev.elif.docs.blog;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.migrations.Migrations;
import dev.elif.query.Repository;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.StatementInterceptor;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A blog with a few rows, in a database of its own. */
public final class Blog implements AutoCloseable {

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private final Database database;

    public Blog() {
        this(List.of());
    }

    /** One whose statements all pass these. */
    public Blog(List<StatementInterceptor> interceptors) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(place.jdbcUrl());
        dataSource.setUser(place.user());
        dataSource.setPassword(place.password());
        Elif.Builder builder = Elif.builder().connections(ConnectionRouter.of(dataSource));
        interceptors.forEach(builder::interceptor);
        this.database = builder.open();
        Migrations.of(database, List.of(new M2026_11_23_120000_CreateBlog(), new M2026_11_23_130000_CreateDetails()))
                .migrate();
        seed();
    }

    public Database database() {
        return database;
    }

    private void seed() {
        Repository<User, Long> users = database.repository(User.class, Long.class);
        Repository<Post, Long> posts = database.repository(Post.class, Long.class);
        User ann = users.create(
                new User("ann@example.org", "Ann").from("FR").aged(40).preferring("dark"));
        User bob = users.create(new User("bob@example.org", "Bob").from("DE").aged(20));
        Post first =
                posts.create(new Post(ann, "Bonjour", Post.Status.PUBLISHED).publishedOn(LocalDate.of(2026, 1, 1)));
        posts.create(new Post(ann, "Later", Post.Status.DRAFT));
        posts.create(new Post(bob, "Hallo", Post.Status.PUBLISHED).publishedOn(LocalDate.of(2026, 2, 1)));
        database.repository(Comment.class, Long.class).create(new Comment(first, "Nice"));
    }

    @Override
    public void close() {
        database.close();
        place.close();
    }
}
