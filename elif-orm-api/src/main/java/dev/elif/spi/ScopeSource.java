package dev.elif.spi;

import dev.elif.model.Scope;

/** Where the scopes that models name come from: a constructor in plain Java SE, beans in a container. Safe for all threads. */
public interface ScopeSource {

    /**
     * The scope of that class; asked for once in a database's life, so that one that follows a request is a proxy.
     *
     * @throws dev.elif.error.ConfigurationException when there is none
     */
    Scope<?> scope(Class<? extends Scope<?>> type);

    /** Calls their constructors without parameters. */
    static ScopeSource constructors() {
        return ScopeConstructors::scope;
    }
}
