package dev.elif.docs.desk;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.schema.Schema;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.StatementInterceptor;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables of a desk, in a database of its own. */
public final class Desk implements AutoCloseable {

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private final CurrentShop shop = new CurrentShop();
    private final Database database;

    public Desk() {
        this(List.of());
    }

    /** One whose statements all pass these. */
    public Desk(List<StatementInterceptor> interceptors) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(place.jdbcUrl());
        dataSource.setUser(place.user());
        dataSource.setPassword(place.password());
        Elif.Builder builder =
                Elif.builder().connections(ConnectionRouter.of(dataSource)).tenants(shop);
        interceptors.forEach(builder::interceptor);
        this.database = builder.open();
        database.apply(Schema.changes(Desk::tables));
    }

    public Database database() {
        return database;
    }

    public CurrentShop shop() {
        return shop;
    }

    /** All of them. */
    public static void tables(Schema schema) {
        // @start region="soft-delete-schema"
        schema.create("notes", t -> {
            t.id();
            t.text("title");
            t.softDeletes(); // deleted_at timestamptz
            t.unique("title").where("deleted_at is null"); // a deleted note lets go of its title
        });
        // @end
        schema.create("remarks", t -> {
            t.id();
            t.foreignId("note_id").references("notes");
            t.text("text");
        });
        schema.create("offers", t -> {
            t.id();
            t.text("title").unique();
            t.integer("price");
            t.bool("listed");
        });
        schema.create("accounts", t -> {
            t.id();
            t.text("email");
            t.text("name");
            t.text("password").nullable();
            t.date("since");
            t.bool("admin");
        });
        schema.create("logins", t -> {
            t.id();
            t.foreignId("account_id").references("accounts");
            t.timestampTz("moment");
        });
        schema.create("invoices", t -> {
            t.id();
            t.text("shop");
            t.integer("amount");
        });
    }

    @Override
    public void close() {
        database.close();
        place.close();
    }
}
