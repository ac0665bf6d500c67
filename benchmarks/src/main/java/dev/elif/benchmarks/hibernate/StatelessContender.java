package dev.elif.benchmarks.hibernate;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Workload;
import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Hibernate's stateless session: nothing is managed, every write is said. */
public final class StatelessContender implements Contender {

    private final SessionFactory sessions;

    public StatelessContender(DataSource pool) {
        this.sessions = Factory.on(pool);
    }

    @Override
    public String name() {
        return "hibernate stateless";
    }

    @Override
    public Map<Workload, String> without() {
        return Map.of(Workload.W13, "a stateless session does not load collections at their first access");
    }

    @Override
    public Object find(long id) {
        return open(session -> session.get(User.class, id));
    }

    @Override
    public List<User> page(String country) {
        return open(session -> session.createSelectionQuery(Hql.PAGE, User.class)
                .setParameter("country", country)
                .setMaxResults(20)
                .getResultList());
    }

    @Override
    public List<User> range(long from, long to) {
        return open(session -> session.createSelectionQuery(Hql.RANGE, User.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /** A join fetch of sets; the limit stands in a subquery, as on the join it would be applied in memory. */
    @Override
    public List<User> tree(String country) {
        return open(session -> session.createSelectionQuery(Hql.JOINED, User.class)
                .setParameter("country", country)
                .getResultList());
    }

    @Override
    public long insertInTransaction(UserValue user) {
        return sessions.fromStatelessTransaction(session -> {
            User model = new User(user);
            session.insert(model);
            return model.id();
        });
    }

    @Override
    public long insertAlone(UserValue user) {
        return open(session -> {
            User model = new User(user);
            session.insert(model);
            return model.id();
        });
    }

    @Override
    public void insertAll(List<UserValue> users) {
        List<Long> unused = insertAllWithKeys(users);
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> users) {
        List<User> models = users.stream().map(User::new).toList();
        sessions.inStatelessTransaction(session -> {
            session.setJdbcBatchSize(1_000);
            session.insertMultiple(models);
        });
        return models.stream().map(User::id).toList();
    }

    @Override
    public void changeScore(long id, long score) {
        sessions.inStatelessTransaction(session -> {
            User user = session.get(User.class, id);
            user.score(score);
            session.update(user);
        });
    }

    @Override
    public List<CountryTotal> totals(long from, long to) {
        return open(session -> session.createSelectionQuery(Hql.TOTALS, CountryTotal.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    @Override
    public List<User> search(Search search) {
        return open(session -> session.createSelectionQuery(Hql.search(), User.class)
                .setParameter("country", search.country())
                .setParameter("active", search.active())
                .setParameter("fromAge", search.fromAge())
                .setParameter("toAge", search.toAge())
                .setParameter("name", search.name() + "%")
                .getResultList());
    }

    @Override
    public void close() {
        sessions.close();
    }

    private <T> T open(Function<StatelessSession, T> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return work.apply(session);
        }
    }
}
