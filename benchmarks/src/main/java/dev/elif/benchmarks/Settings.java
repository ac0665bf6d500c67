package dev.elif.benchmarks;

import dev.elif.benchmarks.measure.Discipline;
import dev.elif.test.EmbeddedPostgres;
import java.util.List;
import java.util.Set;

/**
 * How long and on how much is measured; each is a system property, {@code benchmarks.rounds} and so on.
 *
 * @param only the codes of the disciplines to run; all when empty
 */
record Settings(int rounds, int warmUp, int millis, int users, Set<String> only) {

    static Settings ofSystem() {
        String only = System.getProperty("benchmarks.only", "");
        return new Settings(
                Integer.getInteger("benchmarks.rounds", 25),
                Integer.getInteger("benchmarks.warmup", 3),
                Integer.getInteger("benchmarks.millis", 200),
                Integer.getInteger("benchmarks.users", Sizes.FULL.users()),
                only.isEmpty() ? Set.of() : Set.of(only.split(",")));
    }

    Sizes sizes() {
        return new Sizes(users, Sizes.FULL.rows(), Sizes.FULL.parents());
    }

    List<Discipline> chosen(List<Discipline> all) {
        return all.stream()
                .filter(each -> only.isEmpty() || only.contains(each.code()))
                .toList();
    }

    /** A server of this process alone, which inherits its core. */
    EmbeddedPostgres server() {
        return EmbeddedPostgres.builder()
                .setting("shared_buffers", "512MB")
                // A vacuum in the middle of a slice would be one contender's bad luck.
                .setting("autovacuum", "off")
                .setting("max_wal_size", "4GB")
                .setting("checkpoint_timeout", "1h")
                .start();
    }

    String text() {
        return rounds + " rounds after " + warmUp + " longer ones that do not count, slices of " + millis + " ms, "
                + users + " users";
    }
}
