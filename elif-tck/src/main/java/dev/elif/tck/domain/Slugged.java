package dev.elif.tck.domain;

import dev.elif.event.Saving;
import java.util.Locale;

/** What has a title and is found by it: the method of an interface that is called before every save. */
public interface Slugged {

    String title();

    void slug(String value);

    /** The slug follows the title. */
    @Saving
    default void follow() {
        slug(title().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
