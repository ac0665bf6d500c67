package dev.elif.tck;

/** What not every environment can do; a test that {@linkplain Requires requires} one is reported as skipped without it. */
public enum Capability {
    /** Schema changes are part of a transaction. */
    TRANSACTIONAL_SCHEMA,
    /** The environment can cut the database's connections. */
    TERMINATE_CONNECTIONS,
    /** The environment can take all connections of the pool. */
    OCCUPY_POOL
}
