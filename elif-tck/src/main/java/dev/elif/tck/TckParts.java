package dev.elif.tck;

/**
 * What a suite wants to be built into its database.
 *
 * @param statements to be its interceptor
 * @param clock to be its clock
 * @param observers to be its observers, all of them, in their order
 * @param tenants to be its source of tenants
 * @param keys to be its keys
 */
public record TckParts(
        StatementLog statements, TestClock clock, Observers observers, TestTenants tenants, TestKeys keys) {

    /** New parts. */
    public static TckParts create() {
        return new TckParts(new StatementLog(), new TestClock(), new Observers(), new TestTenants(), new TestKeys());
    }
}
