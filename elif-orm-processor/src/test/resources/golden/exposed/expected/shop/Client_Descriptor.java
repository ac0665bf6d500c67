package shop;

/** How elif reads and writes {@link Client}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Client_Descriptor extends dev.elif.model.ModelType<Client> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle EMAIL;
    private static final java.lang.invoke.VarHandle PASSWORD;
    private static final java.lang.invoke.VarHandle CARD_2;
    private static final java.lang.invoke.VarHandle BORN_ON;
    private static final java.lang.invoke.VarHandle SEEN_AT;
    private static final java.lang.invoke.VarHandle BALANCE;
    private static final java.lang.invoke.VarHandle CLIENT_ID;
    private static final java.lang.invoke.VarHandle NICK;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Client.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Long.class);
            EMAIL = in.findVarHandle(in.lookupClass(), "email", java.lang.String.class);
            PASSWORD = in.findVarHandle(in.lookupClass(), "password", java.lang.String.class);
            CARD_2 = in.findVarHandle(in.lookupClass(), "card", Client.Card.class);
            BORN_ON = in.findVarHandle(in.lookupClass(), "bornOn", java.time.LocalDate.class);
            SEEN_AT = in.findVarHandle(in.lookupClass(), "seenAt", java.time.Instant.class);
            BALANCE = in.findVarHandle(in.lookupClass(), "balance", java.math.BigDecimal.class);
            CLIENT_ID = in.findVarHandle(in.lookupClass(), "clientId", java.lang.Long.class);
            NICK = in.findVarHandle(in.lookupClass(), "nick", java.lang.String.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Client_Descriptor());
    }

    private Client_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Client> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Client>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Client, ?>>of(Client_.id));
        var columns = java.util.List.<dev.elif.model.Column<Client, ?>>of(
                Client_.id,
                Client_.email,
                Client_.password,
                Client_.cardNumber,
                Client_.cardPin,
                Client_.bornOn,
                Client_.seenAt,
                Client_.balance,
                Client_.clientId,
                Client_.nick);
        var relations = java.util.List.<dev.elif.model.Relation<Client, ?>>of(
                Client_.clients);
        return dev.elif.model.ModelDefinition.of(Client.class, new dev.elif.ast.Table(null, "clients"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null)
                .withExposure(new dev.elif.model.ModelDefinition.Exposure<Client>(java.util.Set.of("password", "cardPin", "clients"), java.util.List.of(new dev.elif.model.ModelDefinition.Appended<Client>("label", model -> model.describe())), java.util.Map.of(), java.util.Map.of(), java.util.List.of(new dev.elif.model.ModelDefinition.Embedded("card", 3, java.util.List.of("number", "pin"))), java.util.List.of(Client_.email, Client_.password, Client_.cardNumber, Client_.cardPin), java.util.List.of()));
    }

    @java.lang.Override
    public Client create() {
        return new Client();
    }

    @java.lang.Override
    public Client read(dev.elif.model.Row row, int first) {
        Client model = create();
        ID.set(model, row.boxedLongAt(first));
        EMAIL.set(model, row.textAt(first + 1));
        PASSWORD.set(model, row.textAt(first + 2));
        CARD_2.set(model, readCard(row, first + 3));
        BORN_ON.set(model, row.dateAt(first + 5));
        SEEN_AT.set(model, row.instantAt(first + 6));
        BALANCE.set(model, row.numericAt(first + 7));
        CLIENT_ID.set(model, row.boxedLongAt(first + 8));
        NICK.set(model, row.textAt(first + 9));
        return model;
    }

    @java.lang.Override
    public Client with(Client model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            case 1 -> EMAIL.set(model, value);
            case 2 -> PASSWORD.set(model, value);
            case 3, 4 -> CARD_2.set(model, withCard(model, position - 3, value));
            case 5 -> BORN_ON.set(model, value);
            case 6 -> SEEN_AT.set(model, value);
            case 7 -> BALANCE.set(model, value);
            case 8 -> CLIENT_ID.set(model, value);
            case 9 -> NICK.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Client copy(Client model) {
        Client copy = create();
        ID.set(copy, ID.get(model));
        EMAIL.set(copy, EMAIL.get(model));
        PASSWORD.set(copy, PASSWORD.get(model));
        CARD_2.set(copy, (Client.Card) CARD_2.get(model));
        BORN_ON.set(copy, BORN_ON.get(model));
        SEEN_AT.set(copy, SEEN_AT.get(model));
        BALANCE.set(copy, BALANCE.get(model));
        CLIENT_ID.set(copy, CLIENT_ID.get(model));
        NICK.set(copy, NICK.get(model));
        return copy;
    }

    private static java.lang.String cardNumber(Client model) {
        Client.Card value = (Client.Card) CARD_2.get(model);
        return value == null ? null : value.number();
    }

    private static java.lang.String cardPin(Client model) {
        Client.Card value = (Client.Card) CARD_2.get(model);
        return value == null ? null : value.pin();
    }

    private static Client.Card readCard(dev.elif.model.Row row, int first) {
        java.lang.String part0 = row.textAt(first);
        java.lang.String part1 = row.textAt(first + 1);
        return part0 == null && part1 == null ? null : makeCard(part0, part1);
    }

    private static Client.Card withCard(Client model, int part, java.lang.Object value) {
        java.lang.String part0 = part == 0 ? (java.lang.String) value : cardNumber(model);
        java.lang.String part1 = part == 1 ? (java.lang.String) value : cardPin(model);
        return part0 == null && part1 == null ? null : makeCard(part0, part1);
    }

    private static Client.Card makeCard(java.lang.String part0, java.lang.String part1) {
        return new Client.Card(part0, part1);
    }

    @java.lang.Override
    public java.lang.Object value(Client model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            case 1 -> EMAIL.get(model);
            case 2 -> PASSWORD.get(model);
            case 3 -> cardNumber(model);
            case 4 -> cardPin(model);
            case 5 -> BORN_ON.get(model);
            case 6 -> SEEN_AT.get(model);
            case 7 -> BALANCE.get(model);
            case 8 -> CLIENT_ID.get(model);
            case 9 -> NICK.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Client left, Client right, int position) {
        return switch (position) {
            case 7 -> Client_.balance.type().sameValues(BALANCE.get(left), BALANCE.get(right));
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Client model) {
        return ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Client model) {
        return dev.elif.query.ActiveRecord.stateOf(model);
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
