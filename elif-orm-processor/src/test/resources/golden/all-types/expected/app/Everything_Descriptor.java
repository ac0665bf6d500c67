package app;

/** How elif reads and writes {@link Everything}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Everything_Descriptor extends dev.elif.model.ModelType<Everything> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle A_BOOLEAN;
    private static final java.lang.invoke.VarHandle A_BYTE;
    private static final java.lang.invoke.VarHandle A_SHORT;
    private static final java.lang.invoke.VarHandle AN_INT;
    private static final java.lang.invoke.VarHandle A_LONG;
    private static final java.lang.invoke.VarHandle A_FLOAT;
    private static final java.lang.invoke.VarHandle A_DOUBLE;
    private static final java.lang.invoke.VarHandle A_CHAR;
    private static final java.lang.invoke.VarHandle BOXED_BOOLEAN;
    private static final java.lang.invoke.VarHandle BOXED_BYTE;
    private static final java.lang.invoke.VarHandle BOXED_SHORT;
    private static final java.lang.invoke.VarHandle BOXED_INT;
    private static final java.lang.invoke.VarHandle BOXED_LONG;
    private static final java.lang.invoke.VarHandle BOXED_FLOAT;
    private static final java.lang.invoke.VarHandle BOXED_DOUBLE;
    private static final java.lang.invoke.VarHandle BOXED_CHAR;
    private static final java.lang.invoke.VarHandle TEXT;
    private static final java.lang.invoke.VarHandle NUMERIC;
    private static final java.lang.invoke.VarHandle DATE;
    private static final java.lang.invoke.VarHandle TIME;
    private static final java.lang.invoke.VarHandle DATE_TIME;
    private static final java.lang.invoke.VarHandle INSTANT;
    private static final java.lang.invoke.VarHandle OFFSET_DATE_TIME;
    private static final java.lang.invoke.VarHandle DURATION;
    private static final java.lang.invoke.VarHandle YEAR;
    private static final java.lang.invoke.VarHandle DAY;
    private static final java.lang.invoke.VarHandle BYTES;
    private static final java.lang.invoke.VarHandle JSON;
    private static final java.lang.invoke.VarHandle NAMES;
    private static final java.lang.invoke.VarHandle PRICE;
    private static final java.lang.invoke.VarHandle LEVEL;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Everything.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.util.UUID.class);
            A_BOOLEAN = in.findVarHandle(in.lookupClass(), "aBoolean", boolean.class);
            A_BYTE = in.findVarHandle(in.lookupClass(), "aByte", byte.class);
            A_SHORT = in.findVarHandle(in.lookupClass(), "aShort", short.class);
            AN_INT = in.findVarHandle(in.lookupClass(), "anInt", int.class);
            A_LONG = in.findVarHandle(in.lookupClass(), "aLong", long.class);
            A_FLOAT = in.findVarHandle(in.lookupClass(), "aFloat", float.class);
            A_DOUBLE = in.findVarHandle(in.lookupClass(), "aDouble", double.class);
            A_CHAR = in.findVarHandle(in.lookupClass(), "aChar", char.class);
            BOXED_BOOLEAN = in.findVarHandle(in.lookupClass(), "boxedBoolean", java.lang.Boolean.class);
            BOXED_BYTE = in.findVarHandle(in.lookupClass(), "boxedByte", java.lang.Byte.class);
            BOXED_SHORT = in.findVarHandle(in.lookupClass(), "boxedShort", java.lang.Short.class);
            BOXED_INT = in.findVarHandle(in.lookupClass(), "boxedInt", java.lang.Integer.class);
            BOXED_LONG = in.findVarHandle(in.lookupClass(), "boxedLong", java.lang.Long.class);
            BOXED_FLOAT = in.findVarHandle(in.lookupClass(), "boxedFloat", java.lang.Float.class);
            BOXED_DOUBLE = in.findVarHandle(in.lookupClass(), "boxedDouble", java.lang.Double.class);
            BOXED_CHAR = in.findVarHandle(in.lookupClass(), "boxedChar", java.lang.Character.class);
            TEXT = in.findVarHandle(in.lookupClass(), "text", java.lang.String.class);
            NUMERIC = in.findVarHandle(in.lookupClass(), "numeric", java.math.BigDecimal.class);
            DATE = in.findVarHandle(in.lookupClass(), "date", java.time.LocalDate.class);
            TIME = in.findVarHandle(in.lookupClass(), "time", java.time.LocalTime.class);
            DATE_TIME = in.findVarHandle(in.lookupClass(), "dateTime", java.time.LocalDateTime.class);
            INSTANT = in.findVarHandle(in.lookupClass(), "instant", java.time.Instant.class);
            OFFSET_DATE_TIME = in.findVarHandle(in.lookupClass(), "offsetDateTime", java.time.OffsetDateTime.class);
            DURATION = in.findVarHandle(in.lookupClass(), "duration", java.time.Duration.class);
            YEAR = in.findVarHandle(in.lookupClass(), "year", java.time.Year.class);
            DAY = in.findVarHandle(in.lookupClass(), "day", java.time.DayOfWeek.class);
            BYTES = in.findVarHandle(in.lookupClass(), "bytes", byte[].class);
            JSON = in.findVarHandle(in.lookupClass(), "json", java.util.Map.class);
            NAMES = in.findVarHandle(in.lookupClass(), "names", java.lang.String[].class);
            PRICE = in.findVarHandle(in.lookupClass(), "price", Everything.Money.class);
            LEVEL = in.findVarHandle(in.lookupClass(), "level", int.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Everything_Descriptor());
    }

    private Everything_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Everything> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Everything>(
                java.util.UUID.class,
                dev.elif.model.KeyGeneration.UUID_V7,
                java.util.List.<dev.elif.model.Column<Everything, ?>>of(Everything_.id));
        var columns = java.util.List.<dev.elif.model.Column<Everything, ?>>of(
                Everything_.id,
                Everything_.aBoolean,
                Everything_.aByte,
                Everything_.aShort,
                Everything_.anInt,
                Everything_.aLong,
                Everything_.aFloat,
                Everything_.aDouble,
                Everything_.aChar,
                Everything_.boxedBoolean,
                Everything_.boxedByte,
                Everything_.boxedShort,
                Everything_.boxedInt,
                Everything_.boxedLong,
                Everything_.boxedFloat,
                Everything_.boxedDouble,
                Everything_.boxedChar,
                Everything_.text,
                Everything_.numeric,
                Everything_.date,
                Everything_.time,
                Everything_.dateTime,
                Everything_.instant,
                Everything_.offsetDateTime,
                Everything_.duration,
                Everything_.year,
                Everything_.day,
                Everything_.bytes,
                Everything_.openBytes,
                Everything_.json,
                Everything_.names,
                Everything_.price,
                Everything_.level);
        var relations = java.util.List.<dev.elif.model.Relation<Everything, ?>>of();
        return dev.elif.model.ModelDefinition.of(Everything.class, new dev.elif.ast.Table(null, "everythings"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Everything create() {
        return new Everything();
    }

    @java.lang.Override
    public Everything read(dev.elif.model.Row row, int first) {
        Everything model = create();
        ID.set(model, row.uuidAt(first));
        A_BOOLEAN.set(model, row.booleanAt(first + 1));
        A_BYTE.set(model, (byte) row.shortAt(first + 2));
        A_SHORT.set(model, row.shortAt(first + 3));
        AN_INT.set(model, row.intAt(first + 4));
        A_LONG.set(model, row.longAt(first + 5));
        A_FLOAT.set(model, row.floatAt(first + 6));
        A_DOUBLE.set(model, row.doubleAt(first + 7));
        A_CHAR.set(model, (char) Everything_.aChar.read(row, first + 8));
        BOXED_BOOLEAN.set(model, row.boxedBooleanAt(first + 9));
        BOXED_BYTE.set(model, Everything_.boxedByte.read(row, first + 10));
        BOXED_SHORT.set(model, row.boxedShortAt(first + 11));
        BOXED_INT.set(model, row.boxedIntAt(first + 12));
        BOXED_LONG.set(model, row.boxedLongAt(first + 13));
        BOXED_FLOAT.set(model, row.boxedFloatAt(first + 14));
        BOXED_DOUBLE.set(model, row.boxedDoubleAt(first + 15));
        BOXED_CHAR.set(model, Everything_.boxedChar.read(row, first + 16));
        TEXT.set(model, row.textAt(first + 17));
        NUMERIC.set(model, row.numericAt(first + 18));
        DATE.set(model, row.dateAt(first + 19));
        TIME.set(model, row.timeAt(first + 20));
        DATE_TIME.set(model, row.dateTimeAt(first + 21));
        INSTANT.set(model, row.instantAt(first + 22));
        OFFSET_DATE_TIME.set(model, row.offsetDateTimeAt(first + 23));
        DURATION.set(model, Everything_.duration.read(row, first + 24));
        YEAR.set(model, Everything_.year.read(row, first + 25));
        DAY.set(model, Everything_.day.read(row, first + 26));
        BYTES.set(model, row.bytesAt(first + 27));
        model.openBytes = row.bytesAt(first + 28);
        JSON.set(model, Everything_.json.read(row, first + 29));
        NAMES.set(model, Everything_.names.read(row, first + 30));
        PRICE.set(model, Everything_.price.read(row, first + 31));
        LEVEL.set(model, (int) Everything_.level.read(row, first + 32));
        return model;
    }

    @java.lang.Override
    public Everything with(Everything model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            case 1 -> A_BOOLEAN.set(model, (boolean) value);
            case 2 -> A_BYTE.set(model, (byte) value);
            case 3 -> A_SHORT.set(model, (short) value);
            case 4 -> AN_INT.set(model, (int) value);
            case 5 -> A_LONG.set(model, (long) value);
            case 6 -> A_FLOAT.set(model, (float) value);
            case 7 -> A_DOUBLE.set(model, (double) value);
            case 8 -> A_CHAR.set(model, (char) value);
            case 9 -> BOXED_BOOLEAN.set(model, value);
            case 10 -> BOXED_BYTE.set(model, value);
            case 11 -> BOXED_SHORT.set(model, value);
            case 12 -> BOXED_INT.set(model, value);
            case 13 -> BOXED_LONG.set(model, value);
            case 14 -> BOXED_FLOAT.set(model, value);
            case 15 -> BOXED_DOUBLE.set(model, value);
            case 16 -> BOXED_CHAR.set(model, value);
            case 17 -> TEXT.set(model, value);
            case 18 -> NUMERIC.set(model, value);
            case 19 -> DATE.set(model, value);
            case 20 -> TIME.set(model, value);
            case 21 -> DATE_TIME.set(model, value);
            case 22 -> INSTANT.set(model, value);
            case 23 -> OFFSET_DATE_TIME.set(model, value);
            case 24 -> DURATION.set(model, value);
            case 25 -> YEAR.set(model, value);
            case 26 -> DAY.set(model, value);
            case 27 -> BYTES.set(model, value);
            case 28 -> model.openBytes = (byte[]) value;
            case 29 -> JSON.set(model, value);
            case 30 -> NAMES.set(model, value);
            case 31 -> PRICE.set(model, value);
            case 32 -> LEVEL.set(model, (int) value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Everything copy(Everything model) {
        Everything copy = create();
        ID.set(copy, ID.get(model));
        A_BOOLEAN.set(copy, (boolean) A_BOOLEAN.get(model));
        A_BYTE.set(copy, (byte) A_BYTE.get(model));
        A_SHORT.set(copy, (short) A_SHORT.get(model));
        AN_INT.set(copy, (int) AN_INT.get(model));
        A_LONG.set(copy, (long) A_LONG.get(model));
        A_FLOAT.set(copy, (float) A_FLOAT.get(model));
        A_DOUBLE.set(copy, (double) A_DOUBLE.get(model));
        A_CHAR.set(copy, (char) A_CHAR.get(model));
        BOXED_BOOLEAN.set(copy, BOXED_BOOLEAN.get(model));
        BOXED_BYTE.set(copy, BOXED_BYTE.get(model));
        BOXED_SHORT.set(copy, BOXED_SHORT.get(model));
        BOXED_INT.set(copy, BOXED_INT.get(model));
        BOXED_LONG.set(copy, BOXED_LONG.get(model));
        BOXED_FLOAT.set(copy, BOXED_FLOAT.get(model));
        BOXED_DOUBLE.set(copy, BOXED_DOUBLE.get(model));
        BOXED_CHAR.set(copy, BOXED_CHAR.get(model));
        TEXT.set(copy, TEXT.get(model));
        NUMERIC.set(copy, NUMERIC.get(model));
        DATE.set(copy, DATE.get(model));
        TIME.set(copy, TIME.get(model));
        DATE_TIME.set(copy, DATE_TIME.get(model));
        INSTANT.set(copy, INSTANT.get(model));
        OFFSET_DATE_TIME.set(copy, OFFSET_DATE_TIME.get(model));
        DURATION.set(copy, DURATION.get(model));
        YEAR.set(copy, YEAR.get(model));
        DAY.set(copy, DAY.get(model));
        {
            var array = (byte[]) BYTES.get(model);
            BYTES.set(copy, array == null ? null : array.clone());
        }
        copy.openBytes = model.openBytes == null ? null : model.openBytes.clone();
        JSON.set(copy, JSON.get(model));
        NAMES.set(copy, NAMES.get(model));
        PRICE.set(copy, PRICE.get(model));
        LEVEL.set(copy, (int) LEVEL.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Everything model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            case 1 -> (boolean) A_BOOLEAN.get(model);
            case 2 -> (byte) A_BYTE.get(model);
            case 3 -> (short) A_SHORT.get(model);
            case 4 -> (int) AN_INT.get(model);
            case 5 -> (long) A_LONG.get(model);
            case 6 -> (float) A_FLOAT.get(model);
            case 7 -> (double) A_DOUBLE.get(model);
            case 8 -> (char) A_CHAR.get(model);
            case 9 -> BOXED_BOOLEAN.get(model);
            case 10 -> BOXED_BYTE.get(model);
            case 11 -> BOXED_SHORT.get(model);
            case 12 -> BOXED_INT.get(model);
            case 13 -> BOXED_LONG.get(model);
            case 14 -> BOXED_FLOAT.get(model);
            case 15 -> BOXED_DOUBLE.get(model);
            case 16 -> BOXED_CHAR.get(model);
            case 17 -> TEXT.get(model);
            case 18 -> NUMERIC.get(model);
            case 19 -> DATE.get(model);
            case 20 -> TIME.get(model);
            case 21 -> DATE_TIME.get(model);
            case 22 -> INSTANT.get(model);
            case 23 -> OFFSET_DATE_TIME.get(model);
            case 24 -> DURATION.get(model);
            case 25 -> YEAR.get(model);
            case 26 -> DAY.get(model);
            case 27 -> BYTES.get(model);
            case 28 -> model.openBytes;
            case 29 -> JSON.get(model);
            case 30 -> NAMES.get(model);
            case 31 -> PRICE.get(model);
            case 32 -> (int) LEVEL.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Everything left, Everything right, int position) {
        return switch (position) {
            case 1 -> (boolean) A_BOOLEAN.get(left) == (boolean) A_BOOLEAN.get(right);
            case 2 -> (byte) A_BYTE.get(left) == (byte) A_BYTE.get(right);
            case 3 -> (short) A_SHORT.get(left) == (short) A_SHORT.get(right);
            case 4 -> (int) AN_INT.get(left) == (int) AN_INT.get(right);
            case 5 -> (long) A_LONG.get(left) == (long) A_LONG.get(right);
            case 6 -> java.lang.Float.compare((float) A_FLOAT.get(left), (float) A_FLOAT.get(right)) == 0;
            case 7 -> java.lang.Double.compare((double) A_DOUBLE.get(left), (double) A_DOUBLE.get(right)) == 0;
            case 8 -> (char) A_CHAR.get(left) == (char) A_CHAR.get(right);
            case 18 -> Everything_.numeric.type().sameValues(NUMERIC.get(left), NUMERIC.get(right));
            case 23 -> Everything_.offsetDateTime.type().sameValues(OFFSET_DATE_TIME.get(left), OFFSET_DATE_TIME.get(right));
            case 27 -> java.util.Objects.deepEquals(BYTES.get(left), BYTES.get(right));
            case 28 -> java.util.Objects.deepEquals(left.openBytes, right.openBytes);
            case 30 -> java.util.Objects.deepEquals(NAMES.get(left), NAMES.get(right));
            case 31 -> Everything_.price.type().sameValues(PRICE.get(left), PRICE.get(right));
            case 32 -> (int) LEVEL.get(left) == (int) LEVEL.get(right);
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Everything model) {
        return ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Everything model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
