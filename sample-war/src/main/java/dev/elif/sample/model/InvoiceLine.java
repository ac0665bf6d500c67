package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import java.math.BigDecimal;

/** One track on an invoice. */
@Model
public class InvoiceLine extends ActiveRecord<InvoiceLine> {

    @Id
    private Long id;

    private Long invoiceId;
    private Long trackId;
    private BigDecimal unitPrice;
    private int quantity;

    InvoiceLine() {}

    public InvoiceLine(Long invoiceId, Long trackId, BigDecimal unitPrice, int quantity) {
        this.invoiceId = invoiceId;
        this.trackId = trackId;
        this.unitPrice = unitPrice;
        this.quantity = quantity;
    }

    public Long id() {
        return id;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public int quantity() {
        return quantity;
    }

    public BelongsTo<Invoice> invoice() {
        return InvoiceLine_.invoice.of(this);
    }

    public BelongsTo<Track> track() {
        return InvoiceLine_.track.of(this);
    }
}
