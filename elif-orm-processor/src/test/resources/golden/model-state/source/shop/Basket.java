package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.ModelState;

@Model
public class Basket {

    @Id
    private Long id;

    private final transient ModelState memory = new ModelState();
}
