package club;

import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public class Booking {

    @Id
    Long id;

    Long userId;
    String house;
    int number;
    int nights;
}
