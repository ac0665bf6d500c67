package shop;

/** Columns and relations of {@link Client}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Client_ {

    /** Column {@code id} of {@link Client#id}. */
    public static final dev.elif.model.NumberColumn<Client, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code email} of {@link Client#email}. */
    public static final dev.elif.model.TextColumn<Client> email =
            dev.elif.model.TextColumn.of("email", "email");

    /** Column {@code password} of {@link Client#password}. */
    public static final dev.elif.model.TextColumn<Client> password =
            dev.elif.model.TextColumn.of("password", "password");

    /** Column {@code card_number} of {@code card.number}. */
    public static final dev.elif.model.TextColumn<Client> cardNumber =
            dev.elif.model.TextColumn.of("cardNumber", "card_number");

    /** Column {@code card_pin} of {@code card.pin}. */
    public static final dev.elif.model.TextColumn<Client> cardPin =
            dev.elif.model.TextColumn.of("cardPin", "card_pin");

    /** Column {@code born_on} of {@link Client#bornOn}. */
    public static final dev.elif.model.DateColumn<Client, java.time.LocalDate> bornOn =
            dev.elif.model.DateColumn.of("bornOn", "born_on", dev.elif.model.ColumnType.DATE);

    /** Column {@code seen_at} of {@link Client#seenAt}. */
    public static final dev.elif.model.InstantColumn<Client, java.time.Instant> seenAt =
            dev.elif.model.InstantColumn.of("seenAt", "seen_at", dev.elif.model.ColumnType.INSTANT);

    /** Column {@code balance} of {@link Client#balance}. */
    public static final dev.elif.model.NumberColumn<Client, java.math.BigDecimal> balance =
            dev.elif.model.NumberColumn.number("balance", "balance", dev.elif.model.ColumnType.NUMERIC);

    /** Column {@code client_id} of {@link Client#clientId}. */
    public static final dev.elif.model.NumberColumn<Client, java.lang.Long> clientId =
            dev.elif.model.NumberColumn.number("clientId", "client_id", dev.elif.model.ColumnType.LONG);

    /** Column {@code nick} of {@link Client#nick}. */
    public static final dev.elif.model.TextColumn<Client> nick =
            dev.elif.model.TextColumn.of("nick", "nick");

    /** Relation {@link Client#clients()}. */
    public static final dev.elif.query.HasManyRelation<Client, Client> clients =
            dev.elif.query.HasManyRelation.of(new dev.elif.model.Relation.Ends<Client, Client>(
                    "clients",
                    Client_::type,
                    Client_::type,
                    () -> dev.elif.model.Relation.Keys.of(Client_.id, Client_.clientId)));

    private Client_() {}

    /**
     * The descriptor of {@link Client}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Client> type() {
        return dev.elif.model.ModelType.of(Client.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Client> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Client> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Client> find(long key) {
        return query().find(key);
    }
}
