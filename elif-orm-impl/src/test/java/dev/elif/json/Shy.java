package dev.elif.json;

import dev.elif.model.Appended;
import dev.elif.model.Embedded;
import dev.elif.model.Hidden;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Visible;

/** A record that says what leaves it. */
@Model
public record Shy(
        @Id Long id,
        @Visible String name,
        String secret,
        @Visible @Embedded Card card,
        @Embedded Card other) {

    /** A value of two columns. */
    public record Card(String number, @Hidden String pin) {}

    /** Leaves, for it says so. */
    @Appended
    public String called() {
        return name + "!";
    }
}
