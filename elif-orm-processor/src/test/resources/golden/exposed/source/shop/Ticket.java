package shop;

import dev.elif.model.Appended;
import dev.elif.model.Guarded;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Hidden;

@Model
public record Ticket(@Id Long id, @Guarded boolean paid, @Hidden String code) {

    @Appended
    public int length() {
        return code.length();
    }
}
