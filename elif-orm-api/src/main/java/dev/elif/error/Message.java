package dev.elif.error;

/**
 * A numbered text with a remedy; each module keeps all its texts in one enum that implements this.
 *
 * <p>Codes: 1xxx processor, 2xxx models and queries, 3xxx databases, 4xxx migrations, 5xxx deployment.
 */
public interface Message {

    /** The number behind {@code ELIF-}. */
    int code();

    /** The text, with {@code %s} for each name it mentions. */
    String template();

    /** The whole line: {@code ELIF-2003 User has no column [emial]. Did you mean [email]?} */
    default String text(Object... names) {
        return "ELIF-" + code() + " " + String.format(template(), names);
    }
}
