package dev.elif.benchmarks;

import java.util.Arrays;
import java.util.Optional;

/** What is measured; an operation is one call. */
public enum Workload {
    W1("W1", "find by primary key, 9 columns", Place.BLOG, (who, dice) -> who.find(dice.id())),
    W2("W2", "20 rows by where, order, limit", Place.BLOG, (who, dice) -> who.page(dice.country())),
    W3("W3", "10,000 rows into models", Place.BLOG, (who, dice) -> {
        long from = dice.from(dice.sizes().rows());
        return who.range(from, from + dice.sizes().rows());
    }),
    W4("W4", "20 users, their posts, their comments", Place.BLOG, (who, dice) -> who.tree(dice.country())),
    W5_TRANSACTION(
            "W5t",
            "insert one row, key back, in its own transaction",
            Place.EMPTY,
            (who, dice) -> who.insertInTransaction(dice.user())),
    W5_ALONE(
            "W5a",
            "insert one row, key back, outside a transaction",
            Place.EMPTY,
            (who, dice) -> who.insertAlone(dice.user())),
    W6_KEYS("W6k", "insert 10,000 rows, keys back", Place.EMPTY, (who, dice) -> who.insertAllWithKeys(dice.users())),
    W6("W6", "insert 10,000 rows, no keys", Place.EMPTY, (who, dice) -> {
        who.insertAll(dice.users());
        return dice;
    }),
    W7("W7", "load, change one column, save, in a transaction", Place.BLOG, (who, dice) -> {
        who.changeScore(dice.id(), dice.score());
        return dice;
    }),
    W8("W8", "group by into records", Place.BLOG, (who, dice) -> {
        long from = dice.from(dice.sizes().parents());
        return who.totals(from, from + dice.sizes().parents());
    }),
    W9(
            "W9",
            "build, render and bind five conditions, no input or output",
            Place.STUB,
            (who, dice) -> who.search(dice.search())),
    W12(
            "W12",
            "save without observers (beside: events left out)",
            Place.EMPTY,
            (who, dice) -> who.insertAlone(dice.user())),
    W13("W13", "lazy access in a loop over 1,000 parents", Place.BLOG, (who, dice) -> {
        long from = dice.from(dice.sizes().parents());
        return who.walk(from, from + dice.sizes().parents());
    });

    /** Where a workload runs. */
    public enum Place {
        /** The filled database, whose number of rows does not change. */
        BLOG,
        /** The same tables, emptied before every slice. */
        EMPTY,
        /** A driver that answers at once, with no rows. */
        STUB
    }

    /** One call; what it answers is consumed. */
    public interface Operation {

        /** Runs it once. */
        Object run(Contender who, Dice dice);
    }

    private final String code;
    private final String title;
    private final Place place;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Operation operation;

    Workload(String code, String title, Place place, Operation operation) {
        this.code = code;
        this.title = title;
        this.place = place;
        this.operation = operation;
    }

    /** Short, as in the tables. */
    public String code() {
        return code;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** Where it runs. */
    public Place place() {
        return place;
    }

    /** What is timed. */
    public Operation operation() {
        return operation;
    }

    /** The workload of that code. */
    public static Optional<Workload> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
