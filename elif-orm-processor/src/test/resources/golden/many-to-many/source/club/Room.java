package club;

import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public class Room {

    @Id
    String house;

    @Id
    int number;
}
