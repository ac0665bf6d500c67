package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.elif.error.ModelNotFoundException;
import dev.elif.query.Repository;
import dev.elif.sample.Store;
import dev.elif.sample.model.Customer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerChangeTest {

    private static final CustomerCard ADA =
            new CustomerCard("Ada", "Lovelace", "ada@example.org", "Engines", "Turin", null);

    private final Store store = Store.empty();
    private final Repository<Customer, Long> customers = store.database().repository(Customer.class, Long.class);
    private final CustomerResource resource = new CustomerResource();
    private long id;

    @BeforeEach
    void inject() {
        resource.customers = customers;
        id = created("ada@example.org");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void only_what_differs_is_updated() {
        assertThat(store.sqlOf(
                        () -> change(new CustomerCard("Ada", "Lovelace", "ada@example.org", null, "London", null))))
                .hasSize(2)
                .last()
                .isEqualTo("update \"customers\" set \"company\" = ?, \"city\" = ? where \"id\" = ?");

        assertThat(resource.show(id))
                .isEqualTo(new CustomerCard("Ada", "Lovelace", "ada@example.org", null, "London", null));
    }

    @Test
    void the_same_again_updates_nothing() {
        assertThat(store.sqlOf(() -> change(ADA))).hasSize(1);
    }

    @Test
    void outer_blanks_are_dropped_and_blank_is_absent() {
        assertThat(change(new CustomerCard(" Ada ", "Lovelace\t", " ada@example.org", " ", "Turin", "")))
                .isEqualTo(new CustomerCard("Ada", "Lovelace", "ada@example.org", null, "Turin", null));
    }

    @Test
    void what_must_be_there_is_missed() {
        assertThat(refused(new CustomerCard(null, " ", "", null, null, null)))
                .isEqualTo(new Answer.Problem(
                        400,
                        "Nothing was changed: please correct what is marked.",
                        Map.of(
                                "firstName", "Please enter a first name.",
                                "lastName", "Please enter a last name.",
                                "email", "Please enter a mail address.")));
    }

    @Test
    void the_longest_values_fit_and_longer_ones_are_refused() {
        String mail = "a".repeat(50) + "@b.example";
        CustomerCard longest = new CustomerCard(
                "\uD834\uDD1E".repeat(40), "b".repeat(20), mail, "c".repeat(80), "d".repeat(40), "e".repeat(40));
        assertThat(change(longest)).isEqualTo(longest);

        CustomerCard longer = new CustomerCard(
                "a".repeat(41), "b".repeat(21), "a" + mail, "c".repeat(81), "d".repeat(41), "e".repeat(41));
        assertThat(refused(longer).fields())
                .containsOnlyKeys("firstName", "lastName", "email", "company", "city", "country")
                .containsEntry("lastName", "This is too long: there is room for 20 characters.");
        assertThat(resource.show(id)).isEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "@example.org", "ada@", "ada at example.org", "ada lovelace@example.org"})
    void what_is_no_mail_address_is_refused(String email) {
        assertThat(refused(new CustomerCard("Ada", "Lovelace", email, null, null, null))
                        .fields())
                .containsOnlyKeys("email");
    }

    @Test
    void the_mail_address_of_another_customer_is_a_conflict() {
        created("charles@example.org");

        assertThat(refused(new CustomerCard("Ada", "Lovelace", "charles@example.org", null, null, null)))
                .isEqualTo(new Answer.Problem(
                        409,
                        "Nothing was changed: please correct what is marked.",
                        Map.of("email", "Another customer has this address.")));
        assertThat(resource.show(id)).isEqualTo(ADA);
    }

    @Test
    void a_request_without_a_customer_is_refused() {
        assertThat(refused(null).status()).isEqualTo(400);
    }

    @Test
    void an_unknown_customer_cannot_be_shown_or_changed() {
        assertThatThrownBy(() -> resource.show(0)).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> resource.change(0, ADA)).isInstanceOf(ModelNotFoundException.class);
    }

    private CustomerCard change(CustomerCard card) {
        return resource.change(id, card);
    }

    private Answer.Problem refused(CustomerCard card) {
        return catchThrowableOfType(InvalidRequest.class, () -> change(card)).problem();
    }

    private long created(String email) {
        return customers
                .create(new Customer(null, "Ada", "Lovelace", new Customer.Contact(email, "Engines", "Turin", null)))
                .id();
    }
}
