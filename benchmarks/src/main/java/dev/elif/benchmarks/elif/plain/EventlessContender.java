package dev.elif.benchmarks.elif.plain;

import dev.elif.ast.Insert;
import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Workload;
import dev.elif.benchmarks.value.UserValue;
import dev.elif.impl.dialect.PostgreSql;
import dev.elif.impl.execute.Binder;
import dev.elif.impl.execute.Codecs;
import dev.elif.impl.execute.Errors;
import dev.elif.impl.execute.LocalTransactions;
import dev.elif.impl.execute.Preparer;
import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.map.InsertPlan;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.map.Timestamps;
import dev.elif.impl.render.SqlCache;
import dev.elif.impl.render.SqlRenderer;
import dev.elif.impl.secret.Encryption;
import dev.elif.model.ModelType;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.PasswordHasher;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * An elif whose events were left out when it was built: the steps of {@code Repository.create}, put together by hand from the
 * same parts, without those that ask for observers.
 */
public final class EventlessContender implements Contender {

    private final ModelType<User> type = ModelType.of(User.class);
    private final SqlRenderer renderer;
    private final StatementRunner statements;
    private final Timestamps timestamps = new Timestamps(Clock.systemUTC());

    public EventlessContender(DataSource pool) {
        PostgreSql dialect = new PostgreSql();
        LocalTransactions local = new LocalTransactions(ConnectionRouter.of(pool));
        this.renderer = new SqlRenderer(dialect, new SqlCache(100));
        this.statements = new StatementRunner(
                local,
                local,
                new Errors(dialect, "default"),
                new Preparer(
                        new Binder(dialect, new Codecs(new NoJson(), new Encryption(null), PasswordHasher.pbkdf2())),
                        Map::of),
                List.of());
    }

    @Override
    public String name() {
        return "elif class, no events";
    }

    @Override
    public Set<Workload> workloads() {
        return EnumSet.of(Workload.W12);
    }

    @Override
    public long insertAlone(UserValue value) {
        User user = timestamps.created(type, new User(value));
        InsertPlan plan = InsertPlan.of(type, user);
        Insert insert = Insert.of(type.table(), ModelWriter.assignments(type, user, plan.sent()), plan.returning(type));
        return statements
                .query(renderer.render(insert, type), row -> plan.read(type, user, row))
                .get(0)
                .id();
    }

    /** No column here is JSON. */
    private static final class NoJson implements JsonCodec {

        @Override
        public String write(Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object read(String json, Type type) {
            throw new UnsupportedOperationException();
        }
    }
}
