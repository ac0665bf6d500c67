package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public class Order {

    @Id
    Long id;

    Long customerId;
    boolean open;
}
