package dev.elif.impl.runtime;

import dev.elif.Database;
import dev.elif.SqlCacheStatistics;
import dev.elif.ast.Bind;
import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.error.TransactionException;
import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.message.ImplMessage;
import dev.elif.impl.render.SchemaRenderer;
import dev.elif.impl.render.Sql;
import dev.elif.model.LazyLoading;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.QueryRunner;
import dev.elif.query.Repository;
import dev.elif.query.SqlStatement;
import dev.elif.query.SqlText;
import dev.elif.schema.SchemaChange;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.Dialect;
import dev.elif.spi.Transactions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Supplier;

/** The database that a builder described. */
final class ElifDatabase implements Database {

    private final String name;
    private final Conductor conductor;
    private final Plumbing plumbing;

    /** What a database runs on. */
    record Plumbing(
            ConnectionRouter connections, Transactions transactions, StatementRunner statements, Dialect dialect) {}

    ElifDatabase(String name, Conductor conductor, Plumbing plumbing) {
        this.name = name;
        this.conductor = conductor;
        this.plumbing = plumbing;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public <M> Query<M> query(Class<M> model) {
        return Query.of(here(ModelType.of(model)), conductor);
    }

    @Override
    public <M, K> Repository<M, K> repository(Class<M> model, Class<K> key) {
        ModelType<M> type = here(ModelType.of(model));
        if (type.keyType() != key) {
            throw new QueryException(
                    ApiMessage.WRONG_KEY, type.name(), type.keyType().getName(), key.getName());
        }
        @SuppressWarnings("unchecked")
        Repository<M, K> repository = (Repository<M, K>) conductor.repository(type);
        return repository;
    }

    @Override
    public SqlStatement sql(String text) {
        return SqlStatement.of(text, conductor.raw());
    }

    @Override
    public <R> R lazily(LazyLoading policy, Supplier<R> work) {
        return conductor.laziness().within(policy, work);
    }

    @Override
    public SqlCacheStatistics sqlCache() {
        return conductor.sqlCache();
    }

    private <M> ModelType<M> here(ModelType<M> type) {
        String wanted = type.database();
        if (!wanted.isEmpty() && !wanted.equals(name)) {
            throw new QueryException(ImplMessage.WRONG_DATABASE, type.name(), wanted, name);
        }
        return type;
    }

    @Override
    public <T> T transaction(Supplier<T> work) {
        return plumbing.transactions().required(work);
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        return new Savepoints(plumbing.transactions(), plumbing.statements()).run(work);
    }

    @Override
    public List<SqlText> pretend(Runnable work) {
        return plumbing.statements().pretend(work);
    }

    @Override
    public void lock(String lockName) {
        if (!plumbing.transactions().active()) {
            throw new TransactionException(ImplMessage.NO_TRANSACTION, lockName);
        }
        Bind key = Bind.of(SqlType.BIGINT, lockKey(lockName));
        plumbing.statements().execute(new Sql(plumbing.dialect().lockStatement(), List.of(key), null, true));
    }

    /** The first eight bytes of SHA-256: names that differ get keys that differ. */
    private static long lockKey(String lockName) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(lockName.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void apply(List<? extends SchemaChange> changes) {
        SchemaRenderer renderer = new SchemaRenderer(plumbing.dialect());
        transaction(() -> changes.stream()
                .flatMap(change -> renderer.render(change).stream())
                .forEach(plumbing.statements()::executeRaw));
    }

    @Override
    public QueryRunner runner() {
        return conductor;
    }

    @Override
    public void close() {
        conductor.leave();
        plumbing.connections().close();
    }
}
