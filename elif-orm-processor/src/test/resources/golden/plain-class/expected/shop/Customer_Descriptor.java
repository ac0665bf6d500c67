package shop;

/** How elif reads and writes {@link Customer}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Customer_Descriptor extends dev.elif.model.ModelType<Customer> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle FIRST_NAME;
    private static final java.lang.invoke.VarHandle CREATED_AT;
    private static final java.lang.invoke.VarHandle UPDATED_AT;
    private static final java.lang.invoke.MethodHandle CONSTRUCTOR;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Customer.class, here);
            CONSTRUCTOR = in.findConstructor(in.lookupClass(), java.lang.invoke.MethodType.methodType(void.class));
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Long.class);
            FIRST_NAME = in.findVarHandle(in.lookupClass(), "firstName", java.lang.String.class);
            CREATED_AT = in.findVarHandle(in.lookupClass(), "createdAt", java.time.Instant.class);
            UPDATED_AT = in.findVarHandle(in.lookupClass(), "updatedAt", java.time.Instant.class);
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
                Customer_.firstName,
                Customer_.age,
                Customer_.active,
                Customer_.createdAt,
                Customer_.updatedAt);
        var relations = java.util.List.<dev.elif.model.Relation<Customer, ?>>of();
        return dev.elif.model.ModelDefinition.of(Customer.class, new dev.elif.ast.Table(null, "customers"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(Customer_.createdAt, Customer_.updatedAt);
    }

    @java.lang.Override
    public Customer create() {
        try {
            return (Customer) CONSTRUCTOR.invokeExact();
        } catch (java.lang.RuntimeException | java.lang.Error unchecked) {
            throw unchecked;
        } catch (java.lang.Throwable checked) {
            throw new java.lang.reflect.UndeclaredThrowableException(checked);
        }
    }

    @java.lang.Override
    public Customer read(dev.elif.model.Row row, int first) {
        Customer model = create();
        ID.set(model, row.boxedLongAt(first));
        FIRST_NAME.set(model, row.textAt(first + 1));
        model.age = row.boxedIntAt(first + 2);
        model.active = row.booleanAt(first + 3);
        CREATED_AT.set(model, row.instantAt(first + 4));
        UPDATED_AT.set(model, row.instantAt(first + 5));
        return model;
    }

    @java.lang.Override
    public Customer with(Customer model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            case 1 -> FIRST_NAME.set(model, value);
            case 2 -> model.age = (java.lang.Integer) value;
            case 3 -> model.active = (boolean) value;
            case 4 -> CREATED_AT.set(model, value);
            case 5 -> UPDATED_AT.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Customer copy(Customer model) {
        Customer copy = create();
        ID.set(copy, ID.get(model));
        FIRST_NAME.set(copy, FIRST_NAME.get(model));
        copy.age = model.age;
        copy.active = model.active;
        CREATED_AT.set(copy, CREATED_AT.get(model));
        UPDATED_AT.set(copy, UPDATED_AT.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Customer model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            case 1 -> FIRST_NAME.get(model);
            case 2 -> model.age;
            case 3 -> model.active;
            case 4 -> CREATED_AT.get(model);
            case 5 -> UPDATED_AT.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Customer left, Customer right, int position) {
        return switch (position) {
            case 3 -> left.active == right.active;
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Customer model) {
        return ID.get(model);
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
