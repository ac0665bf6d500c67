package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.elif.ast.Order;
import dev.elif.error.InvalidCursorException;
import dev.elif.error.QueryException;
import dev.elif.query.CursorPage;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Sample;
import dev.elif.tck.domain.Sample_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that follow each other by cursors. */
@AcceptanceSuite
class CursorSuite {

    private static final long SEED = 20261123;

    private final Tck tck;
    private final Repository<User, Long> users;

    CursorSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @BeforeEach
    void seed() {
        tck.repository(Country.class, String.class)
                .insertAll(List.of(new Country("DE", "Germany", 83_500_000), new Country("FR", "France", 68_400_000)));
        Random random = new Random(SEED);
        List<User> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int kind = random.nextInt(4);
            User user = new User("u" + i + "@example.org", "N" + random.nextInt(4))
                    .aged(random.nextInt(3) == 0 ? null : random.nextInt(5))
                    .from(kind == 0 ? null : kind == 1 ? "DE" : "FR")
                    .verified(random.nextBoolean() ? null : Seeds.VERIFIED.plusSeconds(random.nextInt(3)));
            all.add(random.nextBoolean() ? user : user.retired());
        }
        users.insertAll(all);
    }

    @Test
    @Feature("PAG-04")
    void pages_lead_to_each_other() {
        Query<User> byName = users.query().orderBy(User_.name.asc());

        CursorPage<User> first = byName.cursorPage(15);
        CursorPage<User> second = byName.cursorPage(15, first.next().orElseThrow());
        CursorPage<User> third = byName.cursorPage(15, second.next().orElseThrow());

        assertThat(first.hasPrevious()).isFalse();
        assertThat(second.hasNext()).isTrue();
        assertThat(second.hasPrevious()).isTrue();
        assertThat(third.items()).hasSize(10);
        assertThat(third.hasNext()).isFalse();
        assertThat(ids(byName.cursorPage(15, third.previous().orElseThrow()))).isEqualTo(ids(second));
        CursorPage<User> again = byName.cursorPage(15, second.previous().orElseThrow());
        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(again.hasPrevious()).isFalse();
        assertThat(again.next()).isEqualTo(first.next());
    }

    private static List<Long> ids(Iterable<User> users) {
        List<Long> ids = new ArrayList<>();
        users.forEach(user -> ids.add(user.id()));
        return ids;
    }

    @Test
    @Feature({"PAG-05", "PAG-06"})
    void all_pages_forward_and_backward_are_the_list_in_any_order() {
        Random random = new Random(SEED);
        for (int i = 0; i < 25; i++) {
            Query<User> query = users.query();
            List<Order<User>> orders = orders();
            Collections.shuffle(orders, random);
            for (Order<User> order : orders.subList(0, random.nextInt(4))) {
                query = query.orderBy(
                        random.nextBoolean() ? order : random.nextBoolean() ? order.nullsFirst() : order.nullsLast());
            }
            walk(query, 1 + random.nextInt(12));
        }
    }

    private static List<Order<User>> orders() {
        return new ArrayList<>(List.of(
                User_.name.asc(),
                User_.name.desc(),
                User_.age.asc(),
                User_.age.desc(),
                User_.active.desc(),
                User_.emailVerifiedAt.asc(),
                User_.emailVerifiedAt.desc(),
                User_.country.to(Country_.name).asc(),
                User_.country.to(Country_.name).desc(),
                User_.country.to(Country_.population).desc(),
                User_.id.desc()));
    }

    private static void walk(Query<User> query, int size) {
        List<Long> all = new ArrayList<>();
        query.orderBy(User_.id.asc()).list().forEach(user -> all.add(user.id()));
        List<Long> forward = new ArrayList<>();
        CursorPage<User> page = query.cursorPage(size);
        page.forEach(user -> forward.add(user.id()));
        while (page.hasNext()) {
            page = query.cursorPage(size, page.next().orElseThrow());
            page.forEach(user -> forward.add(user.id()));
        }
        assertThat(forward).isEqualTo(all);
        List<List<Long>> backward = new ArrayList<>();
        backward.add(page.map(User::id).items());
        while (page.hasPrevious()) {
            page = query.cursorPage(size, page.previous().orElseThrow());
            backward.add(0, page.map(User::id).items());
        }
        assertThat(backward.stream().flatMap(List::stream)).isEqualTo(all);
    }

    @Test
    void what_comes_between_two_pages_hides_nothing() {
        Query<User> byAge = users.query().orderBy(User_.age.asc(), User_.name.desc());
        List<Long> before = byAge.select(User_.id).list();
        List<Long> read = new ArrayList<>();
        CursorPage<User> page = byAge.cursorPage(7);
        int inserted = 0;
        while (true) {
            page.forEach(user -> read.add(user.id()));
            if (!page.hasNext()) {
                break;
            }
            users.create(new User("new" + inserted + "@example.org", "N2").aged(inserted++ % 5));
            page = byAge.cursorPage(7, page.next().orElseThrow());
        }

        assertThat(read).containsAll(before).doesNotHaveDuplicates();
    }

    @Test
    void the_place_is_found_by_a_comparison_that_an_index_serves() {
        Query<User> query = users.query().orderBy(User_.name.desc());
        CursorPage<User> first = query.cursorPage(2);

        List<StatementCall> calls =
                tck.statementsOf(() -> query.cursorPage(2, first.next().orElseThrow()));

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).sql())
                .contains("where (\"name\" <= ? and (\"name\" < ? or (\"name\" = ? and \"id\" > ?)))")
                .endsWith("order by \"name\" desc, \"id\" limit 3");
    }

    @Test
    @Feature("PAG-05")
    void projections_and_groups_have_cursors_too() {
        Function<String, CursorPage<String>> names = cursor ->
                users.query().select(User_.email).orderBy(User_.name.asc()).cursorPage(25, cursor);
        CursorPage<String> first = names.apply(null);
        assertThat(names.apply(first.next().orElseThrow())).hasSize(15).doesNotContainAnyElementsOf(first);

        Function<String, CursorPage<String>> ages = cursor -> users.query()
                .groupBy(User_.age, User_.active)
                .select((age, active, total) -> age + " " + active, User_.age, User_.active, count())
                .orderBy(User_.age.desc())
                .cursorPage(4, cursor);
        List<String> groups = new ArrayList<>();
        CursorPage<String> page = ages.apply(null);
        groups.addAll(page.items());
        while (page.hasNext()) {
            page = ages.apply(page.next().orElseThrow());
            groups.addAll(page.items());
        }
        assertThat(groups)
                .doesNotHaveDuplicates()
                .hasSize((int) users.query().groupBy(User_.age, User_.active).count())
                .startsWith("null false", "null true");
    }

    @Test
    @Feature("PAG-04")
    void values_of_every_type_that_has_an_order_come_back_as_they_are() {
        Repository<Sample, Long> samples = tck.repository(Sample.class, Long.class);
        for (int i = 0; i < 3; i++) {
            samples.create(sample(i));
        }
        List<Order<Sample>> orders = List.of(
                Sample_.flag.asc(),
                Sample_.tiny.asc(),
                Sample_.small.asc(),
                Sample_.large.asc(),
                Sample_.single.asc(),
                Sample_.precise.asc(),
                Sample_.letter.asc(),
                Sample_.text.asc(),
                Sample_.decimal.asc(),
                Sample_.uuid.asc(),
                Sample_.bytes.asc(),
                Sample_.colour.desc(),
                Sample_.date.asc(),
                Sample_.time.asc(),
                Sample_.dateTime.asc(),
                Sample_.instant.asc(),
                Sample_.offsetDateTime.asc(),
                Sample_.duration.asc(),
                Sample_.year.asc(),
                Sample_.money.asc());

        for (Order<Sample> order : orders) {
            Query<Sample> query = tck.query(Sample.class).orderBy(order);
            assertThat(threePages(query))
                    .as(order.by().toString())
                    .isEqualTo(
                            query.orderBy(Sample_.id.asc()).select(Sample_.id).list());
        }
    }

    private static List<Long> threePages(Query<Sample> query) {
        CursorPage<Sample> first = query.cursorPage(1);
        CursorPage<Sample> second = query.cursorPage(1, first.next().orElseThrow());
        CursorPage<Sample> third = query.cursorPage(1, second.next().orElseThrow());
        return List.of(
                first.items().get(0).id, second.items().get(0).id, third.items().get(0).id);
    }

    private static Sample sample(int i) {
        Sample sample = new Sample();
        sample.flag = i > 1;
        sample.tiny = (byte) i;
        sample.small = (short) i;
        sample.large = Long.MAX_VALUE - i;
        sample.single = i / 3f;
        sample.precise = i == 2 ? Double.POSITIVE_INFINITY : i / 3d;
        sample.letter = (char) ('a' + i);
        sample.text = "x'\"\\%" + i + "é\n";
        sample.decimal = new BigDecimal("1.10").add(BigDecimal.valueOf(i, 20));
        sample.uuid = new UUID(i, -1);
        sample.bytes = new byte[] {(byte) 0xff, (byte) i};
        sample.colour = i == 0 ? null : i == 1 ? Sample.Colour.RED : Sample.Colour.BLUE;
        sample.date = LocalDate.of(12_000 + i, 1, 1);
        sample.time = LocalTime.of(1, 2, 3, 1000 * i);
        sample.dateTime = LocalDateTime.of(-5, 2, 3, 4, 5, i);
        sample.instant = Instant.EPOCH.plusNanos(1000L * i);
        sample.offsetDateTime = sample.instant.atOffset(ZoneOffset.ofHours(2));
        sample.duration = Duration.ofNanos(i);
        sample.year = Year.of(2000 + i);
        return sample;
    }

    @Test
    @Feature("PAG-04")
    void a_cursor_of_another_query_is_refused() {
        Query<User> byName = users.query().orderBy(User_.name.asc());
        String cursor = byName.cursorPage(3).next().orElseThrow();

        assertThat(byName.where(User_.active.isTrue()).cursorPage(3, cursor).items())
                .isNotEmpty();
        refused(byName.orderBy(User_.age.asc()), cursor);
        refused(users.query().orderBy(User_.name.desc()), cursor);
        refused(users.query().orderBy(User_.name.asc().nullsFirst()), cursor);
        refused(users.query().orderBy(User_.email.asc()), cursor);
        refused(tck.query(Team.class), cursor);
        refused(tck.query(User.class), "");
        refused(byName, cursor.substring(1));
        refused(byName, cursor + "A");
        refused(byName, "not a cursor; drop table users");
    }

    private static void refused(Query<?> query, String cursor) {
        assertThatThrownBy(() -> query.cursorPage(3, cursor))
                .isInstanceOf(InvalidCursorException.class)
                .hasMessage(
                        "ELIF-3100 The cursor is not one of this query: it was cut or changed, belongs to another query or"
                                + " order, or its key is no longer known. Begin with the first page.");
    }

    @Test
    void a_cursor_shows_nothing_of_the_values() {
        users.create(new User("secret-address@example.org", "A"));
        String cursor = users.query()
                .orderBy(User_.email.asc())
                .where(User_.email.ge("s"))
                .cursorPage(1)
                .next()
                .orElseThrow();

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    @Feature("PAG-06")
    void what_no_cursor_can_carry_is_an_error() {
        for (Query<User> query : List.of(
                users.query().orderBy(User_.preferences.asc()),
                users.query().orderBy(User_.posts.value(count(), posts -> posts).asc()))) {
            assertThatThrownBy(() -> query.cursorPage(3))
                    .isInstanceOf(QueryException.class)
                    .hasMessage(
                            "ELIF-2111 A page of User by cursors is ordered by something that a cursor cannot carry."
                                    + " Order by columns that are neither JSON nor arrays, or use paginate(...).");
        }
    }

    @Test
    void what_stands_in_front_comes_nearest_first() {
        List<User> all = users.query().orderBy(User_.age.desc(), User_.id.asc()).list();
        Query<User> before = users.query().orderBy(User_.age.desc()).before(all.get(20));

        assertThat(ids(before.limit(3).list()))
                .containsExactly(all.get(19).id(), all.get(18).id(), all.get(17).id());
        assertThat(before.count()).isEqualTo(20);
    }

    @Test
    void a_page_that_lost_its_rows_is_empty() {
        Query<User> byId = users.query().orderBy(User_.id.asc());
        String next = byId.cursorPage(20).next().orElseThrow();
        users.query().deleteAll();

        CursorPage<User> gone = byId.cursorPage(20, next);

        assertThat(gone.items()).isEmpty();
        assertThat(gone.hasNext()).isFalse();
        assertThat(gone.hasPrevious()).isFalse();
    }

    @Test
    @Feature("PAG-10")
    void json_has_the_cursors() {
        CursorPage<String> page =
                users.query().orderBy(User_.email.asc()).cursorPage(1).map(User::email);
        String next = page.next().orElseThrow();

        assertThat(page.toMap())
                .containsExactly(
                        entry("data", List.of("u0@example.org")),
                        entry("per_page", 1),
                        entry("next_cursor", next),
                        entry("prev_cursor", null));
        assertThat(page.toMap("/u?cursor=").get("links"))
                .asString()
                .isEqualTo("{prev=null, next=/u?cursor=" + next + "}");
    }
}
