package shop.orders;

import dev.elif.model.ColumnName;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.BelongsTo;
import java.io.IOException;
import shop.Shop;

/** Its fields hide the packages dev, java and shop, and one is named like each thing in generated code. */
@Model
public class Order {

    @Id
    private Long java;

    @Id
    private Long key;

    private String dev;
    private String type;
    private String model;
    private String format;
    private String constructor;
    private String userId;

    @ColumnName("other")
    private String user_Id;

    private Long shopId;

    Order() throws IOException {}

    public BelongsTo<Shop> shop() {
        return Order_.shop.of(this);
    }
}
