package dev.elif.benchmarks.jooq;

import static dev.elif.benchmarks.jooq.schema.Tables.COMMENTS;
import static dev.elif.benchmarks.jooq.schema.Tables.POSTS;
import static dev.elif.benchmarks.jooq.schema.Tables.USERS;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Workload;
import dev.elif.benchmarks.jooq.schema.tables.records.CommentsRecord;
import dev.elif.benchmarks.jooq.schema.tables.records.PostsRecord;
import dev.elif.benchmarks.jooq.schema.tables.records.UsersRecord;
import dev.elif.benchmarks.value.CommentValue;
import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.PostTree;
import dev.elif.benchmarks.value.PostValue;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserTree;
import dev.elif.benchmarks.value.UserValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ with its generated tables; models are its records. */
public final class JooqContender implements Contender {

    private static final int CHUNK = 1_000;

    private final DSLContext database;

    public JooqContender(DataSource pool) {
        this.database = DSL.using(pool, SQLDialect.POSTGRES);
    }

    @Override
    public String name() {
        return "jooq";
    }

    @Override
    public Map<Workload, String> without() {
        return Map.of(Workload.W13, "jOOQ has no lazy relations");
    }

    @Override
    public Object find(long id) {
        return database.fetchSingle(USERS, USERS.ID.eq(id));
    }

    @Override
    public List<UsersRecord> page(String country) {
        return database.selectFrom(USERS)
                .where(USERS.COUNTRY.eq(country))
                .and(USERS.ACTIVE)
                .orderBy(USERS.CREATED_AT.desc())
                .limit(20)
                .fetch();
    }

    @Override
    public List<UsersRecord> range(long from, long to) {
        return database.selectFrom(USERS)
                .where(USERS.ID.ge(from))
                .and(USERS.ID.lt(to))
                .orderBy(USERS.ID)
                .fetch();
    }

    /** Three queries, grouped by key: in the trial, a third of the time of a multiset. */
    @Override
    public List<Branches> tree(String country) {
        List<UsersRecord> users = database.selectFrom(USERS)
                .where(USERS.COUNTRY.eq(country))
                .orderBy(USERS.CREATED_AT)
                .limit(20)
                .fetch();
        Map<Long, ? extends List<PostsRecord>> posts = database.selectFrom(POSTS)
                .where(POSTS.USER_ID.eq(
                        DSL.any(users.stream().map(UsersRecord::getId).toArray(Long[]::new))))
                .fetchGroups(POSTS.USER_ID);
        Long[] postKeys = posts.values().stream()
                .flatMap(List::stream)
                .map(PostsRecord::getId)
                .toArray(Long[]::new);
        Map<Long, ? extends List<CommentsRecord>> comments = database.selectFrom(COMMENTS)
                .where(COMMENTS.POST_ID.eq(DSL.any(postKeys)))
                .fetchGroups(COMMENTS.POST_ID);
        return List.of(new Branches(users, posts, comments));
    }

    /** What {@link #tree} reads: users, their posts by key, and these posts' comments by key. */
    public record Branches(
            List<UsersRecord> users,
            Map<Long, ? extends List<PostsRecord>> posts,
            Map<Long, ? extends List<CommentsRecord>> comments) {}

    @Override
    public long insertInTransaction(UserValue user) {
        return database.transactionResult(transaction -> insert(transaction.dsl(), user));
    }

    @Override
    public long insertAlone(UserValue user) {
        return insert(database, user);
    }

    @Override
    public void insertAll(List<UserValue> users) {
        List<UsersRecord> models = users.stream().map(JooqContender::model).toList();
        database.transaction(transaction -> {
            for (int from = 0; from < models.size(); from += CHUNK) {
                transaction
                        .dsl()
                        .batchInsert(models.subList(from, Math.min(models.size(), from + CHUNK)))
                        .execute();
            }
        });
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> users) {
        List<UsersRecord> models = users.stream().map(JooqContender::model).toList();
        List<Long> keys = new ArrayList<>(models.size());
        database.transaction(transaction -> {
            for (int from = 0; from < models.size(); from += CHUNK) {
                List<UsersRecord> chunk = models.subList(from, Math.min(models.size(), from + CHUNK));
                keys.addAll(insertChunk(transaction.dsl(), chunk));
            }
        });
        for (int i = 0; i < models.size(); i++) {
            models.get(i).setId(keys.get(i));
        }
        return keys;
    }

    @Override
    public void changeScore(long id, long score) {
        database.transaction(transaction -> {
            UsersRecord user = transaction.dsl().fetchSingle(USERS, USERS.ID.eq(id));
            user.setScore(score);
            user.store();
        });
    }

    @Override
    public List<CountryTotal> totals(long from, long to) {
        return database.select(
                        USERS.COUNTRY, count().cast(Long.class), avg(USERS.AGE).cast(Double.class))
                .from(USERS)
                .where(USERS.ACTIVE)
                .and(USERS.ID.ge(from))
                .and(USERS.ID.lt(to))
                .groupBy(USERS.COUNTRY)
                .orderBy(USERS.COUNTRY)
                .fetch(Records.mapping(CountryTotal::new));
    }

    @Override
    public List<UsersRecord> search(Search search) {
        Condition condition = noCondition()
                .and(USERS.COUNTRY.eq(search.country()))
                .and(USERS.ACTIVE.eq(search.active()))
                .and(USERS.AGE.ge(search.fromAge()))
                .and(USERS.AGE.le(search.toAge()))
                .and(USERS.NAME.startsWith(search.name()));
        return database.selectFrom(USERS).where(condition).orderBy(USERS.ID).fetch();
    }

    @Override
    public UserValue value(Object model) {
        UsersRecord user = (UsersRecord) model;
        return new UserValue(
                user.getId(),
                user.getEmail(),
                user.getName(),
                user.getCountry(),
                user.getAge(),
                user.getScore(),
                user.getActive(),
                user.getCreatedAt(),
                user.getUpdatedAt());
    }

    @Override
    public List<UserTree> trees(List<?> answer) {
        Branches branches = (Branches) answer.get(0);
        return branches.users().stream()
                .map(user -> new UserTree(
                        value(user),
                        branches.posts().get(user.getId()).stream()
                                .map(post -> tree(post, branches.comments().get(post.getId())))
                                .toList()))
                .toList();
    }

    private static PostTree tree(PostsRecord post, List<CommentsRecord> comments) {
        return new PostTree(
                new PostValue(
                        post.getId(),
                        post.getUserId(),
                        post.getTitle(),
                        post.getStatus(),
                        post.getViews(),
                        post.getCreatedAt()),
                comments.stream()
                        .map(each -> new CommentValue(
                                each.getId(), each.getPostId(), each.getAuthor(), each.getBody(), each.getCreatedAt()))
                        .toList());
    }

    private static long insert(DSLContext database, UserValue value) {
        UsersRecord user = model(value);
        user.attach(database.configuration());
        user.insert();
        return user.getId();
    }

    private static List<Long> insertChunk(DSLContext database, List<UsersRecord> chunk) {
        var into = database.insertInto(
                USERS,
                USERS.EMAIL,
                USERS.NAME,
                USERS.COUNTRY,
                USERS.AGE,
                USERS.SCORE,
                USERS.ACTIVE,
                USERS.CREATED_AT,
                USERS.UPDATED_AT);
        for (UsersRecord user : chunk) {
            into = into.values(
                    user.getEmail(),
                    user.getName(),
                    user.getCountry(),
                    user.getAge(),
                    user.getScore(),
                    user.getActive(),
                    user.getCreatedAt(),
                    user.getUpdatedAt());
        }
        return into.returningResult(USERS.ID).fetch(Records.mapping(key -> key));
    }

    private static UsersRecord model(UserValue value) {
        UsersRecord user = new UsersRecord();
        user.setEmail(value.email());
        user.setName(value.name());
        user.setCountry(value.country());
        user.setAge(value.age());
        user.setScore(value.score());
        user.setActive(value.active());
        user.setCreatedAt(value.createdAt());
        user.setUpdatedAt(value.updatedAt());
        return user;
    }
}
