package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a customer bought in one go. */
@Model
public class Invoice extends ActiveRecord<Invoice> {

    @Id
    private Long id;

    private Long customerId;
    private LocalDate invoicedOn;
    private @Nullable String billingCity;
    private @Nullable String billingCountry;
    private BigDecimal total;

    Invoice() {}

    public Invoice(Long customerId, LocalDate invoicedOn, Billing billing, BigDecimal total) {
        this.customerId = customerId;
        this.invoicedOn = invoicedOn;
        this.billingCity = billing.city();
        this.billingCountry = billing.country();
        this.total = total;
    }

    /** Where an invoice was sent. */
    public record Billing(@Nullable String city, @Nullable String country) {}

    public Long id() {
        return id;
    }

    public LocalDate invoicedOn() {
        return invoicedOn;
    }

    public @Nullable String billingCity() {
        return billingCity;
    }

    public @Nullable String billingCountry() {
        return billingCountry;
    }

    public BigDecimal total() {
        return total;
    }

    public BelongsTo<Customer> customer() {
        return Invoice_.customer.of(this);
    }

    public HasMany<InvoiceLine> lines() {
        return Invoice_.lines.of(this);
    }
}
