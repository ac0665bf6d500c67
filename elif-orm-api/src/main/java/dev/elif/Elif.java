package dev.elif;

import dev.elif.error.ApiMessage;
import dev.elif.error.ConfigurationException;
import dev.elif.event.ModelObserver;
import dev.elif.model.LazyLoading;
import dev.elif.model.Scope;
import dev.elif.query.Running;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.Dialect;
import dev.elif.spi.EncryptionKey;
import dev.elif.spi.EventSink;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.KeyProvider;
import dev.elif.spi.PasswordHasher;
import dev.elif.spi.QueryLogging;
import dev.elif.spi.ScopeSource;
import dev.elif.spi.StatementInterceptor;
import dev.elif.spi.TenantSource;
import dev.elif.spi.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The front door of plain Java SE, and the static one for {@code User_.query()} and {@code user.save()}.
 *
 * <pre>{@code
 * Database db = Elif.builder().connections(ConnectionRouter.of(dataSource)).open();
 * Elif.use(db);
 * }</pre>
 */
public final class Elif {

    private Elif() {}

    /** A database to describe and open. */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes {@code database}, and those beside it, the one behind the static door of this process; null shuts it. */
    public static void use(@Nullable Database database) {
        Running.use(database == null ? null : database.runner());
    }

    /** What a database is made of; all but the connections has a default. Used by one thread. */
    public static final class Builder {

        private String name = "default";
        private @Nullable Database beside;
        private @Nullable ConnectionRouter connections;
        private @Nullable Transactions transactions;
        private @Nullable EventSink events;
        private @Nullable JsonCodec json;
        private @Nullable Dialect dialect;
        private Clock clock = Clock.systemUTC();
        private final List<StatementInterceptor> interceptors = new ArrayList<>();
        private final List<ModelObserver<?>> observers = new ArrayList<>();

        private @Nullable ScopeSource scopeSource;
        private @Nullable TenantSource tenants;
        private final Map<Class<?>, List<Scope<?>>> scopes = new HashMap<>();
        private @Nullable KeyProvider encryption;
        private @Nullable PasswordHasher passwords;
        private List<EncryptionKey> cursorKeys = List.of();
        private Supplier<Map<String, String>> tags = Map::of;
        private @Nullable QueryLogging queryLog;
        private LazyLoading lazyLoading = LazyLoading.BATCH;

        private Builder() {}

        /** Its name; {@code default} by default. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Another database of the same program, which this one joins with all that are beside it already: relations lead from models
         * of one to models of another, and the static door finds each model in its own.
         */
        public Builder beside(Database value) {
            this.beside = value;
            return this;
        }

        /** Where connections come from; closed with the database. Must be set. */
        public Builder connections(ConnectionRouter value) {
            this.connections = value;
            return this;
        }

        /** The transactions to join; by default local ones, on the connections of this database alone. */
        public Builder transactions(Transactions value) {
            this.transactions = value;
            return this;
        }

        /** Where events go besides the observers; by default nowhere. */
        public Builder events(EventSink value) {
            this.events = value;
            return this;
        }

        /** Adds an observer, called behind those added before. */
        public Builder observer(ModelObserver<?> value) {
            observers.add(value);
            return this;
        }

        /** What reads and writes {@code @Json} columns; by default JSON-B, when it is on the class path. */
        public Builder json(JsonCodec value) {
            this.json = value;
            return this;
        }

        /** Where the scopes that models name come from; by default their constructors. */
        public Builder scopes(ScopeSource value) {
            this.scopeSource = value;
            return this;
        }

        /** Adds a global scope of {@code model}, as if its {@code @ScopedBy} named it. */
        public <M> Builder scope(Class<M> model, Scope<? super M> value) {
            scopes.computeIfAbsent(model, none -> new ArrayList<>()).add(value);
            return this;
        }

        /** Who the present tenant is; without one, models with a tenant can be neither found nor written. */
        public Builder tenants(TenantSource value) {
            this.tenants = value;
            return this;
        }

        /** The keys of {@code @Encrypted} columns; without any, those can be neither read nor written. */
        public Builder encryption(KeyProvider value) {
            this.encryption = value;
            return this;
        }

        /** What hashes {@code @Hashed} columns; by default {@link PasswordHasher#pbkdf2()}. */
        public Builder passwords(PasswordHasher value) {
            this.passwords = value;
            return this;
        }

        /**
         * The keys of cursors, the first of them for new ones; by default one that this process makes up, so that no cursor outlives it
         * or is known to another node.
         */
        public Builder cursorKeys(List<EncryptionKey> value) {
            this.cursorKeys = List.copyOf(value);
            return this;
        }

        /** The database's dialect; by default PostgreSQL's. */
        public Builder dialect(Dialect value) {
            this.dialect = value;
            return this;
        }

        /** What timestamps are taken from; by default the system's clock. */
        public Builder clock(Clock value) {
            this.clock = value;
            return this;
        }

        /** Adds an interceptor inside those added before. */
        public Builder interceptor(StatementInterceptor value) {
            interceptors.add(value);
            return this;
        }

        /**
         * What all statements are tagged with, as {@link dev.elif.query.Query#tag} does, which has the last word on its keys; asked
         * whenever one runs, in its thread. By default nothing.
         */
        public Builder tags(Supplier<Map<String, String>> value) {
            this.tags = value;
            return this;
        }

        /** See {@link #tags(Supplier)}. */
        public Supplier<Map<String, String>> tags() {
            return tags;
        }

        /** What happens when a relation is asked for that was not loaded; by default {@link LazyLoading#BATCH}. */
        public Builder lazyLoading(LazyLoading value) {
            this.lazyLoading = value;
            return this;
        }

        /** See {@link #lazyLoading(LazyLoading)}. */
        public LazyLoading lazyLoading() {
            return lazyLoading;
        }

        /** Logs statements, for development; by default none. */
        public Builder logQueries(QueryLogging value) {
            this.queryLog = value;
            return this;
        }

        /** See {@link #logQueries(QueryLogging)}. */
        public Optional<QueryLogging> queryLog() {
            return Optional.ofNullable(queryLog);
        }

        /** See {@link #name(String)}. */
        public String name() {
            return name;
        }

        /** See {@link #beside(Database)}. */
        public Optional<Database> beside() {
            return Optional.ofNullable(beside);
        }

        /** See {@link #connections(ConnectionRouter)}. */
        public Optional<ConnectionRouter> connections() {
            return Optional.ofNullable(connections);
        }

        /** See {@link #transactions(Transactions)}. */
        public Optional<Transactions> transactions() {
            return Optional.ofNullable(transactions);
        }

        /** See {@link #events(EventSink)}. */
        public Optional<EventSink> events() {
            return Optional.ofNullable(events);
        }

        /** See {@link #json(JsonCodec)}. */
        public Optional<JsonCodec> json() {
            return Optional.ofNullable(json);
        }

        /** See {@link #dialect(Dialect)}. */
        public Optional<Dialect> dialect() {
            return Optional.ofNullable(dialect);
        }

        /** See {@link #scopes(ScopeSource)}. */
        public Optional<ScopeSource> scopeSource() {
            return Optional.ofNullable(scopeSource);
        }

        /** See {@link #scope(Class, Scope)}. */
        public Map<Class<?>, List<Scope<?>>> scopes() {
            return Map.copyOf(scopes);
        }

        /** See {@link #tenants(TenantSource)}. */
        public Optional<TenantSource> tenants() {
            return Optional.ofNullable(tenants);
        }

        /** See {@link #encryption(KeyProvider)}. */
        public Optional<KeyProvider> encryption() {
            return Optional.ofNullable(encryption);
        }

        /** See {@link #passwords(PasswordHasher)}. */
        public Optional<PasswordHasher> passwords() {
            return Optional.ofNullable(passwords);
        }

        /** See {@link #cursorKeys(List)}. */
        public List<EncryptionKey> cursorKeys() {
            return cursorKeys;
        }

        /** See {@link #clock(Clock)}. */
        public Clock clock() {
            return clock;
        }

        /** See {@link #interceptor(StatementInterceptor)}. */
        public List<StatementInterceptor> interceptors() {
            return List.copyOf(interceptors);
        }

        /** See {@link #observer(ModelObserver)}. */
        public List<ModelObserver<?>> observers() {
            return List.copyOf(observers);
        }

        /**
         * Opens the database; no connection is made yet.
         *
         * @throws ConfigurationException when the connections or {@code elif-orm-impl} are missing, or there is a database of that
         *     name beside it
         */
        public Database open() {
            return ServiceLoader.load(DatabaseProvider.class, Elif.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(() -> new ConfigurationException(ApiMessage.NO_IMPLEMENTATION))
                    .open(this);
        }
    }
}
