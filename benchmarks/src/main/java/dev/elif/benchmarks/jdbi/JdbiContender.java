package dev.elif.benchmarks.jdbi;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Workload;
import dev.elif.benchmarks.bean.Comment;
import dev.elif.benchmarks.bean.Post;
import dev.elif.benchmarks.bean.User;
import dev.elif.benchmarks.jdbc.Rows;
import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.BeanMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Jdbi with its bean mapper; for trees, mappers written by hand and one query a level. */
public final class JdbiContender implements Contender {

    private static final int CHUNK = 1_000;
    private static final String USERS = "select " + Rows.USER_COLUMNS + " from users ";
    private static final String INSERT = "insert into users"
            + " (email, name, country, age, score, active, created_at, updated_at)"
            + " values (:email, :name, :country, :age, :score, :active, :createdAt, :updatedAt)";

    private final Jdbi jdbi;

    public JdbiContender(DataSource pool) {
        this.jdbi = Jdbi.create(pool)
                .registerRowMapper(BeanMapper.factory(User.class))
                .registerRowMapper(ConstructorMapper.factory(CountryTotal.class))
                .registerArrayType(Long.class, "bigint");
    }

    @Override
    public String name() {
        return "jdbi";
    }

    @Override
    public Map<Workload, String> without() {
        return Map.of(Workload.W13, "Jdbi has no relations");
    }

    @Override
    public Object find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(USERS + "where id = :id")
                .bind("id", id)
                .mapTo(User.class)
                .one());
    }

    @Override
    public List<User> page(String country) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        USERS + "where country = :country and active order by created_at desc limit 20")
                .bind("country", country)
                .mapTo(User.class)
                .list());
    }

    @Override
    public List<User> range(long from, long to) {
        return jdbi.withHandle(handle -> handle.createQuery(USERS + "where id >= :from and id < :to order by id")
                .bind("from", from)
                .bind("to", to)
                .mapTo(User.class)
                .list());
    }

    @Override
    public List<User> tree(String country) {
        return jdbi.withHandle(handle -> {
            List<User> users = handle.createQuery(USERS + "where country = :country order by created_at limit 20")
                    .bind("country", country)
                    .map((row, context) -> Rows.user(row))
                    .list();
            loadComments(handle, loadPosts(handle, users));
            return users;
        });
    }

    @Override
    public long insertInTransaction(UserValue user) {
        return jdbi.inTransaction(handle -> insert(handle, user));
    }

    @Override
    public long insertAlone(UserValue user) {
        return jdbi.withHandle(handle -> insert(handle, user));
    }

    @Override
    public void insertAll(List<UserValue> users) {
        List<User> models = users.stream().map(User::of).toList();
        jdbi.useTransaction(handle -> {
            for (int from = 0; from < models.size(); from += CHUNK) {
                batch(handle, models.subList(from, Math.min(models.size(), from + CHUNK)))
                        .execute();
            }
        });
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> users) {
        List<User> models = users.stream().map(User::of).toList();
        List<Long> keys = new ArrayList<>(models.size());
        jdbi.useTransaction(handle -> {
            for (int from = 0; from < models.size(); from += CHUNK) {
                keys.addAll(batch(handle, models.subList(from, Math.min(models.size(), from + CHUNK)))
                        .executePreparedBatch("id")
                        .mapTo(Long.class)
                        .list());
            }
        });
        for (int i = 0; i < models.size(); i++) {
            models.get(i).setId(keys.get(i));
        }
        return keys;
    }

    @Override
    public void changeScore(long id, long score) {
        jdbi.useTransaction(handle -> {
            User user = handle.createQuery(USERS + "where id = :id")
                    .bind("id", id)
                    .mapTo(User.class)
                    .one();
            user.setScore(score);
            handle.createUpdate("update users set score = :score where id = :id")
                    .bindBean(user)
                    .execute();
        });
    }

    @Override
    public List<CountryTotal> totals(long from, long to) {
        return jdbi.withHandle(handle -> handle.createQuery("select country, count(*) as users,"
                        + " cast(avg(age) as double precision) as average_age from users"
                        + " where active and id >= :from and id < :to group by country order by country")
                .bind("from", from)
                .bind("to", to)
                .mapTo(CountryTotal.class)
                .list());
    }

    @Override
    public List<User> search(Search search) {
        StringBuilder where = new StringBuilder("where country = :country");
        where.append(" and active = :active").append(" and age >= :fromAge");
        where.append(" and age <= :toAge").append(" and name like :name");
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(USERS + where + " order by id")
                    .bind("country", search.country())
                    .bind("active", search.active())
                    .bind("fromAge", search.fromAge())
                    .bind("toAge", search.toAge())
                    .bind("name", search.name() + "%");
            return query.mapTo(User.class).list();
        });
    }

    private static long insert(Handle handle, UserValue value) {
        User user = User.of(value);
        user.setId(handle.createUpdate(INSERT)
                .bindBean(user)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        return user.getId();
    }

    private static PreparedBatch batch(Handle handle, List<User> users) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        users.forEach(user -> batch.bindBean(user).add());
        return batch;
    }

    private static List<Post> loadPosts(Handle handle, List<User> users) {
        Map<Long, User> byKey = new HashMap<>(2 * users.size());
        users.forEach(user -> byKey.put(user.getId(), user));
        List<Post> posts = handle.createQuery("select " + Rows.POST_COLUMNS + " from posts where user_id = any (:keys)")
                .bindArray("keys", Long.class, byKey.keySet())
                .map((row, context) -> Rows.post(row))
                .list();
        posts.forEach(post -> byKey.get(post.getUserId()).getPosts().add(post));
        return posts;
    }

    private static void loadComments(Handle handle, List<Post> posts) {
        Map<Long, Post> byKey = new HashMap<>(2 * posts.size());
        posts.forEach(post -> byKey.put(post.getId(), post));
        List<Comment> comments = handle.createQuery(
                        "select " + Rows.COMMENT_COLUMNS + " from comments where post_id = any (:keys)")
                .bindArray("keys", Long.class, byKey.keySet())
                .map((row, context) -> Rows.comment(row))
                .list();
        comments.forEach(comment -> byKey.get(comment.getPostId()).getComments().add(comment));
    }
}
