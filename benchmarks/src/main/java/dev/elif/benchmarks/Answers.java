package dev.elif.benchmarks;

import dev.elif.benchmarks.data.BlogTables;
import dev.elif.benchmarks.jdbc.Jdbc;
import dev.elif.benchmarks.jdbc.Rows;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What a contender answers or writes, as plain values: whoever is measured does the same as plain JDBC. */
public final class Answers {

    private final Sizes sizes;
    private final DataSource blog;
    private final DataSource empty;

    /** Compares on the filled database and on the one without users. */
    public Answers(Sizes sizes, DataSource blog, DataSource empty) {
        this.sizes = sizes;
        this.blog = blog;
        this.empty = empty;
    }

    /** The answer in {@code workload}: of a read what was read, of a write what then stands in the database. */
    public Object of(Workload workload, Contender who) {
        Dice dice = new Dice(sizes, 42);
        long from = dice.from(sizes.parents());
        return switch (workload) {
            case W1 -> who.value(who.find(sizes.users() - 1L));
            case W2 -> values(who, who.page("FR"));
            case W3 -> values(who, who.range(3, 3 + sizes.rows()));
            case W4 -> who.trees(who.tree("DE"));
            case W5_TRANSACTION -> written(List.of(who.insertInTransaction(dice.user())));
            case W5_ALONE, W12 -> written(List.of(who.insertAlone(dice.user())));
            case W6_KEYS -> written(who.insertAllWithKeys(dice.users()));
            case W6 -> unnumbered(who, dice);
            case W7 -> changed(who);
            case W8 -> who.totals(from, from + sizes.parents());
            case W9 -> values(who, who.search(new Search("NL", true, 20, 70, "User ")));
            case W13 -> who.walk(from, from + sizes.parents());
        };
    }

    private static List<UserValue> values(Contender who, List<?> models) {
        return models.stream().map(who::value).toList();
    }

    /** The rows with these keys, in their order; the keys themselves differ from contender to contender. */
    private List<UserValue> written(List<Long> keys) {
        return keys.stream()
                .map(key -> rows(empty, "where id = " + key).get(0).withId(0))
                .toList();
    }

    private List<UserValue> unnumbered(Contender who, Dice dice) {
        BlogTables.empty(empty);
        who.insertAll(dice.users());
        return rows(empty, "order by id").stream().map(row -> row.withId(0)).toList();
    }

    /** Twice, so that the row ends as it was: others are compared with it, too. */
    private List<UserValue> changed(Contender who) {
        long id = sizes.users() / 2;
        long before = rows(blog, "where id = " + id).get(0).score();
        return Stream.of(before + 7, before)
                .map(score -> {
                    who.changeScore(id, score);
                    return rows(blog, "where id = " + id).get(0);
                })
                .toList();
    }

    private static List<UserValue> rows(DataSource database, String where) {
        return Jdbc.alone(database, connection -> {
            List<UserValue> found = new ArrayList<>();
            try (PreparedStatement statement =
                            connection.prepareStatement("select " + Rows.USER_COLUMNS + " from users " + where);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(Rows.user(rows).value());
                }
            }
            return found;
        });
    }
}
