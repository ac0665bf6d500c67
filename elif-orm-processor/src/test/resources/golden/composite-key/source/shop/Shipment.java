package shop;

import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.BelongsTo;

@Model
public record Shipment(@Id Long id, Long orderId, Long productId) {

    @ForeignKey({"orderId", "productId"})
    public BelongsTo<OrderLine> line() {
        return Shipment_.line.of(this);
    }
}
