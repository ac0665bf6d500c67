package zoo;

import dev.elif.model.Id;
import dev.elif.model.Model;
import java.util.UUID;

class Zoo {

    @Model
    static class Animal {

        @Id
        UUID id;

        private String species;

        protected Animal() {}
    }

    interface Keepers {

        @Model
        record Keeper(@Id int number, Animals favourite) {}

        enum Animals {
            CAT,
            WOLF
        }
    }
}
