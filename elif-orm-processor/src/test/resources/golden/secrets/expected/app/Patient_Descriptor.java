package app;

/** How elif reads and writes {@link Patient}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Patient_Descriptor extends dev.elif.model.ModelType<Patient> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle SSN;
    private static final java.lang.invoke.VarHandle FINDINGS;
    private static final java.lang.invoke.VarHandle LENGTH;
    private static final java.lang.invoke.VarHandle PASSWORD;
    private static final java.lang.invoke.VarHandle ADDRESS_2;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Patient.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", long.class);
            SSN = in.findVarHandle(in.lookupClass(), "ssn", java.lang.String.class);
            FINDINGS = in.findVarHandle(in.lookupClass(), "findings", java.util.List.class);
            LENGTH = in.findVarHandle(in.lookupClass(), "length", int.class);
            PASSWORD = in.findVarHandle(in.lookupClass(), "password", java.lang.String.class);
            ADDRESS_2 = in.findVarHandle(in.lookupClass(), "address", Patient.Address.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Patient_Descriptor());
    }

    private Patient_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Patient> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Patient>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Patient, ?>>of(Patient_.id));
        var columns = java.util.List.<dev.elif.model.Column<Patient, ?>>of(
                Patient_.id,
                Patient_.ssn,
                Patient_.scan,
                Patient_.findings,
                Patient_.length,
                Patient_.password,
                Patient_.addressCity,
                Patient_.addressStreet);
        var relations = java.util.List.<dev.elif.model.Relation<Patient, ?>>of();
        return dev.elif.model.ModelDefinition.of(Patient.class, new dev.elif.ast.Table(null, "sick"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null)
                .withExposure(new dev.elif.model.ModelDefinition.Exposure<Patient>(java.util.Set.of("password"), java.util.List.of(), java.util.Map.of(), java.util.Map.of(), java.util.List.of(new dev.elif.model.ModelDefinition.Embedded("address", 6, java.util.List.of("city", "street"))), java.util.List.of(), java.util.List.of()));
    }

    @java.lang.Override
    public Patient create() {
        return new Patient();
    }

    @java.lang.Override
    public Patient read(dev.elif.model.Row row, int first) {
        Patient model = create();
        ID.set(model, row.longAt(first));
        SSN.set(model, Patient_.ssn.read(row, first + 1));
        model.scan = Patient_.scan.read(row, first + 2);
        FINDINGS.set(model, Patient_.findings.read(row, first + 3));
        LENGTH.set(model, (int) Patient_.length.read(row, first + 4));
        PASSWORD.set(model, Patient_.password.read(row, first + 5));
        ADDRESS_2.set(model, readAddress(row, first + 6));
        return model;
    }

    @java.lang.Override
    public Patient with(Patient model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, (long) value);
            case 1 -> SSN.set(model, value);
            case 2 -> model.scan = (byte[]) value;
            case 3 -> FINDINGS.set(model, value);
            case 4 -> LENGTH.set(model, (int) value);
            case 5 -> PASSWORD.set(model, value);
            case 6, 7 -> ADDRESS_2.set(model, withAddress(model, position - 6, value));
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Patient copy(Patient model) {
        Patient copy = create();
        ID.set(copy, (long) ID.get(model));
        SSN.set(copy, SSN.get(model));
        copy.scan = model.scan == null ? null : model.scan.clone();
        FINDINGS.set(copy, FINDINGS.get(model));
        LENGTH.set(copy, (int) LENGTH.get(model));
        PASSWORD.set(copy, PASSWORD.get(model));
        ADDRESS_2.set(copy, (Patient.Address) ADDRESS_2.get(model));
        return copy;
    }

    private static java.lang.String addressCity(Patient model) {
        Patient.Address value = (Patient.Address) ADDRESS_2.get(model);
        return value == null ? null : value.city();
    }

    private static java.lang.String addressStreet(Patient model) {
        Patient.Address value = (Patient.Address) ADDRESS_2.get(model);
        return value == null ? null : value.street();
    }

    private static Patient.Address readAddress(dev.elif.model.Row row, int first) {
        java.lang.String part0 = row.textAt(first);
        java.lang.String part1 = Patient_.addressStreet.read(row, first + 1);
        return part0 == null && part1 == null ? null : makeAddress(part0, part1);
    }

    private static Patient.Address withAddress(Patient model, int part, java.lang.Object value) {
        java.lang.String part0 = part == 0 ? (java.lang.String) value : addressCity(model);
        java.lang.String part1 = part == 1 ? (java.lang.String) value : addressStreet(model);
        return part0 == null && part1 == null ? null : makeAddress(part0, part1);
    }

    private static Patient.Address makeAddress(java.lang.String part0, java.lang.String part1) {
        return new Patient.Address(part0, part1);
    }

    @java.lang.Override
    public java.lang.Object value(Patient model, int position) {
        return switch (position) {
            case 0 -> (long) ID.get(model);
            case 1 -> SSN.get(model);
            case 2 -> model.scan;
            case 3 -> FINDINGS.get(model);
            case 4 -> (int) LENGTH.get(model);
            case 5 -> PASSWORD.get(model);
            case 6 -> addressCity(model);
            case 7 -> addressStreet(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Patient left, Patient right, int position) {
        return switch (position) {
            case 0 -> (long) ID.get(left) == (long) ID.get(right);
            case 2 -> java.util.Objects.deepEquals(left.scan, right.scan);
            case 4 -> (int) LENGTH.get(left) == (int) LENGTH.get(right);
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Patient model) {
        return (long) ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Patient model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
