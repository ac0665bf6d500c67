package dev.elif.tck;

import dev.elif.spi.TenantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tenant that a test says; nobody at first. Safe for all threads. */
public final class TestTenants implements TenantSource {

    private volatile @Nullable Object tenant;

    TestTenants() {}

    @Override
    public Optional<?> tenant() {
        return Optional.ofNullable(tenant);
    }

    /** From now on it is {@code value}; null for nobody. */
    public void become(@Nullable Object value) {
        tenant = value;
    }
}
