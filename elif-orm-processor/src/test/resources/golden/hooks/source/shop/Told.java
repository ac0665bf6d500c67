package shop;

import dev.elif.event.Saved;
import dev.elif.event.Saving;

/** What has been told; both are called before the model's own. */
public abstract class Told {

    @Saving
    public void first() {}

    @Saved
    void overridden() {}
}
