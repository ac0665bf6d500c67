package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.query.Repository;
import dev.elif.query.Upserted;
import dev.elif.schema.Schema;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Call;
import dev.elif.tck.domain.Call_;
import dev.elif.tck.domain.Contact;
import dev.elif.tck.domain.Contact_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Models whose tables are in other schemas than the connection's own. */
@AcceptanceSuite
class SchemaNameSuite {

    private static final String CALLS = "\"Phone \"\"Log\"\"\".\"Calls.Made\"";

    private final Tck tck;
    private final Repository<Contact, Long> contacts;
    private final Repository<Call, Long> calls;
    private User ann;

    SchemaNameSuite(Tck tck) {
        this.tck = tck;
        this.contacts = tck.repository(Contact.class, Long.class);
        this.calls = tck.repository(Call.class, Long.class);
    }

    @BeforeEach
    void seed() {
        ann = tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann"));
    }

    @Test
    @Feature("MOD-06")
    void every_statement_names_the_schema() {
        assertThat(tck.statementsOf(() -> {
                    Contact contact = contacts.create(new Contact(ann.id(), "a"));
                    contact.calls = 2;
                    contact.save();
                    contact.increment(Contact_.calls, 1);
                    contacts.upsert(List.of(new Contact(ann.id(), "a")), Contact_.code);
                    contacts.copyIn(Stream.of(new Contact(null, "b")));
                    contacts.insertAll(List.of(new Contact(null, "c"), new Contact(null, "d")));
                    List<Contact> all = contacts.all();
                    all.forEach(each -> each.calls++);
                    contacts.updateAll(all);
                    contacts.query().where(Contact_.code.eq("b")).update(Contact_.calls.set(9));
                    contacts.query().where(Contact_.code.eq("d")).limit(1).delete();
                    contact.refresh();
                    contact.delete();
                    contacts.deleteAll(contacts.all());
                }))
                .extracting(StatementCall::sql)
                .allSatisfy(
                        sql -> assertThat(sql).contains("\"crm\".\"contacts\"").doesNotContain(" \"contacts\""));
    }

    @Test
    @Feature("MOD-06")
    void what_is_written_to_another_schema_is_found_there() {
        Contact contact = contacts.create(new Contact(ann.id(), "a"));
        contact.increment(Contact_.calls, 3);
        List<Upserted<Contact>> rows =
                contacts.upsert(List.of(new Contact(ann.id(), "a"), new Contact(null, "b")), Contact_.code);
        contacts.copyIn(Stream.of(new Contact(null, "c")));
        contacts.query().where(Contact_.code.eq("c")).update(Contact_.calls.set(7));

        assertThat(rows).extracting(Upserted::inserted).containsExactly(false, true);
        assertThat(tck.column("select code || calls from crm.contacts order by code"))
                .containsExactly("a0", "b0", "c7");
        assertThat(contacts.query().where(Contact_.code.gt("a")).delete()).isEqualTo(2);
        assertThat(contacts.findOrFail(rows.get(0).model().id).delete()).isTrue();
        assertThat(tck.column("select code from crm.contacts")).isEmpty();
    }

    @Test
    @Feature("MOD-06")
    void relations_and_joins_lead_from_schema_to_schema() {
        Contact contact = contacts.create(new Contact(ann.id(), "a"));
        Call call = calls.create(new Call(null, contact.id, "Hello"));

        assertThat(contact.user().get().name()).isEqualTo("Ann");
        assertThat(contact.log().list()).containsExactly(call);
        assertThat(call.contact().get().is(contact)).isTrue();
        assertThat(contacts.query()
                        .with(Contact_.user, Contact_.log)
                        .sole()
                        .log()
                        .list())
                .containsExactly(call);
        assertThat(calls.query()
                        .where(Call_.contact.to(Contact_.user.to(User_.name)).eq("Ann"))
                        .orderBy(Call_.contact.to(Contact_.code).desc())
                        .pluck(Call_.note))
                .containsExactly("Hello");
        assertThat(calls.query()
                        .where(Call_.contact.to(Contact_.code).eq("a"))
                        .limit(1)
                        .update(Call_.note.set("Bye")))
                .isOne();
        assertThat(calls.query().where(Call_.contact.to(Contact_.code).eq("a")).delete())
                .isOne();
    }

    @Test
    @Feature("MOD-06")
    void names_are_quoted_whatever_they_are() {
        assertThat(tck.statementsOf(() -> {
                    Call call = calls.create(new Call(null, null, "a"));
                    calls.save(new Call(call.id(), null, "b"));
                    calls.insertAll(List.of(new Call(null, null, "c")));
                    calls.copyIn(Stream.of(new Call(null, null, "d")));
                    calls.query().where(Call_.note.eq("none")).delete();
                }))
                .extracting(StatementCall::sql)
                .allSatisfy(sql -> assertThat(sql).contains(CALLS));
        assertThat(calls.query().orderBy(Call_.note.asc()).pluck(Call_.note)).containsExactly("b", "c", "d");
    }

    @Test
    @Feature("MOD-06")
    void the_schema_builder_reaches_into_other_schemas() {
        tck.database()
                .apply(Schema.changes(schema -> schema.create("crm.deals", table -> {
                            table.id();
                            table.foreignId("contact_id").references("crm.contacts");
                            table.string("title", 80).unique();
                            table.integer("worth").index();
                        })
                        .alter("crm.deals", table -> {
                            table.text("note").nullable();
                            table.dropIndex("worth");
                            table.dropColumn("title");
                        })
                        .rename("crm.deals", "offers")));

        assertThat(tck.column("select column_name from information_schema.columns"
                        + " where table_schema = 'crm' and table_name = 'offers' order by ordinal_position"))
                .containsExactly("id", "contact_id", "worth", "note");
        tck.database().apply(Schema.changes(schema -> schema.drop("crm.offers").dropIfExists("crm.deals")));
        assertThat(tck.column("select 1 from information_schema.tables where table_name in ('deals', 'offers')"))
                .isEmpty();
    }
}
