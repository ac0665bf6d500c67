package dev.elif.impl.message;

import dev.elif.error.Message;

/** All texts of {@code elif-orm-impl}. */
public enum ImplMessage implements Message {
    UNIQUE(
            3001,
            "A row like this is there already: %s refused it by [%s]."
                    + " Change the value, or find the existing row and save that."),
    FOREIGN_KEY(
            3002,
            "A foreign key of %s does not hold: [%s]. Save the row it points at first,"
                    + " or delete the rows that point here before this one."),
    NOT_NULL(3003, "%s needs a value in column [%s]. Set it before saving, or give the column a default."),
    CHECK(3004, "%s refused the row by its constraint [%s]. Change the values so that it holds."),
    INVALID_VALUE(
            3005,
            "A value does not fit its column in %s (SQLSTATE [%s]): it is too long, out of range or malformed."
                    + " Shorten or correct it, or widen the column with a migration."),
    MISSING_SCHEMA(
            3006,
            "%s needs a table, column or unique index that the database does not have (SQLSTATE [%s])."
                    + " Run the pending migrations, or correct @Model(table) or @ColumnName."),
    DEADLOCK(3007, "The database ended a deadlock by rolling this transaction back (%s). Run it again."),
    SERIALIZATION(3008, "The transaction met a concurrent one (%s). Run it again from its beginning."),
    TIMEOUT(
            3009,
            "A statement of %s was cancelled or waited too long for a lock (SQLSTATE [%s]). Run it again, or raise the timeout."),
    CONNECTION(
            3010,
            "The database cannot be reached or went away while serving %s (SQLSTATE [%s])."
                    + " The next call takes another connection; check that the server runs and the URL is right."),
    POOL_EXHAUSTED(
            3011,
            "No connection became free in time. Raise elif.datasource.pool.max or elif.datasource.acquisition-timeout,"
                    + " or end transactions sooner."),
    OTHER(3012, "The database refused a statement of %s (SQLSTATE [%s]). Its own words are in the cause."),
    NULL_PRIMITIVE(
            3013,
            "%s.%s is null in the database, but the program holds a primitive."
                    + " Use the boxed type, or make the column not null."),
    UNREADABLE(3014, "A row of %s cannot be read at [%s]: %s. Correct the row, the field's type or its converter."),
    UNWRITABLE(3015, "%s.%s cannot be stored: %s. Correct the value or the converter."),
    NO_JSON(
            3016,
            "%s has @Json columns, but nothing reads JSON. Add a JSON-B implementation such as org.eclipse:yasson,"
                    + " or pass a JsonCodec to Elif.builder()."),
    NO_CONNECTIONS(3017, "Elif.builder() has no connections. Call connections(ConnectionRouter.of(dataSource))."),
    ROLLBACK_ONLY(
            3018,
            "The transaction was rolled back, because work inside it failed and the exception was swallowed."
                    + " Let it pass, or do that work outside."),
    COMMIT_FAILED(
            3019, "The transaction could not be committed (SQLSTATE [%s]); nothing of it is stored. Run it again."),
    NO_TRANSACTION(
            3020,
            "The lock [%s] is held until a transaction ends, but there is none. Call it inside database.transaction(…)."),
    WRONG_DATABASE(
            3021,
            "%s is stored in the database [%s], but was asked of [%s]. Ask that one, or say on(database) to mean"
                    + " this one all the same."),
    GONE(3022, "No %s has that key any more, so it is neither updated nor read again. Create a new one."),
    WRONG_ROWS(
            3023,
            "%s was inserted, but the database returned %s rows for %s. Is there a rule or trigger on the table?"),
    UNWRITABLE_JSON(
            3024,
            "A value of %s cannot be written as JSON: %s. Correct the value, or how its class is mapped to JSON."),
    NO_UPDATED_AT(
            3025, "%s has no time of change that could be touched. Mark a field with @UpdatedAt, or name the column."),
    NO_TENANT(
            3044,
            "%s belongs to a tenant, but there is none now, so that nothing of it can be written."
                    + " Let the TenantSource name one, or say withoutTenant() for administration."),
    OTHER_TENANT(
            3041,
            "%s belongs to another tenant by [%s], whose rows the present one cannot write."
                    + " Leave the field empty in a new model, or say withoutTenant() for administration."),
    WRONG_TENANT(3042, "The TenantSource gave %s, but [%s] holds %s. Give the tenant in the type of the field."),
    TENANT_CONFLICT(
            3043,
            "A row of another tenant is in the way of this %s by %s. Make the tenant a part of the unique index,"
                    + " and of the columns given here."),
    INDEX_CONDITION(
            3045,
            "The condition of a unique index of %s holds a value or reaches another model, so that no index could be told by it."
                    + " Say it with isNull(), isNotNull(), isTrue() and isFalse()."),
    NOT_BESIDE(
            3046,
            "There is no database [%s] beside %s. Open it with Elif.builder().name(…).beside(…), or correct the name in @Model."),
    DATABASE_TWICE(3047, "There is a database [%s] beside this one already. Give one of them another name."),
    OTHER_ORIGIN(
            3048,
            "This %s came from the database [%s], so that [%s] cannot save or delete it. Do that there, or store a new instance here."),
    SAVEPOINT_UNDONE(
            3049,
            "What was done since the savepoint is undone, because something in it failed and the exception was swallowed."
                    + " Let it pass, or give it a savepoint of its own."),
    TWINS(3027, "Two of the models of %s are the same row by %s. Merge them, or write them one after the other."),
    STALE(
            3040,
            "%s was changed or deleted since it was read, and is not written."
                    + " Read it again with refresh(), apply the change anew and save."),
    MIXED_KEYS(
            3028,
            "Some models of %s bring a key or a value that others leave to the database. Copy them one kind after the other."),
    KEY_TEXT(3070, "The key of %s has no text of its own. Read its parts, and make the key of them."),
    NO_KEYS(
            3060,
            "[%s] is encrypted, but there is no key. Call Elif.builder().encryption(KeyProvider.of(key)), or in a container set"
                    + " [elif.encryption.key] or make a bean of type KeyProvider."),
    UNKNOWN_KEY(
            3061,
            "A value in [%s] is encrypted with a key that the KeyProvider does not have. Give it that key too, as a previous one."),
    TAMPERED(
            3062,
            "A value in [%s] cannot be decrypted: it was changed, or put there by something else than elif."
                    + " Restore it, or write it again."),
    UNREADABLE_SECRET(
            3064,
            "The encrypted JSON in [%s] cannot be read: %s. The cause is left out, for it may quote the value."
                    + " Correct how its class is mapped to JSON."),
    RAW_COLUMN(3090, "The SQL returns no column for [%s] of %s.%s It returns: %s."),
    RAW_TWICE(
            3091,
            "The SQL returns a column for [%s] more than once, so that nobody can say which is meant."
                    + " Name one of them otherwise with [as]."),
    RAW_TYPE(
            3092,
            "No row can be made a %s. Ask for a model, a record, or one number, text, boolean, time, UUID, bytes or enum."),
    RAW_ONE(3093, "The SQL returns %s columns, but a %s is made of one. Select one, or ask for a record."),
    RAW_COMPONENT(
            3094,
            "[%s] of %s is a %s, which no column can be read as."
                    + " Make it a number, text, boolean, time, UUID, bytes, an enum, or a list of one of them."),
    RAW_CLOSED(
            3095,
            "The constructor of %s cannot be called. Open its package to the module of elif, or make both public."),
    FILL_VALUE(
            3080,
            "%s.%s holds %s, which cannot be made of the %s it was given: it is malformed, out of range or of another kind."
                    + " Correct it; nothing was set."),
    FILL_NULL(3081, "%s.%s cannot be null. Give it a value, or leave it out; nothing was set."),
    FILLED_TWICE(3111, "%s would get two values in [%s]. Name each column once."),
    TRUNCATES_TENANTS(
            3112,
            "%s belongs to tenants, and truncating it would empty it for all. Say withoutTenant() if that is meant."),
    WRONG_CURSOR(
            3100,
            "The cursor is not one of this query: it was cut or changed, belongs to another query or order, or its key is no"
                    + " longer known. Begin with the first page."),
    UNKNOWN_ALIAS(
            3110,
            "No table of the query is called [%s]. Name its own table by as(alias), or join the alias before it is used."),
    NO_REPLICA(3082, "%s.%s refuses to be empty, so that there is no replica without it. Make the other one yourself."),
    PRETENDED_PLAN(
            3140,
            "The query for %s cannot be explained by a database that only pretends. Explain it outside pretend()."),
    STRICT_LOADING(
            3141,
            "[%s] is not loaded, and its model came with %s in one result, each of which would ask the database again."
                    + " Load it with them: with(%s_.%s), or let them load it at once: lazily(LazyLoading.BATCH)."),
    NO_PRESENT(3026, "[%s] holds %s, which cannot be set to the present. Set it yourself and save.");

    private final int code;
    private final String template;

    ImplMessage(int code, String template) {
        this.code = code;
        this.template = template;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String template() {
        return template;
    }
}
