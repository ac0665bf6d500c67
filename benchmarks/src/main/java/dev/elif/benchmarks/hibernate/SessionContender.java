package dev.elif.benchmarks.hibernate;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserValue;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;

/** Hibernate's session: entities are managed, changes are found by themselves; a session for each operation. */
public final class SessionContender implements Contender {

    private final SessionFactory sessions;

    public SessionContender(DataSource pool) {
        this.sessions = Factory.on(pool);
    }

    @Override
    public String name() {
        return "hibernate session";
    }

    @Override
    public Object find(long id) {
        return sessions.fromSession(session -> session.find(User.class, id));
    }

    @Override
    public List<User> page(String country) {
        return sessions.fromSession(session -> session.createSelectionQuery(Hql.PAGE, User.class)
                .setParameter("country", country)
                .setMaxResults(20)
                .getResultList());
    }

    @Override
    public List<User> range(long from, long to) {
        return sessions.fromSession(session -> session.createSelectionQuery(Hql.RANGE, User.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /** Batch fetching: in the trial, half the time of a join fetch. */
    @Override
    public List<User> tree(String country) {
        return sessions.fromSession(session -> {
            List<User> users = session.createSelectionQuery(Hql.TREE, User.class)
                    .setParameter("country", country)
                    .setMaxResults(20)
                    .getResultList();
            for (User user : users) {
                Hibernate.initialize(user.posts());
            }
            for (User user : users) {
                for (Post post : user.posts()) {
                    Hibernate.initialize(post.comments());
                }
            }
            return users;
        });
    }

    @Override
    public long insertInTransaction(UserValue user) {
        return sessions.fromTransaction(session -> {
            User model = new User(user);
            session.persist(model);
            session.flush();
            return model.id();
        });
    }

    /** A session writes in transactions only. */
    @Override
    public long insertAlone(UserValue user) {
        return insertInTransaction(user);
    }

    @Override
    public void insertAll(List<UserValue> users) {
        List<Long> unused = insertAllWithKeys(users);
    }

    @Override
    public List<Long> insertAllWithKeys(List<UserValue> users) {
        List<User> models = users.stream().map(User::new).toList();
        sessions.inTransaction(session -> {
            int waiting = 0;
            for (User model : models) {
                session.persist(model);
                if (++waiting == 1_000) {
                    session.flush();
                    session.clear();
                    waiting = 0;
                }
            }
        });
        return models.stream().map(User::id).toList();
    }

    @Override
    public void changeScore(long id, long score) {
        sessions.inTransaction(session -> session.find(User.class, id).score(score));
    }

    @Override
    public List<CountryTotal> totals(long from, long to) {
        return sessions.fromSession(session -> session.createSelectionQuery(Hql.TOTALS, CountryTotal.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    @Override
    public List<User> search(Search search) {
        return sessions.fromSession(session -> session.createSelectionQuery(Hql.search(), User.class)
                .setParameter("country", search.country())
                .setParameter("active", search.active())
                .setParameter("fromAge", search.fromAge())
                .setParameter("toAge", search.toAge())
                .setParameter("name", search.name() + "%")
                .getResultList());
    }

    @Override
    public long walk(long from, long to) {
        return sessions.fromSession(session -> {
            long views = 0;
            List<User> users = session.createSelectionQuery(Hql.RANGE, User.class)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .getResultList();
            for (User user : users) {
                for (Post post : user.posts()) {
                    views += post.views();
                }
            }
            return views;
        });
    }

    @Override
    public void close() {
        sessions.close();
    }
}
