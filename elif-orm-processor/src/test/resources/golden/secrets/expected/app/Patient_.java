package app;

/** Columns and relations of {@link Patient}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Patient_ {

    /** Column {@code id} of {@link Patient#id}. */
    public static final dev.elif.model.NumberColumn<Patient, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code ssn} of {@link Patient#ssn}. */
    public static final dev.elif.model.Column<Patient, java.lang.String> ssn =
            dev.elif.model.Column.of("ssn", "ssn", dev.elif.model.ColumnType.TEXT.encrypted("sick.ssn"));

    /** Column {@code scan} of {@link Patient#scan}. */
    public static final dev.elif.model.Column<Patient, byte[]> scan =
            dev.elif.model.Column.of("scan", "scan", dev.elif.model.ColumnType.BYTES.encrypted("sick.scan"));

    /** Column {@code findings} of {@link Patient#findings}. */
    public static final dev.elif.model.Column<Patient, java.util.List<java.lang.String>> findings =
            dev.elif.model.Column.of("findings", "findings", dev.elif.model.ColumnType.json(new dev.elif.model.JsonType<java.util.List<java.lang.String>>() {}).encrypted("sick.findings"));

    /** Column {@code length} of {@link Patient#length}. */
    public static final dev.elif.model.Column<Patient, java.lang.Integer> length =
            dev.elif.model.Column.of("length", "length", dev.elif.model.ColumnType.converted(java.lang.Integer.class, Patient.Length.class, Patient.Length::new, dev.elif.model.ColumnType.BYTES).encrypted("sick.length"));

    /** Column {@code password} of {@link Patient#password}. */
    public static final dev.elif.model.Column<Patient, java.lang.String> password =
            dev.elif.model.Column.of("password", "password", dev.elif.model.ColumnType.TEXT.hashed());

    /** Column {@code address_city} of {@code address.city}. */
    public static final dev.elif.model.TextColumn<Patient> addressCity =
            dev.elif.model.TextColumn.of("addressCity", "address_city");

    /** Column {@code address_street} of {@code address.street}. */
    public static final dev.elif.model.Column<Patient, java.lang.String> addressStreet =
            dev.elif.model.Column.of("addressStreet", "address_street", dev.elif.model.ColumnType.TEXT.encrypted("sick.address_street"));

    private Patient_() {}

    /**
     * The descriptor of {@link Patient}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Patient> type() {
        return dev.elif.model.ModelType.of(Patient.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Patient> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Patient> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Patient> find(long key) {
        return query().find(key);
    }
}
