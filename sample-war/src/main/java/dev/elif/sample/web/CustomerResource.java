package dev.elif.sample.web;

import dev.elif.ast.Condition;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.sample.model.Album_;
import dev.elif.sample.model.Artist;
import dev.elif.sample.model.Customer;
import dev.elif.sample.model.Customer_;
import dev.elif.sample.model.Employee;
import dev.elif.sample.model.Invoice;
import dev.elif.sample.model.InvoiceLine;
import dev.elif.sample.model.InvoiceLine_;
import dev.elif.sample.model.Invoice_;
import dev.elif.sample.model.Track;
import dev.elif.sample.model.Track_;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers, what they bought, and how to change them. */
@Path("customers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CustomerResource {

    @Inject
    Repository<Customer, Long> customers;

    /** Customers with {@code q} in their name, company, city or country, in the order of their last names. */
    @GET
    public Page<Listed> list(@QueryParam("q") @DefaultValue("") String q, @BeanParam Paging paging) {
        Query<Customer> found =
                customers.query().where(matching(q)).orderBy(Customer_.lastName.asc(), Customer_.id.asc());
        return paging.of(found, Listed::of);
    }

    /** One customer with all invoices, the latest first, and what is on them. */
    @GET
    @Path("{id}/invoices")
    public Purchases invoices(@PathParam("id") long id) {
        Customer customer = customers.findOrFail(id);
        List<Invoice> invoices = customer.invoices()
                .query()
                .orderBy(Invoice_.invoicedOn.desc(), Invoice_.id.desc())
                .with(Invoice_.lines, CustomerResource::withArtists)
                .list();
        return Purchases.of(customer, invoices);
    }

    /** What can be changed about a customer. */
    @GET
    @Path("{id}")
    public CustomerCard show(@PathParam("id") long id) {
        return CustomerCard.of(customers.findOrFail(id));
    }

    /** Changes a customer: an update of the columns that differ, and none when nothing does. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public CustomerCard change(@PathParam("id") long id, @Nullable CustomerCard card) {
        if (card == null) {
            throw new InvalidRequest("The request has no customer in its body.");
        }
        Customer customer = customers.findOrFail(id);
        card.applyTo(customer);
        try {
            return CustomerCard.of(customers.save(customer));
        } catch (UniqueViolationException e) {
            // The address is all that must be unique of a customer.
            throw InvalidRequest.taken("email", "Another customer has this address.");
        }
    }

    private static Query<InvoiceLine> withArtists(Query<InvoiceLine> lines) {
        return lines.orderBy(InvoiceLine_.id.asc())
                .with(InvoiceLine_.track, tracks -> tracks.with(Track_.album, albums -> albums.with(Album_.artist)));
    }

    private static List<Condition<Customer>> matching(String q) {
        if (q.isBlank()) {
            return List.of();
        }
        String text = q.strip();
        return List.of(Condition.any(List.of(
                Customer_.firstName.containsIgnoreCase(text),
                Customer_.lastName.containsIgnoreCase(text),
                Customer_.company.containsIgnoreCase(text),
                Customer_.city.containsIgnoreCase(text),
                Customer_.country.containsIgnoreCase(text))));
    }

    /** A customer in a list. */
    public record Listed(
            long id,
            String name,
            String email,
            @Nullable String company,
            @Nullable String city,
            @Nullable String country) {

        static Listed of(Customer customer) {
            return new Listed(
                    customer.id(),
                    customer.name(),
                    customer.email(),
                    customer.company(),
                    customer.city(),
                    customer.country());
        }
    }

    /** A customer with all invoices. */
    public record Purchases(Listed customer, @Nullable String supportRep, List<Bill> invoices) {

        static Purchases of(Customer customer, List<Invoice> invoices) {
            return new Purchases(
                    Listed.of(customer),
                    customer.supportRep().optional().map(Employee::name).orElse(null),
                    invoices.stream().map(Bill::of).toList());
        }
    }

    /** An invoice with its lines. */
    public record Bill(long id, LocalDate date, BigDecimal total, List<Line> lines) {

        static Bill of(Invoice invoice) {
            return new Bill(
                    invoice.id(),
                    invoice.invoicedOn(),
                    invoice.total(),
                    invoice.lines().list().stream().map(Line::of).toList());
        }
    }

    /** A line of an invoice. */
    public record Line(String track, long artistId, String artist, int quantity, BigDecimal unitPrice) {

        static Line of(InvoiceLine line) {
            Track track = line.track().get();
            Artist artist = track.album().get().artist().get();
            return new Line(track.name(), artist.id(), artist.name(), line.quantity(), line.unitPrice());
        }
    }
}
