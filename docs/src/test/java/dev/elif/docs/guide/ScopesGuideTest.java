package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.docs.desk.Desk;
import dev.elif.docs.desk.Invoice;
import dev.elif.docs.desk.Offer;
import dev.elif.docs.desk.Offer_;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopesGuideTest {

    private Desk desk;
    private Database database;
    private Repository<Offer, Long> offers;

    @BeforeEach
    void open() {
        desk = new Desk();
        database = desk.database();
        offers = database.repository(Offer.class, Long.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void global_scopes() {
        offers.create(new Offer("chair", 40));
        // @start region="without"
        offers.all(); // select … from "offers" where "listed"
        List<Offer> all = offers.query().without(Offer.Listed.class).list();
        offers.query().withoutScopes().count(); // without any, but the tenant's
        // @end
        assertThat(offers.all()).isEmpty();
        assertThat(all).hasSize(1);
    }

    @Test
    void local_scopes() {
        // @start region="scope"
        List<Offer> cheap = offers.query().scope(Offer.upTo(100)).limit(3).list();
        // @end
        assertThat(cheap).isEmpty();
    }

    @Test
    void attributes() {
        // @start region="attributes"
        Query<Offer> drafts = offers.query().withoutScopes().withAttribute(Offer_.listed, false);
        Offer draft = drafts.create(new Offer("table", 90)); // listed is false
        Offer found = drafts.where(Offer_.title.eq("table")).firstOrCreate(() -> new Offer("table", 1));
        // @end
        assertThat(draft.listed()).isFalse();
        assertThat(found.is(draft)).isTrue();
    }

    @Test
    void tenants() {
        Repository<Invoice, Long> invoices = database.repository(Invoice.class, Long.class);
        desk.shop().become("north");
        // @start region="tenants"
        Invoice invoice = invoices.create(new Invoice(20)); // its shop is set
        invoices.all(); // select … from "invoices" where "shop" = ?
        invoices.query().deleteAll(); // delete from "invoices" where "shop" = ?
        // @end
        assertThat(invoice.shop()).isEqualTo("north");
        invoices.create(new Invoice(30));
        desk.shop().become("south");
        assertThat(invoices.all()).isEmpty();
        // @start region="every-tenant"
        long turnover = invoices.query().withoutTenant().count();
        invoices.withoutTenant().all().forEach(each -> invoices.withoutTenant().delete(each));
        // @end
        assertThat(turnover).isOne();
    }
}
