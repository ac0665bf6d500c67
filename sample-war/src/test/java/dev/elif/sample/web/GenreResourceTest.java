package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.sample.ChinookSql;
import dev.elif.sample.Store;
import dev.elif.sample.model.InvoiceLine;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenreResourceTest {

    private final Store store = Store.full();
    private final GenreResource genres = new GenreResource();

    @BeforeEach
    void inject() {
        genres.lines = store.database().query(InvoiceLine.class);
    }

    @Test
    void genres_are_added_up_as_in_plain_sql() {
        List<String> sold = genres.bestSelling().stream()
                .map(sales -> sales.genre() + "|" + sales.sold() + "|" + sales.invoices())
                .toList();

        assertThat(sold).startsWith("Rock|835|216", "Latin|386|117").containsExactlyElementsOf(ChinookSql.rows("""
                select g."Name", sum(l."Quantity"), count(distinct l."InvoiceId")
                from "chinook"."InvoiceLine" l
                join "chinook"."Track" t on t."TrackId" = l."TrackId"
                join "chinook"."Genre" g on g."GenreId" = t."GenreId"
                group by g."Name" order by 2 desc, 1
                """));
    }

    @Test
    void it_is_one_statement() {
        assertThat(store.sqlOf(genres::bestSelling)).hasSize(1);
    }
}
