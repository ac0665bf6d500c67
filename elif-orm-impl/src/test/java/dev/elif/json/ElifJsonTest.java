package dev.elif.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.error.MassAssignmentException;
import dev.elif.query.ActiveRecord;
import dev.elif.query.CursorPage;
import dev.elif.query.Page;
import dev.elif.spi.ConnectionRouter;
import dev.elif.tck.Feature;
import dev.elif.tck.domain.Locker;
import dev.elif.tck.domain.Pass;
import dev.elif.tck.domain.Patron;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElifJsonTest {

    private final Jsonb jsonb = JsonbBuilder.create(ElifJson.config());
    private Database database;

    /** Something with a page in it. */
    public record Shelf(Page<String> page) {}

    @Test
    @Feature("PAG-10")
    void pages_are_written_with_where_they_stand() {
        Page<String> page = new Page<>(List.of("a", "b"), 5, 2, 2);

        assertThat(jsonb.toJson(page))
                .isEqualTo("{\"data\":[\"a\",\"b\"],\"total\":5,\"per_page\":2,"
                        + "\"current_page\":2,\"last_page\":3,\"from\":3,\"to\":4}");
        assertThat(jsonb.toJson(new Shelf(page))).isEqualTo("{\"page\":" + jsonb.toJson(page) + "}");
        assertThat(jsonb.toJson(new CursorPage<>(List.of(), 3, Optional.empty(), Optional.of("x"))))
                .isEqualTo("{\"data\":[],\"per_page\":3,\"next_cursor\":null,\"prev_cursor\":\"x\"}");
    }

    /** Something with a model in it. */
    public record Box(String label, Patron patron, Pass pass, Locker locker) {}

    /** A record in a record. */
    public record Holder(Shy shy) {}

    /** What JSON-B sees only the accessors of. */
    public static class Other {
        private final String field = "private";

        public String getShown() {
            return "shown";
        }

        @Override
        public String toString() {
            return field;
        }
    }

    @BeforeEach
    void open() {
        database = Elif.builder()
                .connections(ConnectionRouter.of(new org.postgresql.ds.PGSimpleDataSource()))
                .open();
        Elif.use(database);
    }

    @AfterEach
    void close() throws Exception {
        Elif.use(null);
        database.close();
        jsonb.close();
    }

    @Test
    void an_active_record_is_written_as_its_map() {
        Patron patron = patron();

        assertThat(jsonb.toJson(patron)).isEqualTo(patron.toJson());
        assertThat(jsonb.toJson(List.of(patron))).isEqualTo("[" + patron.toJson() + "]");
        assertThat(jsonb.toJson(Optional.of(patron))).isEqualTo(patron.toJson());
        assertThat(jsonb.toJson(Map.of("one", patron))).isEqualTo("{\"one\":" + patron.toJson() + "}");
    }

    @Test
    void models_of_every_kind_are_written_inside_of_others_without_what_is_hidden() {
        Locker locker = new Locker("left", 7L);

        String json = jsonb.toJson(new Box("blue", patron(), new Pass(null, "Ann", 2, "S3cret", 1), locker));

        assertThat(json)
                .contains("\"label\":\"blue\"", "\"patron\":" + patron().toJson(), "\"holder\":\"Ann\"")
                .contains("\"place\":\"left\"", "\"locked\":false", "\"patronId\":7")
                .doesNotContain("S3cret", "0815", "state", "secret");
    }

    @Test
    void where_something_is_visible_nothing_else_leaves_by_any_door() {
        Shy shy = new Shy(1L, "Ann", "S3cret", new Shy.Card("4711", "0815"), new Shy.Card("4712", "0816"));

        assertThat(database.repository(Shy.class, Long.class).toMap(shy))
                .isEqualTo(Map.of("name", "Ann", "card", Map.of("number", "4711"), "called", "Ann!"));
        assertThat(jsonb.toJson(new Holder(shy)))
                .contains("Ann", "4711")
                .doesNotContain("S3cret", "0815", "4712", "\"id\"");
    }

    @Test
    void of_what_is_no_model_json_b_sees_what_it_always_does() {
        assertThat(jsonb.toJson(new Other())).isEqualTo("{\"shown\":\"shown\"}");
    }

    @Test
    void a_strategy_that_was_there_still_decides_about_all_but_models() throws Exception {
        JsonbConfig config = new JsonbConfig().withPropertyVisibilityStrategy(new PropertyVisibilityStrategy() {
            @Override
            public boolean isVisible(Field field) {
                return true;
            }

            @Override
            public boolean isVisible(Method method) {
                return false;
            }
        });
        try (Jsonb own = JsonbBuilder.create(ElifJson.configure(config))) {
            assertThat(own.toJson(new Other())).isEqualTo("{\"field\":\"private\"}");
            assertThat(own.toJson(new Locker("left", 7L))).contains("\"place\":\"left\"");
        }
    }

    @Test
    @Feature("SER-08")
    void annotations_of_json_b_are_obeyed_both_ways() {
        Notice notice = new Notice().saying("Words");
        notice.title = "Title";
        notice.day = LocalDate.of(2026, 2, 1);
        notice.moment = Instant.parse("2026-02-01T13:30:00Z");
        notice.price = new BigDecimal("1234.5");
        notice.plain = notice.day;
        notice.secret = "S3cret";

        assertThat(notice.toMap())
                .containsEntry("the_title", "Title")
                .containsEntry("day", "01.02.2026")
                .containsEntry("moment", "2026/02/01 13:30")
                .containsEntry("price", "1.234,50")
                .containsEntry("plain", notice.plain)
                .containsEntry("text", "Words")
                .containsEntry("long", true)
                .doesNotContainKeys("title", "secret", "body", "parent");

        Notice read = new Notice()
                .fill(Map.of(
                        "the_title", "Title", "day", "01.02.2026", "moment", "2026/02/01 13:30", "price", "1.234,50"));
        assertThat(read.title).isEqualTo("Title");
        assertThat(read.day).isEqualTo(notice.day);
        assertThat(read.moment).isEqualTo(notice.moment);
        assertThat(read.price).isEqualByComparingTo(notice.price);
        assertThatThrownBy(() -> new Notice().fill(Map.of("day", "2026-02-01")))
                .isInstanceOf(MassAssignmentException.class);
    }

    @Test
    void a_relation_has_the_name_that_json_b_is_told() {
        Notice notice = new Notice();
        notice.noticeId = 3L;
        Notice parent = new Notice().saying("Parent");
        parent.id = 3L;
        ActiveRecord.stateOf(notice)
                .loaded(
                        Notice_.type().position(Notice_.notice),
                        new dev.elif.model.ModelState.Loaded(List.of(3L), List.of(parent)));
        ActiveRecord.stateOf(parent)
                .loaded(
                        Notice_.type().position(Notice_.notices),
                        new dev.elif.model.ModelState.Loaded(List.of(3L), List.of(notice)));

        assertThat(notice.toMap()).containsKey("parent").doesNotContainKey("notice");
        assertThat(jsonb.toJson(notice)).contains("\"parent\":{").containsOnlyOnce("\"notices\":[");
    }

    @Test
    void json_makes_a_new_model_of_what_may_be_filled() {
        Patron patron = jsonb.fromJson(
                "{\"name\": \"Ann\", \"visits\": 3, \"password\": \"new\", \"card\": {\"number\": \"1\", \"floor\": 2}}",
                Patron.class);

        assertThat(patron.exists()).isFalse();
        assertThat(patron.name).isEqualTo("Ann");
        assertThat(patron.visits).isEqualTo(3);
        assertThat(patron.password).isEqualTo("new");
        assertThat(patron.tier).isEqualTo(Patron.Tier.SILVER);
        assertThat(patron.card).isEqualTo(new Patron.Card("1", null, 2));
        assertThatThrownBy(() -> jsonb.fromJson("{\"name\": \"Ann\", \"admin\": true}", Patron.class))
                .hasStackTraceContaining("ELIF-2092 Patron.admin");
    }

    @Test
    void a_json_object_is_a_map_to_fill_with() {
        JsonObject json = Json.createObjectBuilder()
                .add("name", "Ann")
                .add("points", 12)
                .add("balance", new BigDecimal("1.50"))
                .add("tags", Json.createArrayBuilder().add("a").addNull())
                .add(
                        "preferences",
                        Json.createObjectBuilder().add("theme", "dark").add("newsletter", true))
                .addNull("bornOn")
                .build();

        Patron patron = patron().fill(json);

        assertThat(patron.points).isEqualTo(12L);
        assertThat(patron.balance).isEqualTo(new BigDecimal("1.50"));
        assertThat(patron.tags).containsExactly("a", null);
        assertThat(patron.preferences.theme()).isEqualTo("dark");
        assertThat(patron.bornOn).isNull();
    }

    private static Patron patron() {
        Patron patron = new Patron("Ann");
        patron.password = "S3cret";
        patron.bornOn = LocalDate.of(1990, 2, 1);
        patron.card = new Patron.Card("4711", "0815", 3);
        return patron;
    }
}
