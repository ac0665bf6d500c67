package dev.elif.sample.web;

import dev.elif.sample.model.Customer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be changed about a customer. Outer blanks are dropped, and what is blank then is absent. */
public record CustomerCard(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String company,
        @Nullable String city,
        @Nullable String country) {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public CustomerCard {
        firstName = tidy(firstName);
        lastName = tidy(lastName);
        email = tidy(email);
        company = tidy(company);
        city = tidy(city);
        country = tidy(country);
    }

    static CustomerCard of(Customer customer) {
        return new CustomerCard(
                customer.firstName(),
                customer.lastName(),
                customer.email(),
                customer.company(),
                customer.city(),
                customer.country());
    }

    /**
     * Puts it onto the customer, who is not saved yet.
     *
     * @throws InvalidRequest when the store cannot keep a value; the customer is as before then
     */
    void applyTo(Customer customer) {
        Map<String, String> wrong = wrong();
        if (!wrong.isEmpty()) {
            throw InvalidRequest.of(wrong);
        }
        customer.change(firstName, lastName, new Customer.Contact(email, company, city, country));
    }

    private Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (email != null && !MAIL.matcher(email).matches()) {
            wrong.put("email", "This is no mail address. One looks like jane@example.org.");
        }
        needed(wrong, "firstName", firstName, "Please enter a first name.");
        needed(wrong, "lastName", lastName, "Please enter a last name.");
        needed(wrong, "email", email, "Please enter a mail address.");
        fits(wrong, "firstName", firstName, 40);
        fits(wrong, "lastName", lastName, 20);
        fits(wrong, "email", email, 60);
        fits(wrong, "company", company, 80);
        fits(wrong, "city", city, 40);
        fits(wrong, "country", country, 40);
        return wrong;
    }

    private static void needed(Map<String, String> wrong, String field, @Nullable String value, String reason) {
        if (value == null) {
            wrong.put(field, reason);
        }
    }

    private static void fits(Map<String, String> wrong, String field, @Nullable String value, int most) {
        if (value != null && value.codePointCount(0, value.length()) > most) {
            wrong.put(field, "This is too long: there is room for " + most + " characters.");
        }
    }

    private static @Nullable String tidy(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
