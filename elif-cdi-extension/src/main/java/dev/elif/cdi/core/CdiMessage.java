package dev.elif.cdi.core;

import dev.elif.error.Message;

/** All texts of {@code elif-cdi-extension}. */
public enum CdiMessage implements Message {
    PROBLEMS(5001, "elif cannot %s:%s"),
    INDEX_UNREADABLE(5002, "The index of models [%s] cannot be read: %s. Build the archive that holds it again."),
    INDEX_LINE(
            5003,
            "Line [%s] of the index of models [%s] is not one that elif-orm-processor writes."
                    + " Compile that module again from clean."),
    INDEX_FORMAT(
            5004,
            "Model %s was indexed in format [%s], this elif reads format [%s]."
                    + " Compile its module again with the elif-orm-processor of the same version."),
    MODEL_UNLOADABLE(
            5005, "Model %s cannot be loaded: %s. Add what it needs to the archive, or compile its module again."),
    UNKNOWN_DATABASE(
            5006,
            "Model %s is stored in database [%s], but only the default one can be configured."
                    + " Leave database out of its @Model."),
    NOT_INDEXED(
            5010,
            "%s is injected into %s, but model %s is in no index, so elif-orm-processor did not run when it was compiled."
                    + " List elif-orm-processor in annotationProcessorPaths of maven-compiler-plugin;"
                    + " on the class path alone, JDK 23 and newer also want <proc>full</proc>."),
    NOT_A_MODEL(5011, "%s is injected into %s, but %s is no model. Annotate it with @Model, or inject another type."),
    WRONG_KEY(5012, "%s is injected into %s, but the key of %s is %s. Inject %s."),
    OUT_OF_SIGHT(
            5013,
            "%s is injected into %s, but elif cannot see the archive of model %s: it is outside of it,"
                    + " in the lib folder of an EAR for instance."
                    + " Put elif's jars into WEB-INF/lib of the archive that has the models."),
    MISSING_SETTING(
            5020,
            "[%s] is not set. Set it in META-INF/microprofile-config.properties or as environment variable %s, to %s."),
    WRONG_SETTING(5021, "[%s] is [%s], which is not %s. Correct it, or leave it out for %s."),
    WRONG_URL(5022, "[%s] is not the address of a database. Give it the form jdbc:postgresql://host:5432/database."),
    NO_DRIVER(
            5023,
            "No JDBC driver takes the address [%s] of [%s]."
                    + " Add the database's driver to the archive, for instance org.postgresql:postgresql."),
    POOL_BOUNDS(5024, "[%s] is [%s], which is more than [%s], [%s]. Raise the second or lower the first."),
    PASSWORD_ALONE(5025, "[%s] is set, but [%s] is not. Set both, or neither when the address names the user."),
    AMBIGUOUS_BEAN(5026, "There are several beans of type %s. Leave one without a qualifier of its own."),
    UNREADABLE_SETTING(5027, "[%s] cannot be read: %s. Correct what it refers to."),
    OPENING(
            5028,
            "The database was used while it was being opened, by a bean that is a part of it."
                    + " Let observers, interceptors and codecs use it when they are called, not when they are made."),
    CLOSED(5029, "The application has been stopped, so its database is closed. Use it before @PreDestroy ends."),
    UNREACHABLE(
            5030,
            "The database at [%s] does not answer: %s."
                    + " Start it, or correct host and port in [elif.datasource.url];"
                    + " with [elif.start] = [wait] elif waits for it."),
    LOGIN_REFUSED(
            5031,
            "The database at [%s] refused the login: %s."
                    + " Correct [elif.datasource.username] and [elif.datasource.password]."),
    NO_SUCH_DATABASE(
            5032,
            "The server at [%s] answers, but has no such database: %s. Create it, or correct [elif.datasource.url]."),
    STILL_UNREACHABLE(
            5033,
            "The database at [%s] did not answer within [%s] of waiting: %s."
                    + " Start it, correct host and port in [elif.datasource.url], or raise [elif.start.wait-limit]."),
    NOT_BEGUN(5040, "A transaction could not be begun: %s. The cause names what the transaction manager objects to."),
    NOT_COMMITTED(
            5041,
            "The transaction could not be committed: %s. Nothing of it was kept; correct the cause, then repeat it."),
    ROLLED_BACK(
            5042,
            "The transaction had been marked for rollback, so nothing of it was kept."
                    + " Look for a failure in it that was caught, then repeat it."),
    NO_STATUS(5043, "The transaction manager does not tell the state of the transaction: %s. See its log."),
    REFUSED_BEFORE(
            5044,
            "Nothing of this transaction can be kept, for something in it failed and the failure [%s] was caught."
                    + " Let it out, or do what may fail in a transaction of its own."),
    HIDDEN_TRANSACTIONS(
            5045,
            "The container has transactions, but its %s is neither a bean nor found by JNDI, so elif cannot join them."
                    + " Switch JNDI on, or produce it as a bean."),
    WRONG_KEY_SETTING(
            5060,
            "[%s] is no key of 256 bits in base64, with or without an identifier and a colon before it; its value is not shown."
                    + " Make one with [openssl rand -base64 32], and put commas between several."),
    PREVIOUS_KEYS_ALONE(
            5061, "[%s] is set, but [%s] is not, so nothing could be encrypted. Set it to the key for new values."),
    NO_ENCRYPTION_KEY(
            5062,
            "Encrypted columns of %s have no key. Set [%s] to what [openssl rand -base64 32] makes, or make a bean of type"
                    + " KeyProvider.");

    private final int code;
    private final String template;

    CdiMessage(int code, String template) {
        this.code = code;
        this.template = template;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String template() {
        return template;
    }
}
