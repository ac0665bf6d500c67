package dev.elif.application.suite;

import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The keys of the running suite. */
@Dependent
public class CurrentKeys implements KeyProvider {

    private final CurrentParts current;

    @Inject
    CurrentKeys(CurrentParts current) {
        this.current = current;
    }

    @Override
    public EncryptionKey current() {
        return current.parts().keys().current();
    }

    @Override
    public Optional<EncryptionKey> key(String id) {
        return current.parts().keys().key(id);
    }
}
