package dev.elif.cdi.core;

import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What a server keeps under well-known names; nothing where there is no server. */
public final class Jndi {

    private Jndi() {}

    /** What is bound to {@code name}, which must be a constant, if it is a {@code type}. */
    @SuppressWarnings("BanJNDI") // The names are constants.
    public static <T> Optional<T> find(Class<T> type, String name) {
        try {
            return Optional.ofNullable(InitialContext.doLookup(name))
                    .filter(type::isInstance)
                    .map(type::cast);
        } catch (NamingException | RuntimeException unknownHere) {
            // Each server knows some of the names; some throw what is not a NamingException.
            return Optional.empty();
        }
    }
}
