package app;

/** How elif reads and writes {@link Value}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Value_Descriptor extends dev.elif.model.ModelType<Value> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle ROUNDED;
    private static final java.lang.invoke.VarHandle RANK;
    private static final java.lang.invoke.VarHandle MOOD;
    private static final java.lang.invoke.VarHandle TEXTS;
    private static final java.lang.invoke.VarHandle RANKS;
    private static final java.lang.invoke.VarHandle RANGE;
    private static final java.lang.invoke.VarHandle MOMENTS;
    private static final java.lang.invoke.VarHandle PERIOD;
    private static final java.lang.invoke.VarHandle URI;
    private static final java.lang.invoke.VarHandle ADDRESS;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Value.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", long.class);
            ROUNDED = in.findVarHandle(in.lookupClass(), "rounded", java.math.BigDecimal.class);
            RANK = in.findVarHandle(in.lookupClass(), "rank", Value.Rank.class);
            MOOD = in.findVarHandle(in.lookupClass(), "mood", Value.Mood.class);
            TEXTS = in.findVarHandle(in.lookupClass(), "texts", java.util.List.class);
            RANKS = in.findVarHandle(in.lookupClass(), "ranks", java.util.List.class);
            RANGE = in.findVarHandle(in.lookupClass(), "range", dev.elif.model.Range.class);
            MOMENTS = in.findVarHandle(in.lookupClass(), "moments", dev.elif.model.Range.class);
            PERIOD = in.findVarHandle(in.lookupClass(), "period", java.time.Period.class);
            URI = in.findVarHandle(in.lookupClass(), "uri", java.net.URI.class);
            ADDRESS = in.findVarHandle(in.lookupClass(), "address", java.net.InetAddress.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Value_Descriptor());
    }

    private Value_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Value> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Value>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Value, ?>>of(Value_.id));
        var columns = java.util.List.<dev.elif.model.Column<Value, ?>>of(
                Value_.id,
                Value_.rounded,
                Value_.open,
                Value_.rank,
                Value_.mood,
                Value_.texts,
                Value_.keys,
                Value_.ranks,
                Value_.range,
                Value_.moments,
                Value_.period,
                Value_.uri,
                Value_.address);
        var relations = java.util.List.<dev.elif.model.Relation<Value, ?>>of();
        return dev.elif.model.ModelDefinition.of(Value.class, new dev.elif.ast.Table(null, "values"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Value create() {
        return new Value();
    }

    @java.lang.Override
    public Value read(dev.elif.model.Row row, int first) {
        Value model = create();
        ID.set(model, row.longAt(first));
        ROUNDED.set(model, Value_.rounded.read(row, first + 1));
        model.open = Value_.open.read(row, first + 2);
        RANK.set(model, Value_.rank.read(row, first + 3));
        MOOD.set(model, Value_.mood.read(row, first + 4));
        TEXTS.set(model, Value_.texts.read(row, first + 5));
        model.keys = Value_.keys.read(row, first + 6);
        RANKS.set(model, Value_.ranks.read(row, first + 7));
        RANGE.set(model, Value_.range.read(row, first + 8));
        MOMENTS.set(model, Value_.moments.read(row, first + 9));
        PERIOD.set(model, Value_.period.read(row, first + 10));
        URI.set(model, Value_.uri.read(row, first + 11));
        ADDRESS.set(model, Value_.address.read(row, first + 12));
        return model;
    }

    @java.lang.Override
    public Value with(Value model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, (long) value);
            case 1 -> ROUNDED.set(model, value);
            case 2 -> model.open = (java.math.BigDecimal) value;
            case 3 -> RANK.set(model, value);
            case 4 -> MOOD.set(model, value);
            case 5 -> TEXTS.set(model, value);
            case 6 -> model.keys = (java.util.Set<java.util.UUID>) value;
            case 7 -> RANKS.set(model, value);
            case 8 -> RANGE.set(model, value);
            case 9 -> MOMENTS.set(model, value);
            case 10 -> PERIOD.set(model, value);
            case 11 -> URI.set(model, value);
            case 12 -> ADDRESS.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Value copy(Value model) {
        Value copy = create();
        ID.set(copy, (long) ID.get(model));
        ROUNDED.set(copy, ROUNDED.get(model));
        copy.open = model.open;
        RANK.set(copy, RANK.get(model));
        MOOD.set(copy, MOOD.get(model));
        TEXTS.set(copy, Value_.texts.type().copy(TEXTS.get(model)));
        copy.keys = Value_.keys.type().copy(model.keys);
        RANKS.set(copy, Value_.ranks.type().copy(RANKS.get(model)));
        RANGE.set(copy, RANGE.get(model));
        MOMENTS.set(copy, MOMENTS.get(model));
        PERIOD.set(copy, PERIOD.get(model));
        URI.set(copy, URI.get(model));
        ADDRESS.set(copy, ADDRESS.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Value model, int position) {
        return switch (position) {
            case 0 -> (long) ID.get(model);
            case 1 -> ROUNDED.get(model);
            case 2 -> model.open;
            case 3 -> RANK.get(model);
            case 4 -> MOOD.get(model);
            case 5 -> TEXTS.get(model);
            case 6 -> model.keys;
            case 7 -> RANKS.get(model);
            case 8 -> RANGE.get(model);
            case 9 -> MOMENTS.get(model);
            case 10 -> PERIOD.get(model);
            case 11 -> URI.get(model);
            case 12 -> ADDRESS.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Value left, Value right, int position) {
        return switch (position) {
            case 0 -> (long) ID.get(left) == (long) ID.get(right);
            case 1 -> Value_.rounded.type().sameValues(ROUNDED.get(left), ROUNDED.get(right));
            case 2 -> Value_.open.type().sameValues(left.open, right.open);
            case 8 -> Value_.range.type().sameValues(RANGE.get(left), RANGE.get(right));
            case 9 -> Value_.moments.type().sameValues(MOMENTS.get(left), MOMENTS.get(right));
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Value model) {
        return (long) ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Value model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
