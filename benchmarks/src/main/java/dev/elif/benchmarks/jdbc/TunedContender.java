package dev.elif.benchmarks.jdbc;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Workload;
import dev.elif.benchmarks.bean.User;
import dev.elif.benchmarks.data.Pools;
import dev.elif.benchmarks.value.UserValue;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** How far bulk inserts can go on JDBC with what only PostgreSQL has: arrays unnested, and COPY. */
public final class TunedContender implements Contender {

    private static final int CHUNK = 2_000;
    private static final String MOMENT = "timestamptz 'epoch' + %s * interval '1 microsecond'";
    private static final String UNNEST = "insert into users (email, name, country, age, score, active, created_at,"
            + " updated_at) select e, n, c, a, s, v, " + MOMENT.formatted("t") + ", " + MOMENT.formatted("u")
            + " from unnest(?::text[], ?::text[], ?::text[], ?::int4[], ?::int8[], ?::bool[], ?::int8[], ?::int8[])"
            + " as r (e, n, c, a, s, v, t, u) returning id";
    private static final String COPY =
            "copy users (email, name, country, age, score, active, created_at, updated_at) from stdin";

    private final DataSource database;

    public TunedContender(Pools pools) {
        this.database = pools.main();
    }

    @Override
    public String name() {
        return "jdbc, tuned";
    }

    @Override
    public Set<Workload> workloads() {
        return EnumSet.of(Workload.W6, Workload.W6_KEYS);
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> values) {
        List<User> users = values.stream().map(User::of).toList();
        List<Long> keys = new ArrayList<>(users.size());
        return Jdbc.inTransaction(database, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(UNNEST)) {
                for (int from = 0; from < users.size(); from += CHUNK) {
                    List<User> chunk = users.subList(from, Math.min(users.size(), from + CHUNK));
                    bind(connection, statement, chunk);
                    try (ResultSet made = statement.executeQuery()) {
                        while (made.next()) {
                            users.get(keys.size()).setId(made.getLong(1));
                            keys.add(made.getLong(1));
                        }
                    }
                }
            }
            return keys;
        });
    }

    @Override
    public void insertAll(List<UserValue> values) {
        List<User> users = values.stream().map(User::of).toList();
        StringBuilder rows = new StringBuilder(100 * users.size());
        for (User user : users) {
            text(rows, user.getEmail()).append('\t');
            text(rows, user.getName()).append('\t');
            text(rows, user.getCountry()).append('\t');
            rows.append(user.getAge() == null ? "\\N" : user.getAge()).append('\t');
            rows.append(user.getScore()).append('\t').append(user.isActive()).append('\t');
            rows.append(user.getCreatedAt())
                    .append('\t')
                    .append(user.getUpdatedAt())
                    .append('\n');
        }
        Jdbc.inTransaction(database, connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(COPY, new StringReader(rows.toString()));
            } catch (IOException e) {
                throw new SQLException(e);
            }
        });
    }

    private static void bind(Connection connection, PreparedStatement statement, List<User> users) throws SQLException {
        statement.setArray(1, connection.createArrayOf("text", column(users, User::getEmail, new String[0])));
        statement.setArray(2, connection.createArrayOf("text", column(users, User::getName, new String[0])));
        statement.setArray(3, connection.createArrayOf("text", column(users, User::getCountry, new String[0])));
        statement.setArray(4, connection.createArrayOf("int4", column(users, User::getAge, new Integer[0])));
        statement.setObject(5, users.stream().mapToLong(User::getScore).toArray());
        statement.setArray(6, connection.createArrayOf("bool", column(users, User::isActive, new Boolean[0])));
        statement.setObject(7, micros(users, User::getCreatedAt));
        statement.setObject(8, micros(users, User::getUpdatedAt));
    }

    private static <V> V[] column(List<User> users, Function<User, V> value, V[] type) {
        return users.stream().map(value).toList().toArray(type);
    }

    private static long[] micros(List<User> users, Function<User, Instant> value) {
        return users.stream()
                .mapToLong(user -> ChronoUnit.MICROS.between(Instant.EPOCH, value.apply(user)))
                .toArray();
    }

    private static StringBuilder text(StringBuilder rows, String value) {
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            switch (next) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(next);
            }
        }
        return rows;
    }
}
