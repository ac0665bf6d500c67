package dev.elif.benchmarks.ebean;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.ebean.query.QUser;
import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import io.ebean.Database;
import io.ebean.DatabaseFactory;
import io.ebean.FetchConfig;
import io.ebean.Transaction;
import io.ebean.config.DatabaseConfig;
import io.ebean.platform.postgres.PostgresPlatform;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Ebean with query beans, which its build plugin enhances. */
public final class EbeanContender implements Contender {

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final Database database;

    public EbeanContender(DataSource pool) {
        DatabaseConfig configuration = new DatabaseConfig();
        configuration.setName("benchmarks" + OPENED.incrementAndGet());
        configuration.setDefaultServer(false);
        configuration.setRegister(false);
        configuration.setLoadModuleInfo(false);
        configuration.setDatabasePlatform(new PostgresPlatform());
        configuration.setDataSource(pool);
        // Reads outside a transaction then need neither commit nor rollback.
        configuration.setReadOnlyDataSource(pool);
        configuration.setPersistBatchSize(1_000);
        configuration.addClass(User.class);
        configuration.addClass(Post.class);
        configuration.addClass(Comment.class);
        this.database = DatabaseFactory.create(configuration);
    }

    @Override
    public String name() {
        return "ebean";
    }

    @Override
    public Object find(long id) {
        return database.find(User.class, id);
    }

    @Override
    public List<User> page(String country) {
        return new QUser(database)
                .country
                .eq(country)
                .active
                .isTrue()
                .orderBy()
                .createdAt
                .desc()
                .setMaxRows(20)
                .findList();
    }

    @Override
    public List<User> range(long from, long to) {
        return new QUser(database).id.ge(from).id.lt(to).orderBy().id.asc().findList();
    }

    /** A query for each level. */
    @Override
    public List<User> tree(String country) {
        return database.find(User.class)
                .fetch("posts", FetchConfig.ofQuery(1_000))
                .fetch("posts.comments", FetchConfig.ofQuery(1_000))
                .where()
                .eq("country", country)
                .orderBy("createdAt")
                .setMaxRows(20)
                .findList();
    }

    @Override
    public long insertInTransaction(UserValue value) {
        try (Transaction transaction = database.beginTransaction()) {
            User user = new User(value);
            database.insert(user);
            transaction.commit();
            return user.id();
        }
    }

    /** Ebean begins a transaction by itself. */
    @Override
    public long insertAlone(UserValue value) {
        User user = new User(value);
        database.insert(user);
        return user.id();
    }

    @Override
    public void insertAll(List<UserValue> values) {
        try (Transaction transaction = database.beginTransaction()) {
            transaction.setGetGeneratedKeys(false);
            database.insertAll(values.stream().map(User::new).toList());
            transaction.commit();
        }
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> values) {
        List<User> users = values.stream().map(User::new).toList();
        try (Transaction transaction = database.beginTransaction()) {
            database.insertAll(users);
            transaction.commit();
        }
        return users.stream().map(User::id).toList();
    }

    @Override
    public void changeScore(long id, long score) {
        try (Transaction transaction = database.beginTransaction()) {
            User user = database.find(User.class, id);
            user.score(score);
            database.update(user);
            transaction.commit();
        }
    }

    @Override
    public List<CountryTotal> totals(long from, long to) {
        return database.findDto(
                        CountryTotal.class,
                        "select country, count(*) as users, cast(avg(age) as double precision) as average_age from users"
                                + " where active and id >= ? and id < ? group by country order by country")
                .setParameter(from)
                .setParameter(to)
                .findList();
    }

    @Override
    public List<User> search(Search search) {
        return new QUser(database)
                .country
                .eq(search.country())
                .active
                .eq(search.active())
                .age
                .ge(search.fromAge())
                .age
                .le(search.toAge())
                .name
                .startsWith(search.name())
                .orderBy()
                .id
                .asc()
                .findList();
    }

    @Override
    public long walk(long from, long to) {
        List<User> users = new QUser(database)
                .id
                .ge(from)
                .id
                .lt(to)
                .orderBy()
                .id
                .asc()
                .setLazyLoadBatchSize(1_000)
                .findList();
        long views = 0;
        for (User user : users) {
            for (Post post : user.posts()) {
                views += post.views();
            }
        }
        return views;
    }

    @Override
    public void close() {
        database.shutdown(false, false);
    }
}
