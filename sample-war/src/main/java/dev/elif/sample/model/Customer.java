package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import org.jspecify.annotations.Nullable;

/** Someone who buys tracks. */
@Model
public class Customer extends ActiveRecord<Customer> {

    @Id
    private Long id;

    private @Nullable Long supportRepId;
    private String firstName;
    private String lastName;
    private String email;
    private @Nullable String company;
    private @Nullable String city;
    private @Nullable String country;

    Customer() {}

    public Customer(@Nullable Long supportRepId, String firstName, String lastName, Contact contact) {
        this.supportRepId = supportRepId;
        change(firstName, lastName, contact);
    }

    /** Takes another name and contact; saving sends those columns that are different now. */
    public final void change(String firstName, String lastName, Contact contact) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.email = contact.email();
        this.company = contact.company();
        this.city = contact.city();
        this.country = contact.country();
    }

    /** Where a customer is found. */
    public record Contact(
            String email,
            @Nullable String company,
            @Nullable String city,
            @Nullable String country) {}

    public Long id() {
        return id;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String name() {
        return firstName + " " + lastName;
    }

    public String email() {
        return email;
    }

    public @Nullable String company() {
        return company;
    }

    public @Nullable String city() {
        return city;
    }

    public @Nullable String country() {
        return country;
    }

    public BelongsTo<Employee> supportRep() {
        return Customer_.supportRep.of(this);
    }

    public HasMany<Invoice> invoices() {
        return Customer_.invoices.of(this);
    }
}
