package dev.elif.application;

import dev.elif.model.Fillable;
import dev.elif.model.Hidden;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import org.jspecify.annotations.Nullable;

/** Somebody who stays. */
@Model
public class Guest extends ActiveRecord<Guest> {

    @Id
    private @Nullable Long id;

    @Fillable
    private String name = "";

    @Hidden
    private String secret = "hush";

    Guest() {}

    /** A guest of that name. */
    public Guest(String name) {
        this.name = name;
    }

    /** What the guest was greeted with. */
    public HasMany<Greeting> greetings() {
        return Guest_.greetings.of(this);
    }

    /** The key; null before the guest is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What is known to the guest alone. */
    public String secret() {
        return secret;
    }

    /** Changes the name. */
    public void rename(String to) {
        name = to;
    }
}
