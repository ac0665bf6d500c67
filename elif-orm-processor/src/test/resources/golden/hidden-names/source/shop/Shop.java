package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public class Shop {

    @Id
    private Long id;
}
