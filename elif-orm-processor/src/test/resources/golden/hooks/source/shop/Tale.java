package shop;

import dev.elif.event.ForceDeleted;
import dev.elif.event.Saving;
import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public class Tale extends Told {
    @Id
    private Long id;

    @Saving
    Tale second() {
        return this;
    }

    @Override
    void overridden() {}

    @ForceDeleted
    void last() {}
}
