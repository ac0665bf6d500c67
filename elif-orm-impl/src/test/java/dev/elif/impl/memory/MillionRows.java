package dev.elif.impl.memory;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.migrations.Migrations;
import dev.elif.query.Repository;
import dev.elif.spi.ConnectionRouter;
import dev.elif.tck.domain.DomainTables;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** Copies a million models into a database and reads them again. */
public final class MillionRows {

    static final long ROWS = 1_000_000;

    private MillionRows() {}

    /** Its arguments are where the database is, and who logs in. */
    public static void main(String[] place) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place[0]);
        source.setUser(place[1]);
        source.setPassword(place[2]);
        try (Database database =
                Elif.builder().connections(ConnectionRouter.of(source)).open()) {
            Migrations.of(database, List.of(new DomainTables())).migrate();
            Repository<Post, Long> posts = database.repository(Post.class, Long.class);
            long copied = posts.copyIn(
                    LongStream.range(0, ROWS).mapToObj(i -> new Post(null, "Post number " + i).voted((int) (i % 10))));
            try (Stream<Post> all = posts.query().with(Post_.user).stream()) {
                long votes = all.mapToLong(Post::votes).sum();
                System.out.println(copied + " copied, " + votes + " votes read");
            }
        }
    }
}
