package dev.elif.impl.runtime;

import dev.elif.Database;
import dev.elif.DatabaseProvider;
import dev.elif.Elif;
import dev.elif.error.ConfigurationException;
import dev.elif.impl.dialect.PostgreSql;
import dev.elif.impl.execute.Binder;
import dev.elif.impl.execute.Codecs;
import dev.elif.impl.execute.Errors;
import dev.elif.impl.execute.LocalTransactions;
import dev.elif.impl.execute.Preparer;
import dev.elif.impl.execute.QueryLog;
import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.json.JsonbCodec;
import dev.elif.impl.map.JsonValues;
import dev.elif.impl.map.Timestamps;
import dev.elif.impl.message.ImplMessage;
import dev.elif.impl.render.SqlCache;
import dev.elif.impl.render.SqlRenderer;
import dev.elif.impl.secret.CursorSeal;
import dev.elif.impl.secret.Encryption;
import dev.elif.model.UuidV7;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.Dialect;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.PasswordHasher;
import dev.elif.spi.ScopeSource;
import dev.elif.spi.StatementInterceptor;
import dev.elif.spi.Transactions;
import java.util.ArrayList;
import java.util.List;

/** Puts a database together. */
public final class ElifDatabaseProvider implements DatabaseProvider {

    /** Enough for the distinct queries of a large application; a text and its key are about a kilobyte. */
    private static final int CACHED_TEXTS = 2_000;

    @Override
    public Database open(Elif.Builder settings) {
        ConnectionRouter given =
                settings.connections().orElseThrow(() -> new ConfigurationException(ImplMessage.NO_CONNECTIONS));
        Dialect dialect = settings.dialect().orElseGet(PostgreSql::new);
        JsonCodec json = settings.json().orElseGet(() -> defaultJson(settings.name()));
        ConnectionRouter connections;
        Transactions transactions;
        if (settings.transactions().isPresent()) {
            connections = given;
            transactions = settings.transactions().get();
        } else {
            LocalTransactions local = new LocalTransactions(given);
            connections = local;
            transactions = local;
        }
        Encryption encryption = new Encryption(settings.encryption().orElse(null));
        PasswordHasher passwords = settings.passwords().orElseGet(PasswordHasher::pbkdf2);
        Binder binder = new Binder(dialect, new Codecs(json, encryption, passwords));
        Preparer preparer = new Preparer(binder, settings.tags());
        StatementRunner statements = new StatementRunner(
                connections, transactions, new Errors(dialect, settings.name()), preparer, interceptors(settings));
        Family family = family(settings);
        Conductor conductor = new Conductor(
                new Conductor.Rendering(
                        settings.name(),
                        family,
                        new SqlRenderer(dialect, new SqlCache(CACHED_TEXTS)),
                        encryption,
                        new CursorSeal(settings.cursorKeys())),
                statements,
                new ObserverSink(settings.observers(), settings.events()),
                stamps(settings, transactions, json, passwords),
                sight(settings));
        family.join(conductor);
        return new ElifDatabase(
                settings.name(), conductor, new ElifDatabase.Plumbing(connections, transactions, statements, dialect));
    }

    private static Stamps stamps(
            Elif.Builder settings, Transactions transactions, JsonCodec json, PasswordHasher passwords) {
        return new Stamps(
                new Timestamps(settings.clock()),
                new UuidV7(settings.clock()),
                transactions,
                new JsonValues(json),
                passwords);
    }

    /** The log is the innermost, so that it tells the time of the database alone. */
    private static List<StatementInterceptor> interceptors(Elif.Builder settings) {
        List<StatementInterceptor> interceptors = new ArrayList<>(settings.interceptors());
        settings.queryLog().map(QueryLog::new).ifPresent(interceptors::add);
        return interceptors;
    }

    private static Family family(Elif.Builder settings) {
        return settings.beside()
                .map(other -> ((Conductor) other.runner()).family())
                .orElseGet(Family::new);
    }

    private static Conductor.Sight sight(Elif.Builder settings) {
        Tenancy tenancy = new Tenancy(settings.tenants());
        ScopeSource source = settings.scopeSource().orElseGet(ScopeSource::constructors);
        return new Conductor.Sight(
                new GlobalScopes(source, settings.scopes(), tenancy), tenancy, new Laziness(settings.lazyLoading()));
    }

    private static JsonCodec defaultJson(String database) {
        try {
            return new JsonbCodec();
        } catch (NoClassDefFoundError | RuntimeException absent) {
            return new MissingJson(database);
        }
    }
}
