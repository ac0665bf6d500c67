package dev.elif.benchmarks;

import dev.elif.benchmarks.data.Countries;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** What an operation is asked for: the same sequence for every contender of a round. Used by one thread. */
public final class Dice {

    private static final Instant SOME_TIME = Instant.parse("2026-02-03T04:05:06.789012Z");

    private static final List<UserValue> USERS =
            IntStream.range(0, Sizes.FULL.rows()).mapToObj(Dice::user).toList();
    private static final AtomicLong SCORES = new AtomicLong(1_000_000);

    private final Sizes sizes;
    private final SplittableRandom random;
    private final List<UserValue> users;

    /** The sequence that belongs to {@code seed}. */
    public Dice(Sizes sizes, long seed) {
        this.sizes = sizes;
        this.random = new SplittableRandom(seed);
        this.users = USERS.subList(0, sizes.rows());
    }

    /** The key of some user. */
    public long id() {
        return 1 + random.nextLong(sizes.users());
    }

    /** A key with at least {@code rows} users from it on. */
    public long from(int rows) {
        return 1 + random.nextLong(sizes.users() - rows + 1L);
    }

    /** Some country. */
    public String country() {
        return Countries.NAMES.get(random.nextInt(Countries.NAMES.size()));
    }

    /** A score that no user has had yet: whoever sends only what changed must find a change in every round. */
    public long score() {
        return SCORES.incrementAndGet();
    }

    /** Five conditions. */
    public Search search() {
        int age = 18 + random.nextInt(40);
        return new Search(country(), true, age, age + 10, "User 1");
    }

    /** A user to insert. */
    public UserValue user() {
        return users.get(0);
    }

    /** Many users to insert. */
    public List<UserValue> users() {
        return users;
    }

    /** See {@link Sizes}. */
    public Sizes sizes() {
        return sizes;
    }

    private static UserValue user(int number) {
        return new UserValue(
                0,
                "new" + number + "@example.org",
                "New user " + number,
                "FR",
                number % 7 == 0 ? null : 18 + number % 60,
                number,
                number % 5 != 0,
                SOME_TIME.plusSeconds(number),
                SOME_TIME.plusSeconds(number));
    }
}
