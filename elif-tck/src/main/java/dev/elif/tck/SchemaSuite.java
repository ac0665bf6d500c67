package dev.elif.tck;

import static dev.elif.schema.ReferentialAction.CASCADE;
import static dev.elif.schema.ReferentialAction.SET_NULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MissingSchemaException;
import dev.elif.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the schema builder says is what the database then has. */
@AcceptanceSuite
class SchemaSuite {

    private final Tck tck;

    SchemaSuite(Tck tck) {
        this.tck = tck;
    }

    @BeforeEach
    void drop_what_other_tests_made() {
        for (String table : List.of("bottles", "crates", "boxes")) {
            tck.execute("drop table if exists " + table);
        }
    }

    private void apply(Consumer<Schema> changes) {
        tck.database().apply(Schema.changes(changes));
    }

    private @Nullable String one(String sql) {
        return tck.column(sql).get(0);
    }

    private void makeCratesWithBottles() {
        apply(schema -> schema.create("crates", t -> {
                    t.id();
                    t.string("label", 20).unique();
                })
                .create("bottles", t -> {
                    t.id();
                    t.foreignId("crate_id").nullable().references("crates").onDelete(CASCADE);
                    t.text("wine").nullable().index();
                }));
        tck.execute("insert into crates (label) values ('red'), ('white')");
        tck.execute("insert into bottles (crate_id, wine) values (1, 'Merlot'), (2, 'Riesling')");
    }

    @Test
    @Feature({"CTYPE-01", "CTYPE-05", "CTYPE-07", "CTYPE-08", "CTYPE-18", "CMOD-02"})
    void a_default_of_any_type_is_the_value_that_was_given() {
        UUID uuid = UUID.fromString("018f4e9c-0000-7000-8000-000000000001");
        apply(schema -> schema.create("crates", t -> {
            t.bool("a").defaultValue(true);
            t.smallInteger("b").defaultValue((short) -3);
            t.integer("c").defaultValue(Integer.MIN_VALUE);
            t.bigInteger("d").defaultValue(Long.MIN_VALUE);
            t.real("e").defaultValue(1.5f);
            t.doublePrecision("f").defaultValue(1e-300);
            t.decimal("g", 10, 3).defaultValue(new BigDecimal("12.340"));
            t.uuid("h").defaultValue(uuid);
            t.binary("i").defaultSql("'\\x00ff'");
        }));

        tck.execute("insert into crates default values");

        assertThat(one("select concat_ws(' ', a, b, c, d, e, f, g, h, i) from crates"))
                .isEqualTo("t -3 -2147483648 -9223372036854775808 1.5 1e-300 12.340 " + uuid + " \\x00ff");
    }

    @Test
    @Feature({"CTYPE-02", "CTYPE-03", "CTYPE-17", "CMOD-02"})
    void a_default_text_may_hold_anything() {
        String hostile = "it's \"quoted\" \\' ?'); drop table crates; --";
        apply(schema -> schema.create("crates", t -> {
            t.string("a", 60).defaultValue(hostile);
            t.text("b").defaultValue("");
            t.json("c").defaultValue("{\"it's\": [1]}");
        }));

        tck.execute("insert into crates default values");

        assertThat(one("select a from crates")).isEqualTo(hostile);
        assertThat(one("select b from crates")).isEmpty();
        assertThat(one("select c from crates")).isEqualTo("{\"it's\": [1]}");
    }

    @Test
    @Feature({"CTYPE-09", "CTYPE-11", "CTYPE-12", "CTYPE-13"})
    void a_default_time_is_the_moment_that_was_given() {
        Instant moment = Instant.parse("2026-11-23T12:30:15.123456Z");
        apply(schema -> schema.create("crates", t -> {
            t.date("a").defaultValue(LocalDate.of(2026, 11, 23));
            t.time("b").defaultValue(LocalTime.of(12, 30));
            t.timestamp("c").defaultValue(LocalDateTime.of(2026, 11, 23, 12, 30, 15));
            t.timestampTz("d").defaultValue(moment);
            t.timestamps();
        }));

        tck.execute("insert into crates default values");

        assertThat(one("select concat_ws(' ', a, b, c) from crates"))
                .isEqualTo("2026-11-23 12:30:00 2026-11-23 12:30:15");
        assertThat(one("select d = '" + moment + "' from crates")).isEqualTo("t");
        assertThat(one("select created_at = updated_at and created_at > now() - interval '1 hour' from crates"))
                .isEqualTo("t");
    }

    @Test
    @Feature({"CMOD-01", "IDX-01"})
    void columns_hold_no_null_unless_they_are_nullable() {
        apply(schema -> schema.create("crates", t -> {
            t.integer("a");
            t.integer("b");
            t.integer("c").nullable();
            t.integer("d");
            t.primaryKey("a", "b");
        }));

        assertThat(tck.column("select column_name from information_schema.columns"
                        + " where table_name = 'crates' and is_nullable = 'YES'"))
                .containsExactly("c");
        assertThat(tck.column("select column_name from information_schema.key_column_usage"
                        + " where constraint_name = 'crates_pkey' order by ordinal_position"))
                .containsExactly("a", "b");
    }

    @Test
    @Feature({"CTYPE-04", "CTYPE-19", "IDX-18", "IDX-19"})
    void a_key_is_counted_up_and_what_references_a_row_goes_with_it() {
        makeCratesWithBottles();

        tck.execute("delete from crates where id = 1");

        assertThat(tck.column("select wine from bottles")).containsExactly("Riesling");
    }

    @Test
    @Feature({"TBL-02", "IDX-16", "IDX-20"})
    void a_table_gains_and_loses_columns_keys_and_indexes() {
        makeCratesWithBottles();

        apply(schema -> schema.alter("bottles", t -> {
            t.dropIndex("wine");
            t.dropForeignKey("crate_id");
            t.foreignKey("crate_id").references("crates", "id").onDelete(SET_NULL);
            t.integer("year").defaultValue(2020);
            t.unique("wine", "year");
            t.index("year");
        }));
        tck.execute("delete from crates where id = 1");

        assertThat(one("select concat_ws(' ', crate_id, wine, year) from bottles where crate_id is null"))
                .isEqualTo("Merlot 2020");
        assertThat(tck.column("select indexname from pg_indexes where tablename = 'bottles' order by indexname"))
                .containsExactly("bottles_pkey", "bottles_wine_year_key", "bottles_year_idx");

        apply(schema -> schema.alter("bottles", t -> {
            t.dropUnique("wine", "year");
            t.dropPrimaryKey();
            t.dropColumn("year");
        }));

        assertThat(tck.column("select indexname from pg_indexes where tablename = 'bottles'"))
                .isEmpty();
    }

    @Test
    @Feature("TBL-03")
    void a_table_is_renamed_and_dropped() {
        makeCratesWithBottles();

        apply(schema -> schema.rename("bottles", "boxes").dropIfExists("bottles"));
        assertThat(one("select count(*) from boxes")).isEqualTo("2");

        apply(schema -> schema.drop("boxes").sql("drop table crates"));
        assertThat(tck.column("select 1 from information_schema.tables where table_name in ('boxes', 'crates')"))
                .isEmpty();
    }

    @Test
    void a_statement_of_ones_own_is_sent_as_it_is() {
        apply(schema ->
                schema.create("crates", t -> t.json("data")).sql("alter table crates add check (data ? 'label')"));

        tck.execute("insert into crates (data) values ('{\"label\": 1}')");
        assertThat(one("select count(*) from crates where data->'label' = '1'")).isEqualTo("1");
    }

    @Test
    @Feature("TBL-01")
    void a_table_that_is_there_is_left_as_it_is_when_that_is_wanted() {
        makeCratesWithBottles();

        apply(schema -> schema.createIfNotExists("crates", t -> t.id("other")));

        assertThat(one("select count(label) from crates")).isEqualTo("2");
    }

    @Test
    @Feature("IDX-14")
    void a_long_name_is_one_that_the_database_does_not_cut() {
        String column = "a_column_with_a_name_that_is_almost_as_long_as_a_name_can_be";
        apply(schema -> schema.create("crates", t -> t.text(column).index()));

        apply(schema -> schema.alter("crates", t -> t.dropIndex(column)));

        assertThat(tck.column("select indexname from pg_indexes where tablename = 'crates'"))
                .isEmpty();
    }

    @Test
    @Feature("TBL-03")
    @Requires(Capability.TRANSACTIONAL_SCHEMA)
    void of_several_changes_all_are_made_or_none() {
        makeCratesWithBottles();

        assertThatThrownBy(() -> apply(schema -> schema.drop("bottles").drop("ghosts")))
                .isInstanceOf(MissingSchemaException.class);

        assertThat(one("select count(*) from bottles")).isEqualTo("2");
    }
}
