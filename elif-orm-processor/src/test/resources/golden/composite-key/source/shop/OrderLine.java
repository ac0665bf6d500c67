package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public class OrderLine {

    @Id
    private long orderId;

    @Id
    private Long productId;

    private int quantity;
}
