package dev.elif;

/** Opens a database as a builder describes it; found through {@link java.util.ServiceLoader}. */
public interface DatabaseProvider {

    /**
     * Opens the database.
     *
     * @throws dev.elif.error.ConfigurationException when something is missing
     */
    Database open(Elif.Builder settings);
}
