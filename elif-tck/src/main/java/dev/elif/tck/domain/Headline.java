package dev.elif.tck.domain;

import dev.elif.error.Veto;
import dev.elif.event.Created;
import dev.elif.event.Creating;
import dev.elif.event.Deleting;
import dev.elif.event.Retrieved;
import dev.elif.event.Updated;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An active record with methods for its own events, one of which it has from an interface. */
@Model
public class Headline extends ActiveRecord<Headline> implements Slugged {

    @Id
    private @Nullable Long id;

    private String title;
    private String slug = "";
    private final transient List<String> heard = new ArrayList<>();

    protected Headline() {}

    public Headline(String title) {
        this.title = title;
    }

    @Creating
    void check() {
        if (title.isBlank()) {
            throw new Veto("a headline says something");
        }
        heard.add("creating " + slug);
    }

    @Created
    @Updated
    void count() {
        heard.add("written " + id);
    }

    @Deleting
    public void refuse() {
        if (title.startsWith("Keep")) {
            throw new Veto("it is kept");
        }
    }

    @Retrieved
    void greet() {
        heard.add("retrieved " + slug);
    }

    public Headline titled(String value) {
        this.title = value;
        return this;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void slug(String value) {
        this.slug = value;
    }

    public String slug() {
        return slug;
    }

    /** What its own methods have noted. */
    public List<String> heard() {
        return List.copyOf(heard);
    }
}
