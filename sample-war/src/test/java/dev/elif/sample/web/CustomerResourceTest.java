package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.sample.ChinookSql;
import dev.elif.sample.Store;
import dev.elif.sample.model.Customer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerResourceTest {

    private final Store store = Store.full();
    private final CustomerResource customers = new CustomerResource();

    @BeforeEach
    void inject() {
        customers.customers = store.database().repository(Customer.class, Long.class);
    }

    @Test
    void customers_are_found_by_name_company_city_and_country() {
        assertThat(found("köhler")).containsExactly("Leonie Köhler");
        assertThat(found("jetbrains")).containsExactly("František Wichterlová");
        assertThat(found("czech")).containsExactly("Helena Holý", "František Wichterlová");
        assertThat(found("oslo")).containsExactly("Bjørn Hansen");
    }

    @Test
    void invoices_come_with_their_lines_the_latest_first() {
        CustomerResource.Purchases purchases = customers.invoices(idOf("Helena Holý"));

        assertThat(purchases.supportRep()).isEqualTo("Steve Johnson");
        assertThat(purchases.invoices())
                .hasSize(7)
                .isSortedAccordingTo((a, b) -> b.date().compareTo(a.date()))
                .allSatisfy(bill -> assertThat(bill.total()).isEqualByComparingTo(sum(bill)));
        assertThat(purchases.invoices().stream()
                        .flatMap(bill -> bill.lines().stream())
                        .map(line -> line.artist() + "|" + line.track()))
                .containsExactlyInAnyOrderElementsOf(ChinookSql.rows("""
                select a."Name", t."Name" from "chinook"."Customer" c
                join "chinook"."Invoice" i on i."CustomerId" = c."CustomerId"
                join "chinook"."InvoiceLine" l on l."InvoiceId" = i."InvoiceId"
                join "chinook"."Track" t on t."TrackId" = l."TrackId"
                join "chinook"."Album" b on b."AlbumId" = t."AlbumId"
                join "chinook"."Artist" a on a."ArtistId" = b."ArtistId"
                where c."Email" = 'hholy@gmail.com'
                """));
    }

    @Test
    void an_unknown_customer_is_not_found() {
        assertThatThrownBy(() -> customers.invoices(0)).isInstanceOf(ModelNotFoundException.class);
    }

    private List<String> found(String q) {
        return customers.list(q, new Paging()).items().stream()
                .map(CustomerResource.Listed::name)
                .toList();
    }

    private long idOf(String name) {
        return customers.list("", new Paging("1", "100")).items().stream()
                .filter(customer -> customer.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static BigDecimal sum(CustomerResource.Bill bill) {
        return bill.lines().stream()
                .map(line -> line.unitPrice().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
