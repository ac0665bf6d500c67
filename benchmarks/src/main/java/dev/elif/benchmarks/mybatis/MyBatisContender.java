package dev.elif.benchmarks.mybatis;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.bean.Post;
import dev.elif.benchmarks.bean.User;
import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** MyBatis with a mapper interface and its XML; a session for each operation. */
public final class MyBatisContender implements Contender {

    private static final int CHUNK = 1_000;

    private final SqlSessionFactory sessions;

    public MyBatisContender(DataSource pool) {
        Configuration configuration =
                new Configuration(new Environment("benchmarks", new JdbcTransactionFactory(), pool));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.addMapper(UserMapper.class);
        this.sessions = new SqlSessionFactoryBuilder().build(configuration);
    }

    @Override
    public String name() {
        return "mybatis";
    }

    @Override
    public Object find(long id) {
        return alone(users -> users.find(id));
    }

    @Override
    public List<User> page(String country) {
        return alone(users -> users.page(country));
    }

    @Override
    public List<User> range(long from, long to) {
        return alone(users -> users.range(from, to));
    }

    /** A nested result map over a join. */
    @Override
    public List<User> tree(String country) {
        return alone(users -> users.tree(country));
    }

    @Override
    public long insertInTransaction(UserValue value) {
        return inTransaction(ExecutorType.SIMPLE, session -> insert(mapper(session), value));
    }

    @Override
    public long insertAlone(UserValue value) {
        return alone(users -> insert(users, value));
    }

    @Override
    public void insertAll(List<UserValue> values) {
        List<User> models = values.stream().map(User::of).toList();
        inTransaction(ExecutorType.BATCH, session -> {
            UserMapper users = mapper(session);
            int waiting = 0;
            for (User model : models) {
                users.insertWithoutKey(model);
                if (++waiting == CHUNK) {
                    session.flushStatements();
                    waiting = 0;
                }
            }
            return true;
        });
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> values) {
        List<User> models = values.stream().map(User::of).toList();
        return inTransaction(ExecutorType.BATCH, session -> {
            UserMapper users = mapper(session);
            List<Long> keys = new ArrayList<>(models.size());
            for (int from = 0; from < models.size(); from += CHUNK) {
                List<User> chunk = models.subList(from, Math.min(models.size(), from + CHUNK));
                chunk.forEach(users::insert);
                session.flushStatements();
                chunk.forEach(model -> keys.add(model.getId()));
            }
            return keys;
        });
    }

    @Override
    public void changeScore(long id, long score) {
        inTransaction(ExecutorType.SIMPLE, session -> {
            UserMapper users = mapper(session);
            User user = users.find(id);
            user.setScore(score);
            return users.updateScore(user);
        });
    }

    @Override
    public List<CountryTotal> totals(long from, long to) {
        return alone(users -> users.totals(from, to));
    }

    @Override
    public List<User> search(Search search) {
        return alone(users ->
                users.search(search.country(), search.active(), search.fromAge(), search.toAge(), search.name() + "%"));
    }

    /** Nested selects, which load at the first access, one user at a time: MyBatis knows no other lazy relations. */
    @Override
    public long walk(long from, long to) {
        return alone(users -> {
            long views = 0;
            for (User user : users.lazyRange(from, to)) {
                for (Post post : user.getPosts()) {
                    views += post.getViews();
                }
            }
            return views;
        });
    }

    private static long insert(UserMapper users, UserValue value) {
        User user = User.of(value);
        users.insert(user);
        return user.getId();
    }

    private static UserMapper mapper(SqlSession session) {
        return session.getMapper(UserMapper.class);
    }

    private <T> T alone(Function<UserMapper, T> work) {
        try (SqlSession session = sessions.openSession(true)) {
            return work.apply(mapper(session));
        }
    }

    private <T> T inTransaction(ExecutorType type, Function<SqlSession, T> work) {
        try (SqlSession session = sessions.openSession(type)) {
            T result = work.apply(session);
            session.commit();
            return result;
        }
    }
}
