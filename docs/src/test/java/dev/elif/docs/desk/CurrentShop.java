package dev.elif.docs.desk;

import dev.elif.spi.TenantSource;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

// @start region="tenant-source"
@RequestScoped
public class CurrentShop implements TenantSource {

    private String shop; // set by a filter, from the session or the token

    @Override
    public Optional<String> tenant() {
        return Optional.ofNullable(shop);
    }

    // @end
    public void become(String name) {
        shop = name;
    }
}
