package dev.elif.processor.describe;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types that columns hold by themselves: a constant of {@code ColumnType} each. */
public enum BasicType {
    BOOLEAN("java.lang.Boolean", ColumnClass.BOOLEAN, "boxedBooleanAt", "booleanAt"),
    BYTE("java.lang.Byte", ColumnClass.NUMBER, "", ""),
    SHORT("java.lang.Short", ColumnClass.NUMBER, "boxedShortAt", "shortAt"),
    INTEGER("java.lang.Integer", ColumnClass.NUMBER, "boxedIntAt", "intAt"),
    LONG("java.lang.Long", ColumnClass.NUMBER, "boxedLongAt", "longAt"),
    FLOAT("java.lang.Float", ColumnClass.NUMBER, "boxedFloatAt", "floatAt"),
    DOUBLE("java.lang.Double", ColumnClass.NUMBER, "boxedDoubleAt", "doubleAt"),
    NUMERIC("java.math.BigDecimal", ColumnClass.NUMBER, "numericAt", ""),
    TEXT("java.lang.String", ColumnClass.TEXT, "textAt", ""),
    CHARACTER("java.lang.Character", ColumnClass.COMPARABLE, "", ""),
    BYTES("byte[]", ColumnClass.PLAIN, "bytesAt", ""),
    UUID("java.util.UUID", ColumnClass.PLAIN, "uuidAt", ""),
    DATE("java.time.LocalDate", ColumnClass.DATE, "dateAt", ""),
    TIME("java.time.LocalTime", ColumnClass.TIME, "timeAt", ""),
    DATE_TIME("java.time.LocalDateTime", ColumnClass.DATE_TIME, "dateTimeAt", ""),
    INSTANT("java.time.Instant", ColumnClass.INSTANT, "instantAt", ""),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", ColumnClass.INSTANT, "offsetDateTimeAt", ""),
    DURATION("java.time.Duration", ColumnClass.COMPARABLE, "", ""),
    YEAR("java.time.Year", ColumnClass.COMPARABLE, "", ""),
    PERIOD("java.time.Period", ColumnClass.PLAIN, "", ""),
    URI("java.net.URI", ColumnClass.PLAIN, "", ""),
    INET("java.net.InetAddress", ColumnClass.PLAIN, "", "");

    private static final Set<BasicType> ELEMENTS =
            EnumSet.of(BOOLEAN, SHORT, INTEGER, LONG, FLOAT, DOUBLE, NUMERIC, TEXT, UUID);
    private static final Set<BasicType> BOUNDS = EnumSet.of(INTEGER, LONG, NUMERIC, DATE, DATE_TIME, INSTANT);

    private static final Map<String, BasicType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(BasicType::javaName, Function.identity()));

    private final String javaName;
    private final ColumnClass columnClass;
    private final String reader;
    private final String primitiveReader;

    BasicType(String javaName, ColumnClass columnClass, String reader, String primitiveReader) {
        this.javaName = javaName;
        this.columnClass = columnClass;
        this.reader = reader;
        this.primitiveReader = primitiveReader;
    }

    /** The type of that qualified name, boxed. */
    public static Optional<BasicType> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The qualified name of the Java type, boxed. */
    public String javaName() {
        return javaName;
    }

    /** What a column of it can be asked. */
    public ColumnClass columnClass() {
        return columnClass;
    }

    /** The method of {@code Row} that reads it, if there is one. */
    public Optional<String> reader(boolean primitive) {
        String method = primitive ? primitiveReader : reader;
        return method.isEmpty() ? Optional.empty() : Optional.of(method);
    }

    /** Whether an array can hold it. */
    public boolean isElement() {
        return ELEMENTS.contains(this);
    }

    /** Whether a range can have it as a bound. */
    public boolean isBound() {
        return BOUNDS.contains(this);
    }

    /** Whether values can be the same without being equal. */
    boolean comparesItself() {
        return this == NUMERIC || this == OFFSET_DATE_TIME;
    }

    /** Whether the database can count it up as a key. */
    public boolean isCounted() {
        return this == SHORT || this == INTEGER || this == LONG;
    }

    /** Whether it can be the time of a creation or an update. */
    public boolean isTimestamp() {
        return this == INSTANT || this == OFFSET_DATE_TIME || this == DATE_TIME;
    }
}
