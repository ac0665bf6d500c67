package dev.elif.benchmarks.jdbc;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Workload;
import dev.elif.benchmarks.bean.User;
import dev.elif.benchmarks.data.Pools;
import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** What all others are measured against: constant SQL, columns by number, one query a level, batches of a thousand. */
public final class JdbcContender implements Contender {

    private static final int BATCH = 1_000;
    private static final String USERS = "select " + Rows.USER_COLUMNS + " from users ";

    private final DataSource database;
    private final DataSource batches;

    public JdbcContender(Pools pools) {
        this.database = pools.main();
        this.batches = pools.plain();
    }

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public Set<Workload> workloads() {
        Set<Workload> all = EnumSet.allOf(Workload.class);
        all.removeAll(without().keySet());
        return all;
    }

    @Override
    public Object find(long id) {
        return Jdbc.alone(database, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(USERS + "where id = ?")) {
                statement.setLong(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new IllegalStateException("no user " + id);
                    }
                    return Rows.user(rows);
                }
            }
        });
    }

    @Override
    public List<User> page(String country) {
        return users(
                "where country = ? and active order by created_at desc limit 20", 20, s -> s.setString(1, country));
    }

    @Override
    public List<User> range(long from, long to) {
        return users("where id >= ? and id < ? order by id", (int) (to - from), statement -> {
            statement.setLong(1, from);
            statement.setLong(2, to);
        });
    }

    @Override
    public List<User> tree(String country) {
        return Trees.read(database, country);
    }

    @Override
    public long insertInTransaction(UserValue user) {
        return Jdbc.inTransaction(database, connection -> Rows.insert(connection, User.of(user)));
    }

    @Override
    public long insertAlone(UserValue user) {
        return Jdbc.alone(database, connection -> Rows.insert(connection, User.of(user)));
    }

    @Override
    public void insertAll(List<UserValue> users) {
        List<User> models = users.stream().map(User::of).toList();
        Jdbc.inTransaction(batches, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(Rows.INSERT)) {
                batch(statement, models, statement::executeBatch);
            }
            return true;
        });
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> users) {
        List<User> models = users.stream().map(User::of).toList();
        List<Long> keys = new ArrayList<>(models.size());
        return Jdbc.inTransaction(batches, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(Rows.INSERT, new String[] {"id"})) {
                batch(statement, models, () -> {
                    statement.executeBatch();
                    try (ResultSet made = statement.getGeneratedKeys()) {
                        while (made.next()) {
                            models.get(keys.size()).setId(made.getLong(1));
                            keys.add(made.getLong(1));
                        }
                    }
                });
            }
            return keys;
        });
    }

    @Override
    public void changeScore(long id, long score) {
        Jdbc.inTransaction(database, connection -> {
            User user;
            try (PreparedStatement statement = connection.prepareStatement(USERS + "where id = ?")) {
                statement.setLong(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    user = Rows.user(rows);
                }
            }
            user.setScore(score);
            try (PreparedStatement statement = connection.prepareStatement("update users set score = ? where id = ?")) {
                statement.setLong(1, user.getScore());
                statement.setLong(2, user.getId());
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public List<CountryTotal> totals(long from, long to) {
        return Jdbc.alone(database, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select country, count(*), cast(avg(age) as double precision) from users where active and id >= ? and id < ?"
                            + " group by country order by country")) {
                statement.setLong(1, from);
                statement.setLong(2, to);
                List<CountryTotal> totals = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        double average = rows.getDouble(3);
                        totals.add(
                                new CountryTotal(rows.getString(1), rows.getLong(2), rows.wasNull() ? null : average));
                    }
                }
                return totals;
            }
        });
    }

    /** The text is put together as the conditions come, like those of all others. */
    @Override
    public List<User> search(Search search) {
        StringBuilder where = new StringBuilder("where country = ?");
        where.append(" and active = ?")
                .append(" and age >= ?")
                .append(" and age <= ?")
                .append(" and name like ?");
        return users(where.append(" order by id").toString(), 10, statement -> {
            statement.setString(1, search.country());
            statement.setBoolean(2, search.active());
            statement.setInt(3, search.fromAge());
            statement.setInt(4, search.toAge());
            statement.setString(5, search.name() + "%");
        });
    }

    @Override
    public long walk(long from, long to) {
        List<User> users = range(from, to);
        Trees.loadPosts(database, users);
        return users.stream()
                .flatMap(user -> user.getPosts().stream())
                .mapToLong(post -> post.getViews())
                .sum();
    }

    private List<User> users(String where, int expected, Binding binding) {
        return Jdbc.alone(database, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(USERS + where)) {
                binding.bind(statement);
                List<User> users = new ArrayList<>(expected);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        users.add(Rows.user(rows));
                    }
                }
                return users;
            }
        });
    }

    private static void batch(PreparedStatement statement, List<User> users, Execution execution) throws SQLException {
        int waiting = 0;
        for (User user : users) {
            Rows.bind(statement, user);
            statement.addBatch();
            if (++waiting == BATCH) {
                execution.run();
                waiting = 0;
            }
        }
        if (waiting > 0) {
            execution.run();
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Execution {
        void run() throws SQLException;
    }
}
