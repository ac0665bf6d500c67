package dev.elif.tck;

import dev.elif.event.ModelObserver;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Letter;
import dev.elif.tck.domain.Subscriber;
import java.util.List;

/** The observers of a database: two of a class and two of a record, so that their order
 * can be seen, one of a class whose key the program sets, and one of a class that is deleted softly. */
public final class Observers {

    private final Relay<Subscriber> firstOfSubscribers = new Relay<>(Subscriber.class);
    private final Relay<Subscriber> secondOfSubscribers = new Relay<>(Subscriber.class);
    private final Relay<Letter> firstOfLetters = new Relay<>(Letter.class);
    private final Relay<Letter> secondOfLetters = new Relay<>(Letter.class);

    private final Relay<Country> ofCountries = new Relay<>(Country.class);
    private final Relay<Folder> ofFolders = new Relay<>(Folder.class);

    Observers() {}

    /** Called first for subscribers. */
    public Relay<Subscriber> firstOfSubscribers() {
        return firstOfSubscribers;
    }

    /** Called second for subscribers. */
    public Relay<Subscriber> secondOfSubscribers() {
        return secondOfSubscribers;
    }

    /** Called first for letters. */
    public Relay<Letter> firstOfLetters() {
        return firstOfLetters;
    }

    /** Called second for letters. */
    public Relay<Letter> secondOfLetters() {
        return secondOfLetters;
    }

    /** Called for countries. */
    public Relay<Country> ofCountries() {
        return ofCountries;
    }

    /** Called for folders. */
    public Relay<Folder> ofFolders() {
        return ofFolders;
    }

    /** All of them, in the order in which they are called. */
    public List<ModelObserver<?>> all() {
        return List.of(
                firstOfSubscribers, secondOfSubscribers, firstOfLetters, secondOfLetters, ofCountries, ofFolders);
    }

    void clear() {
        firstOfSubscribers.to(null);
        secondOfSubscribers.to(null);
        firstOfLetters.to(null);
        secondOfLetters.to(null);
        ofCountries.to(null);
        ofFolders.to(null);
    }
}
