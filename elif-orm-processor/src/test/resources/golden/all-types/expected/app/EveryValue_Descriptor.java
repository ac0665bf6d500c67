package app;

/** How elif reads and writes {@link EveryValue}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class EveryValue_Descriptor extends dev.elif.model.ModelType<EveryValue> {

    static {
        dev.elif.model.ModelType.register(new EveryValue_Descriptor());
    }

    private EveryValue_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<EveryValue> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<EveryValue>(
                java.util.UUID.class,
                dev.elif.model.KeyGeneration.UUID_V7,
                java.util.List.<dev.elif.model.Column<EveryValue, ?>>of(EveryValue_.id));
        var columns = java.util.List.<dev.elif.model.Column<EveryValue, ?>>of(
                EveryValue_.id,
                EveryValue_.aBoolean,
                EveryValue_.aByte,
                EveryValue_.aShort,
                EveryValue_.anInt,
                EveryValue_.aLong,
                EveryValue_.aFloat,
                EveryValue_.aDouble,
                EveryValue_.aChar,
                EveryValue_.boxedBoolean,
                EveryValue_.boxedByte,
                EveryValue_.boxedShort,
                EveryValue_.boxedInt,
                EveryValue_.boxedLong,
                EveryValue_.boxedFloat,
                EveryValue_.boxedDouble,
                EveryValue_.boxedChar,
                EveryValue_.text,
                EveryValue_.numeric,
                EveryValue_.date,
                EveryValue_.time,
                EveryValue_.dateTime,
                EveryValue_.instant,
                EveryValue_.offsetDateTime,
                EveryValue_.duration,
                EveryValue_.year,
                EveryValue_.day,
                EveryValue_.bytes,
                EveryValue_.openBytes,
                EveryValue_.json,
                EveryValue_.names,
                EveryValue_.price,
                EveryValue_.level);
        var relations = java.util.List.<dev.elif.model.Relation<EveryValue, ?>>of();
        return dev.elif.model.ModelDefinition.of(EveryValue.class, new dev.elif.ast.Table(null, "every_values"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public EveryValue read(dev.elif.model.Row row, int first) {
        return new EveryValue(
                row.uuidAt(first),
                row.booleanAt(first + 1),
                (byte) row.shortAt(first + 2),
                row.shortAt(first + 3),
                row.intAt(first + 4),
                row.longAt(first + 5),
                row.floatAt(first + 6),
                row.doubleAt(first + 7),
                (char) EveryValue_.aChar.read(row, first + 8),
                row.boxedBooleanAt(first + 9),
                EveryValue_.boxedByte.read(row, first + 10),
                row.boxedShortAt(first + 11),
                row.boxedIntAt(first + 12),
                row.boxedLongAt(first + 13),
                row.boxedFloatAt(first + 14),
                row.boxedDoubleAt(first + 15),
                EveryValue_.boxedChar.read(row, first + 16),
                row.textAt(first + 17),
                row.numericAt(first + 18),
                row.dateAt(first + 19),
                row.timeAt(first + 20),
                row.dateTimeAt(first + 21),
                row.instantAt(first + 22),
                row.offsetDateTimeAt(first + 23),
                EveryValue_.duration.read(row, first + 24),
                EveryValue_.year.read(row, first + 25),
                EveryValue_.day.read(row, first + 26),
                row.bytesAt(first + 27),
                row.bytesAt(first + 28),
                EveryValue_.json.read(row, first + 29),
                EveryValue_.names.read(row, first + 30),
                EveryValue_.price.read(row, first + 31),
                (int) EveryValue_.level.read(row, first + 32));
    }

    @java.lang.Override
    public EveryValue with(EveryValue model, int position, java.lang.Object value) {
        java.util.Objects.checkIndex(position, 33);
        return new EveryValue(
                position == 0 ? (java.util.UUID) value : model.id(),
                position == 1 ? (boolean) value : model.aBoolean(),
                position == 2 ? (byte) value : model.aByte(),
                position == 3 ? (short) value : model.aShort(),
                position == 4 ? (int) value : model.anInt(),
                position == 5 ? (long) value : model.aLong(),
                position == 6 ? (float) value : model.aFloat(),
                position == 7 ? (double) value : model.aDouble(),
                position == 8 ? (char) value : model.aChar(),
                position == 9 ? (java.lang.Boolean) value : model.boxedBoolean(),
                position == 10 ? (java.lang.Byte) value : model.boxedByte(),
                position == 11 ? (java.lang.Short) value : model.boxedShort(),
                position == 12 ? (java.lang.Integer) value : model.boxedInt(),
                position == 13 ? (java.lang.Long) value : model.boxedLong(),
                position == 14 ? (java.lang.Float) value : model.boxedFloat(),
                position == 15 ? (java.lang.Double) value : model.boxedDouble(),
                position == 16 ? (java.lang.Character) value : model.boxedChar(),
                position == 17 ? (java.lang.String) value : model.text(),
                position == 18 ? (java.math.BigDecimal) value : model.numeric(),
                position == 19 ? (java.time.LocalDate) value : model.date(),
                position == 20 ? (java.time.LocalTime) value : model.time(),
                position == 21 ? (java.time.LocalDateTime) value : model.dateTime(),
                position == 22 ? (java.time.Instant) value : model.instant(),
                position == 23 ? (java.time.OffsetDateTime) value : model.offsetDateTime(),
                position == 24 ? (java.time.Duration) value : model.duration(),
                position == 25 ? (java.time.Year) value : model.year(),
                position == 26 ? (java.time.DayOfWeek) value : model.day(),
                position == 27 ? (byte[]) value : model.bytes(),
                position == 28 ? (byte[]) value : model.openBytes(),
                position == 29 ? (java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>) value : model.json(),
                position == 30 ? (java.lang.String[]) value : model.names(),
                position == 31 ? (Everything.Money) value : model.price(),
                position == 32 ? (int) value : model.level());
    }

    @java.lang.Override
    public EveryValue copy(EveryValue model) {
        return model;
    }

    @java.lang.Override
    public java.lang.Object value(EveryValue model, int position) {
        return switch (position) {
            case 0 -> model.id();
            case 1 -> model.aBoolean();
            case 2 -> model.aByte();
            case 3 -> model.aShort();
            case 4 -> model.anInt();
            case 5 -> model.aLong();
            case 6 -> model.aFloat();
            case 7 -> model.aDouble();
            case 8 -> model.aChar();
            case 9 -> model.boxedBoolean();
            case 10 -> model.boxedByte();
            case 11 -> model.boxedShort();
            case 12 -> model.boxedInt();
            case 13 -> model.boxedLong();
            case 14 -> model.boxedFloat();
            case 15 -> model.boxedDouble();
            case 16 -> model.boxedChar();
            case 17 -> model.text();
            case 18 -> model.numeric();
            case 19 -> model.date();
            case 20 -> model.time();
            case 21 -> model.dateTime();
            case 22 -> model.instant();
            case 23 -> model.offsetDateTime();
            case 24 -> model.duration();
            case 25 -> model.year();
            case 26 -> model.day();
            case 27 -> model.bytes();
            case 28 -> model.openBytes();
            case 29 -> model.json();
            case 30 -> model.names();
            case 31 -> model.price();
            case 32 -> model.level();
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(EveryValue left, EveryValue right, int position) {
        return switch (position) {
            case 1 -> left.aBoolean() == right.aBoolean();
            case 2 -> left.aByte() == right.aByte();
            case 3 -> left.aShort() == right.aShort();
            case 4 -> left.anInt() == right.anInt();
            case 5 -> left.aLong() == right.aLong();
            case 6 -> java.lang.Float.compare(left.aFloat(), right.aFloat()) == 0;
            case 7 -> java.lang.Double.compare(left.aDouble(), right.aDouble()) == 0;
            case 8 -> left.aChar() == right.aChar();
            case 18 -> EveryValue_.numeric.type().sameValues(left.numeric(), right.numeric());
            case 23 -> EveryValue_.offsetDateTime.type().sameValues(left.offsetDateTime(), right.offsetDateTime());
            case 27 -> java.util.Objects.deepEquals(left.bytes(), right.bytes());
            case 28 -> java.util.Objects.deepEquals(left.openBytes(), right.openBytes());
            case 30 -> java.util.Objects.deepEquals(left.names(), right.names());
            case 31 -> EveryValue_.price.type().sameValues(left.price(), right.price());
            case 32 -> left.level() == right.level();
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(EveryValue model) {
        return model.id();
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(EveryValue model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
