package dev.elif.application.suite;

import dev.elif.spi.TenantSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The tenant of the running suite. */
@Dependent
public class CurrentTenants implements TenantSource {

    private final CurrentParts current;

    @Inject
    CurrentTenants(CurrentParts current) {
        this.current = current;
    }

    @Override
    public Optional<?> tenant() {
        return current.parts().tenants().tenant();
    }
}
