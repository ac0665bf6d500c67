package dev.elif.processor.describe;

/** The classes of columns: what a query can ask of one. */
public enum ColumnClass {
    /** {@code Column}: only equal or not. */
    PLAIN("Column", "of"),
    /** {@code ComparableColumn}. */
    COMPARABLE("ComparableColumn", "of"),
    /** {@code NumberColumn}. */
    NUMBER("NumberColumn", "number"),
    /** {@code DateColumn}. */
    DATE("DateColumn", "of"),
    /** {@code TimeColumn}. */
    TIME("TimeColumn", "of"),
    /** {@code DateTimeColumn}. */
    DATE_TIME("DateTimeColumn", "of"),
    /** {@code InstantColumn}. */
    INSTANT("InstantColumn", "of"),
    /** {@code JsonColumn}. */
    JSON("JsonColumn", "of"),
    /** {@code TextColumn}, whose type is always {@code String}. */
    TEXT("TextColumn", "of"),
    /** {@code BooleanColumn}, whose type is always {@code Boolean}. */
    BOOLEAN("BooleanColumn", "of");

    private final String simpleName;
    private final String factory;

    ColumnClass(String simpleName, String factory) {
        this.simpleName = simpleName;
        this.factory = factory;
    }

    /** The qualified name. */
    public String qualifiedName() {
        return "dev.elif.model." + simpleName;
    }

    /** The name of its static factory. */
    public String factory() {
        return factory;
    }

    /** Whether its values are dates or times. */
    public boolean isTemporal() {
        return this == DATE || this == TIME || this == DATE_TIME || this == INSTANT;
    }

    /** Whether the class itself says which type its values have. */
    public boolean isTyped() {
        return this == TEXT || this == BOOLEAN;
    }
}
