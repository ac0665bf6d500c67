package dev.elif.sample.web;

import static dev.elif.query.Aggregates.countDistinct;
import static dev.elif.query.Aggregates.sum;

import dev.elif.model.TextColumn;
import dev.elif.query.Query;
import dev.elif.sample.model.Genre_;
import dev.elif.sample.model.InvoiceLine;
import dev.elif.sample.model.InvoiceLine_;
import dev.elif.sample.model.Track_;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;

/** Which music sells. */
@Path("genres")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GenreResource {

    /** From a line of an invoice to its track, and on to that one's genre: the query joins by itself. */
    private static final TextColumn<InvoiceLine> GENRE = InvoiceLine_.track.to(Track_.genre.to(Genre_.name));

    @Inject
    Query<InvoiceLine> lines;

    /** Genres by the number of tracks sold, the best first; one statement, which the database adds up. */
    @GET
    @Path("best-selling")
    public List<Sales> bestSelling() {
        return lines.groupBy(GENRE)
                .select(Sales::new, GENRE, sum(InvoiceLine_.quantity), countDistinct(InvoiceLine_.invoiceId))
                .orderBy(sum(InvoiceLine_.quantity).desc())
                .orderBy(GENRE.asc())
                .list();
    }

    /** What was sold of a genre, and on how many invoices. */
    public record Sales(String genre, BigDecimal sold, long invoices) {}
}
