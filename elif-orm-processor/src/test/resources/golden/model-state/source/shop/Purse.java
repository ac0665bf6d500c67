package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.ModelState;

@Model
public class Purse {

    @Id
    private Long id;

    final ModelState memory = new ModelState();
}
