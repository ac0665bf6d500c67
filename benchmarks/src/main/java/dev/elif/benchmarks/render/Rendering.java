package dev.elif.benchmarks.render;

import static dev.elif.benchmarks.jooq.schema.Tables.USERS;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.benchmarks.Quiet;
import dev.elif.benchmarks.data.Pools;
import dev.elif.benchmarks.elif.plain.User;
import dev.elif.benchmarks.elif.plain.User_;
import dev.elif.benchmarks.hibernate.Factory;
import dev.elif.benchmarks.jooq.schema.tables.records.UsersRecord;
import dev.elif.benchmarks.report.MarkdownTable;
import dev.elif.benchmarks.value.Search;
import dev.elif.query.Query;
import dev.elif.spi.ConnectionRouter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaRoot;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.SelectLimitPercentStep;
import org.jooq.impl.DSL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A query of five conditions, an order and a limit: put together; made SQL of; and run on a driver that answers at once with no rows.
 *
 * <p>Hibernate has no public way to SQL but running the query, so that only its first and its last can be told apart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Rendering {

    private static final int LIMIT = 20;

    private final Search search = new Search("NL", true, 20, 70, "User ");
    private final DataSource stub = Pools.stub().main();
    private final Database elif = Elif.builder()
            .name("classes")
            .connections(ConnectionRouter.of(stub))
            .open();
    private final DSLContext jooq = DSL.using(stub, SQLDialect.POSTGRES);
    private final SessionFactory hibernate = Factory.on(stub);

    /** See the class; its arguments are not used. */
    @SuppressWarnings("SystemOut") // the table is what it is run for
    public static void main(String[] arguments) throws RunnerException {
        Quiet.logs();
        List<List<String>> rows = new ArrayList<>(List.of(List.of("", "ns", "bytes")));
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include("^" + Rendering.class.getName() + "\\.")
                        .forks(0)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            rows.add(List.of(
                    result.getPrimaryResult().getLabel(),
                    rounded(result.getPrimaryResult().getScore()),
                    rounded(bytes)));
        }
        System.out.println(MarkdownTable.text(rows));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    @TearDown
    public void close() {
        hibernate.close();
        elif.close();
    }

    @Benchmark
    public Query<User> elifBuilt() {
        return elif.query(User.class)
                .where(User_.country.eq(search.country()))
                .where(User_.active.eq(search.active()))
                .where(User_.age.ge(search.fromAge()))
                .where(User_.age.le(search.toAge()))
                .where(User_.name.startsWith(search.name()))
                .orderBy(User_.id.asc())
                .limit(LIMIT);
    }

    @Benchmark
    public String elifRendered() {
        return elifBuilt().sql().text();
    }

    @Benchmark
    public List<User> elifRun() {
        return elifBuilt().list();
    }

    @Benchmark
    public SelectLimitPercentStep<UsersRecord> jooqBuilt() {
        return jooq.selectFrom(USERS)
                .where(USERS.COUNTRY.eq(search.country()))
                .and(USERS.ACTIVE.eq(search.active()))
                .and(USERS.AGE.ge(search.fromAge()))
                .and(USERS.AGE.le(search.toAge()))
                .and(USERS.NAME.startsWith(search.name()))
                .orderBy(USERS.ID)
                .limit(LIMIT);
    }

    @Benchmark
    public String jooqRendered() {
        return jooqBuilt().getSQL();
    }

    @Benchmark
    public List<UsersRecord> jooqRun() {
        return jooqBuilt().fetch();
    }

    @Benchmark
    public JpaCriteriaQuery<dev.elif.benchmarks.hibernate.User> hibernateBuilt() {
        HibernateCriteriaBuilder builder = hibernate.getCriteriaBuilder();
        JpaCriteriaQuery<dev.elif.benchmarks.hibernate.User> query =
                builder.createQuery(dev.elif.benchmarks.hibernate.User.class);
        JpaRoot<dev.elif.benchmarks.hibernate.User> user = query.from(dev.elif.benchmarks.hibernate.User.class);
        return query.select(user)
                .where(
                        builder.equal(user.get("country"), search.country()),
                        builder.equal(user.get("active"), search.active()),
                        builder.ge(user.get("age"), search.fromAge()),
                        builder.le(user.get("age"), search.toAge()),
                        builder.like(user.get("name"), search.name() + "%"))
                .orderBy(builder.asc(user.get("id")));
    }

    @Benchmark
    public List<dev.elif.benchmarks.hibernate.User> hibernateRun() {
        return hibernate.fromSession(session -> session.createSelectionQuery(hibernateBuilt())
                .setMaxResults(LIMIT)
                .getResultList());
    }
}
