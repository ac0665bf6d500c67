package app;

/** How elif reads and writes {@link Customer}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Customer_Descriptor extends dev.elif.model.ModelType<Customer> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle HOME_2;
    private static final java.lang.invoke.VarHandle LIMITS_3;
    private static final java.lang.invoke.VarHandle LOW;
    private static final java.lang.invoke.VarHandle NAME;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Customer.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", long.class);
            HOME_2 = in.findVarHandle(in.lookupClass(), "home", Customer.Address.class);
            LIMITS_3 = in.findVarHandle(in.lookupClass(), "limits", Customer.Limits.class);
            in = java.lang.invoke.MethodHandles.privateLookupIn(Customer.Limits.class, here);
            LOW = in.findVarHandle(in.lookupClass(), "low", int.class);
            in = java.lang.invoke.MethodHandles.privateLookupIn(Customer.class, here);
            NAME = in.findVarHandle(in.lookupClass(), "name", java.lang.String.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Customer_Descriptor());
    }

    private Customer_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Customer> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Customer>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Customer, ?>>of(Customer_.id));
        var columns = java.util.List.<dev.elif.model.Column<Customer, ?>>of(
                Customer_.id,
                Customer_.homeCity,
                Customer_.homeCode,
                Customer_.workCity,
                Customer_.workCode,
                Customer_.limitsLow,
                Customer_.limitsHigh,
                Customer_.limitsSeal,
                Customer_.name);
        var relations = java.util.List.<dev.elif.model.Relation<Customer, ?>>of();
        return dev.elif.model.ModelDefinition.of(Customer.class, new dev.elif.ast.Table(null, "customers"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null)
                .withExposure(dev.elif.model.ModelDefinition.Exposure.of(java.util.List.of(new dev.elif.model.ModelDefinition.Embedded("home", 1, java.util.List.of("city", "code")), new dev.elif.model.ModelDefinition.Embedded("work", 3, java.util.List.of("city", "code")), new dev.elif.model.ModelDefinition.Embedded("limits", 5, java.util.List.of("low", "high", "seal")))));
    }

    @java.lang.Override
    public Customer create() {
        return new Customer();
    }

    @java.lang.Override
    public Customer read(dev.elif.model.Row row, int first) {
        Customer model = create();
        ID.set(model, row.longAt(first));
        HOME_2.set(model, readHome(row, first + 1));
        model.work = readWork(row, first + 3);
        LIMITS_3.set(model, readLimits(row, first + 5));
        NAME.set(model, row.textAt(first + 8));
        return model;
    }

    @java.lang.Override
    public Customer with(Customer model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, (long) value);
            case 1, 2 -> HOME_2.set(model, withHome(model, position - 1, value));
            case 3, 4 -> model.work = withWork(model, position - 3, value);
            case 5, 6, 7 -> LIMITS_3.set(model, withLimits(model, position - 5, value));
            case 8 -> NAME.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Customer copy(Customer model) {
        Customer copy = create();
        ID.set(copy, (long) ID.get(model));
        HOME_2.set(copy, (Customer.Address) HOME_2.get(model));
        copy.work = model.work;
        LIMITS_3.set(copy, withLimits(model, -1, null));
        NAME.set(copy, NAME.get(model));
        return copy;
    }

    private static java.lang.String homeCity(Customer model) {
        Customer.Address value = (Customer.Address) HOME_2.get(model);
        return value == null ? null : value.city();
    }

    private static java.lang.Integer homeCode(Customer model) {
        Customer.Address value = (Customer.Address) HOME_2.get(model);
        return value == null ? null : value.code();
    }

    private static Customer.Address readHome(dev.elif.model.Row row, int first) {
        java.lang.String part0 = row.textAt(first);
        java.lang.Integer part1 = row.boxedIntAt(first + 1);
        return part0 == null && part1 == null ? null : makeHome(part0, part1);
    }

    private static Customer.Address withHome(Customer model, int part, java.lang.Object value) {
        java.lang.String part0 = part == 0 ? (java.lang.String) value : homeCity(model);
        java.lang.Integer part1 = part == 1 ? (java.lang.Integer) value : homeCode(model);
        return part0 == null && part1 == null ? null : makeHome(part0, part1 == null ? 0 : part1);
    }

    private static Customer.Address makeHome(java.lang.String part0, int part1) {
        return new Customer.Address(part0, part1);
    }

    private static java.lang.String workCity(Customer model) {
        Customer.Address value = model.work;
        return value == null ? null : value.city();
    }

    private static java.lang.Integer workCode(Customer model) {
        Customer.Address value = model.work;
        return value == null ? null : value.code();
    }

    private static Customer.Address readWork(dev.elif.model.Row row, int first) {
        java.lang.String part0 = row.textAt(first);
        java.lang.Integer part1 = row.boxedIntAt(first + 1);
        return part0 == null && part1 == null ? null : makeWork(part0, part1);
    }

    private static Customer.Address withWork(Customer model, int part, java.lang.Object value) {
        java.lang.String part0 = part == 0 ? (java.lang.String) value : workCity(model);
        java.lang.Integer part1 = part == 1 ? (java.lang.Integer) value : workCode(model);
        return part0 == null && part1 == null ? null : makeWork(part0, part1 == null ? 0 : part1);
    }

    private static Customer.Address makeWork(java.lang.String part0, int part1) {
        return new Customer.Address(part0, part1);
    }

    private static java.lang.Integer limitsLow(Customer model) {
        Customer.Limits value = (Customer.Limits) LIMITS_3.get(model);
        return value == null ? null : (int) LOW.get(value);
    }

    private static java.lang.Integer limitsHigh(Customer model) {
        Customer.Limits value = (Customer.Limits) LIMITS_3.get(model);
        return value == null ? null : value.high;
    }

    private static byte[] limitsSeal(Customer model) {
        Customer.Limits value = (Customer.Limits) LIMITS_3.get(model);
        return value == null ? null : value.seal;
    }

    private static Customer.Limits readLimits(dev.elif.model.Row row, int first) {
        java.lang.Integer part0 = row.boxedIntAt(first);
        java.lang.Integer part1 = row.boxedIntAt(first + 1);
        byte[] part2 = row.bytesAt(first + 2);
        return part0 == null && part1 == null && part2 == null ? null : makeLimits(part0, part1, part2);
    }

    private static Customer.Limits withLimits(Customer model, int part, java.lang.Object value) {
        java.lang.Integer part0 = part == 0 ? (java.lang.Integer) value : limitsLow(model);
        java.lang.Integer part1 = part == 1 ? (java.lang.Integer) value : limitsHigh(model);
        byte[] part2 = part == 2 ? (byte[]) value : limitsSeal(model);
        return part0 == null && part1 == null && part2 == null ? null : makeLimits(part0 == null ? 0 : part0, part1, part2);
    }

    private static Customer.Limits makeLimits(int part0, java.lang.Integer part1, byte[] part2) {
        Customer.Limits value = new Customer.Limits();
        LOW.set(value, part0);
        value.high = part1;
        value.seal = part2;
        return value;
    }

    @java.lang.Override
    public java.lang.Object value(Customer model, int position) {
        return switch (position) {
            case 0 -> (long) ID.get(model);
            case 1 -> homeCity(model);
            case 2 -> homeCode(model);
            case 3 -> workCity(model);
            case 4 -> workCode(model);
            case 5 -> limitsLow(model);
            case 6 -> limitsHigh(model);
            case 7 -> limitsSeal(model);
            case 8 -> NAME.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Customer left, Customer right, int position) {
        return switch (position) {
            case 0 -> (long) ID.get(left) == (long) ID.get(right);
            case 7 -> java.util.Objects.deepEquals(limitsSeal(left), limitsSeal(right));
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Customer model) {
        return (long) ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Customer model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
