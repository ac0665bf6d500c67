package dev.elif.benchmarks.elif.active;

import static dev.elif.query.Aggregates.avg;
import static dev.elif.query.Aggregates.count;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.ConnectionRouter;
import java.util.List;
import javax.sql.DataSource;

/** elif with active records, which know what changed and keep their relations. */
public final class ActiveContender implements Contender {

    private final Database database;
    private final Repository<User, Long> users;

    public ActiveContender(DataSource pool) {
        this.database = Elif.builder().connections(ConnectionRouter.of(pool)).open();
        this.users = database.repository(User.class, Long.class);
    }

    @Override
    public String name() {
        return "elif active record";
    }

    @Override
    public Object find(long id) {
        return users.findOrFail(id);
    }

    @Override
    public List<User> page(String country) {
        return users.query()
                .where(User_.country.eq(country), User_.active.isTrue())
                .orderBy(User_.createdAt.desc())
                .limit(20)
                .list();
    }

    @Override
    public List<User> range(long from, long to) {
        return between(from, to).orderBy(User_.id.asc()).list();
    }

    @Override
    public List<User> tree(String country) {
        return users.query()
                .where(User_.country.eq(country))
                .with(User_.posts, posts -> posts.with(Post_.comments))
                .orderBy(User_.createdAt.asc())
                .limit(20)
                .list();
    }

    @Override
    public long walk(long from, long to) {
        long views = 0;
        for (User user : range(from, to)) {
            for (Post post : user.posts()) {
                views += post.views();
            }
        }
        return views;
    }

    @Override
    public long insertInTransaction(UserValue user) {
        return database.transaction(() -> insertAlone(user));
    }

    @Override
    public long insertAlone(UserValue user) {
        return users.create(new User(user)).id();
    }

    @Override
    public void insertAll(List<UserValue> values) {
        users.copyIn(values.stream().map(User::new));
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> values) {
        return users.insertAll(values.stream().map(User::new).toList()).stream()
                .map(User::id)
                .toList();
    }

    @Override
    public void changeScore(long id, long score) {
        database.transaction(() -> {
            User user = users.findOrFail(id);
            user.score(score);
            user.save();
        });
    }

    @Override
    public List<CountryTotal> totals(long from, long to) {
        return between(from, to)
                .where(User_.active.isTrue())
                .groupBy(User_.country)
                .select(CountryTotal::new, User_.country, count(), avg(User_.age))
                .orderBy(User_.country.asc())
                .list();
    }

    @Override
    public List<User> search(Search search) {
        return users.query()
                .where(User_.country.eq(search.country()))
                .where(User_.active.eq(search.active()))
                .where(User_.age.ge(search.fromAge()))
                .where(User_.age.le(search.toAge()))
                .where(User_.name.startsWith(search.name()))
                .orderBy(User_.id.asc())
                .list();
    }

    private Query<User> between(long from, long to) {
        return users.query().where(User_.id.ge(from), User_.id.lt(to));
    }
}
