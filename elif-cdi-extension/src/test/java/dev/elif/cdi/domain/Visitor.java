package dev.elif.cdi.domain;

import dev.elif.spi.TenantSource;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who asks, and in which shop; for the length of a request. */
@RequestScoped
public class Visitor implements TenantSource {

    private String name;
    private String shop;

    public void is(String who, String where) {
        name = who;
        shop = where;
    }

    public String name() {
        return name;
    }

    @Override
    public Optional<String> tenant() {
        return Optional.ofNullable(shop);
    }
}
