package dev.elif.tck;

import static dev.elif.query.Aggregates.avg;
import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.countDistinct;
import static dev.elif.query.Aggregates.max;
import static dev.elif.query.Aggregates.min;
import static dev.elif.query.Aggregates.sum;
import static dev.elif.query.Nested.nested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MappingException;
import dev.elif.error.QueryException;
import dev.elif.model.Selection;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Subscriber;
import dev.elif.tck.domain.Subscriber_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are not models: selected values, groups and aggregates. */
@AcceptanceSuite
class ProjectionSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Post> posts;

    ProjectionSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.posts = tck.query(Post.class);
    }

    record NameAndAge(String name, @Nullable Integer age) {}

    record Aged(String name, int age) {}

    record CountryStats(
            @Nullable String country, long total, @Nullable Double averageAge) {}

    record Summary(
            long total, long aged, long countries, BigDecimal ages, Double average, Integer youngest, Integer oldest) {}

    record Wide(
            Long id,
            String email,
            String name,
            @Nullable Integer age,
            Boolean active,
            @Nullable String country,
            @Nullable String countryName,
            @Nullable Instant verified,
            Instant created,
            Instant updated) {}

    @BeforeEach
    void seed() {
        Seeds.all(tck.database());
    }

    @Test
    void a_single_column_comes_out_as_it_is() {
        assertThat(users.orderBy(User_.name.asc()).select(User_.name).list())
                .containsExactly("Ann", "Ben", "Cleo", "Dan");
        assertThat(users.orderBy(User_.name.asc()).select(User_.age).list()).containsExactly(30, 25, null, 41);
    }

    @Test
    @Feature("QB-03")
    void a_record_takes_values_in_the_order_of_its_parameters() {
        List<NameAndAge> found = users.where(User_.countryCode.isNotNull())
                .orderBy(User_.name.asc())
                .select(NameAndAge::new, User_.name, User_.age)
                .list();

        assertThat(found)
                .containsExactly(new NameAndAge("Ann", 30), new NameAndAge("Ben", 25), new NameAndAge("Cleo", null));
    }

    @Test
    void ten_values_fit_and_only_they_are_selected() {
        Wide ann = users.where(User_.name.eq("Ann"))
                .select(
                        Wide::new,
                        User_.id,
                        User_.email,
                        User_.name,
                        User_.age,
                        User_.active,
                        User_.countryCode,
                        User_.country.to(Country_.name),
                        User_.emailVerifiedAt,
                        User_.createdAt,
                        User_.updatedAt)
                .sole();

        assertThat(ann.email()).isEqualTo("ann@example.org");
        assertThat(ann.active()).isTrue();
        assertThat(ann.countryName()).isEqualTo("France");
        assertThat(ann.verified()).isEqualTo(Seeds.VERIFIED);
        assertThat(ann.updated()).isEqualTo(ann.created());
        assertThat(tck.statementsOf(() -> users.select(User_.name).list()))
                .singleElement()
                .satisfies(call -> assertThat(call.sql()).doesNotContain("email"));
    }

    @Test
    @Feature("RET-19")
    void rows_that_are_no_models_are_not_retrieved() {
        Repository<Subscriber, Long> subscribers = tck.repository(Subscriber.class, Long.class);
        subscribers.create(new Subscriber("ann@example.org"));
        List<String> heard = new ArrayList<>();
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            public void retrieved(Subscriber model) {
                heard.add(model.email());
            }
        });

        assertThat(subscribers.query().pluck(Subscriber_.email)).containsExactly("ann@example.org");
        assertThat(heard).isEmpty();
        subscribers.all();
        assertThat(heard).hasSize(1);
    }

    @Test
    void a_null_for_a_primitive_parameter_is_a_mapping_error() {
        assertThat(users.where(User_.name.eq("Ann"))
                        .select(Aged::new, User_.name, User_.age)
                        .sole())
                .isEqualTo(new Aged("Ann", 30));
        assertThatThrownBy(() -> users.orderBy(User_.name.asc())
                        .select(Aged::new, User_.name, User_.age)
                        .list())
                .isInstanceOf(MappingException.class);
        assertThat(users.count()).isEqualTo(4);
    }

    @Test
    @Feature("ORD-06")
    void group_by_makes_one_row_of_each_value() {
        List<CountryStats> stats = users.groupBy(User_.countryCode)
                .select(CountryStats::new, User_.countryCode, count(), avg(User_.age))
                .orderBy(User_.countryCode.asc().nullsLast())
                .list();

        assertThat(stats)
                .containsExactly(
                        new CountryStats("DE", 1, null),
                        new CountryStats("FR", 2, 27.5),
                        new CountryStats(null, 1, 41.0));
    }

    @Test
    void groups_may_have_several_values_and_an_order_by_an_aggregate() {
        record Group(@Nullable String country, Boolean active, long total) {}

        assertThat(users.groupBy(User_.countryCode, User_.active)
                        .select(Group::new, User_.countryCode, User_.active, count())
                        .orderBy(count().desc())
                        .limit(1)
                        .list())
                .containsExactly(new Group("FR", true, 2));
    }

    @Test
    void groups_may_be_of_a_related_column() {
        record Authors(@Nullable String country, long posts, BigDecimal votes) {}

        assertThat(posts.groupBy(Post_.user.to(User_.country.to(Country_.name)))
                        .select(Authors::new, Post_.user.to(User_.country.to(Country_.name)), count(), sum(Post_.votes))
                        .orderBy(sum(Post_.votes).desc())
                        .list())
                .containsExactly(new Authors("France", 3, new BigDecimal(20)), new Authors(null, 1, new BigDecimal(0)));
    }

    @Test
    @Feature("RET-20")
    void aggregates_without_a_group_are_of_all_rows() {
        Summary summary = users.select(
                        Summary::new,
                        count(),
                        count(User_.age),
                        countDistinct(User_.countryCode),
                        sum(User_.age),
                        avg(User_.age),
                        min(User_.age),
                        max(User_.age))
                .sole();

        assertThat(summary).isEqualTo(new Summary(4, 3, 2, new BigDecimal(96), 32.0, 25, 41));
        assertThat(users.where(User_.age.gt(26)).count()).isEqualTo(2);
        assertThat(users.where(User_.age.gt(50)).exists()).isFalse();
    }

    @Test
    @Feature("CAST-23")
    void min_and_max_keep_the_type_of_the_column() {
        assertThat(users.select(max(User_.name)).sole()).isEqualTo("Dan");
        assertThat(users.select(min(User_.emailVerifiedAt)).sole()).isEqualTo(Seeds.VERIFIED);
        assertThat(posts.select(max(Post_.user.to(User_.age))).sole()).isEqualTo(30);
    }

    @Test
    void aggregates_of_no_rows_are_null_but_for_counts() {
        Query<User> nobody = users.where(User_.name.eq("Nobody"));

        assertThat(nobody.select(count()).sole()).isZero();
        assertThat(nobody.select(sum(User_.age)).list()).containsExactly((BigDecimal) null);
        assertThat(nobody.select(avg(User_.age)).list()).containsExactly((Double) null);
        assertThat(nobody.select(max(User_.name)).list()).containsExactly((String) null);
        assertThat(nobody.groupBy(User_.countryCode).select(count()).list()).isEmpty();
    }

    @Test
    void a_sum_does_not_overflow() {
        tck.repository(Post.class, Long.class)
                .insertAll(List.of(
                        new Post(null, "huge").voted(Integer.MAX_VALUE),
                        new Post(null, "too").voted(Integer.MAX_VALUE)));

        assertThat(posts.where(Post_.votes.gt(100)).select(sum(Post_.votes)).sole())
                .isEqualByComparingTo(new BigDecimal(2L * Integer.MAX_VALUE));
    }

    @Test
    void limit_offset_first_and_order_work_on_rows_too() {
        var names = users.select(User_.name).orderBy(User_.name.asc());

        assertThat(names.limit(2).list()).containsExactly("Ann", "Ben");
        assertThat(names.offset(3).list()).containsExactly("Dan");
        assertThat(names.first()).contains("Ann");
        assertThat(users.where(User_.name.eq("Nobody")).select(User_.name).first())
                .isEmpty();
    }

    @Test
    void a_group_has_no_models() {
        assertThatThrownBy(() -> users.groupBy(User_.countryCode).list())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("select(");
    }

    record Writer(String name, @Nullable Integer age) {}

    record Written(String title, @Nullable Writer writer, int votes) {}

    record Shelf(@Nullable Written written, @Nullable String country) {}

    @Test
    @Feature("QB-03")
    void a_record_may_hold_another() {
        Query<Post> byTitle = posts.orderBy(Post_.title.asc());
        Selection<Post, Writer> writer = nested(Writer::new, Post_.user.to(User_.name), Post_.user.to(User_.age));

        assertThat(byTitle.select(Written::new, Post_.title, writer, Post_.votes)
                        .list())
                .containsExactly(
                        new Written("Alpha", new Writer("Ann", 30), 10),
                        new Written("Beta", new Writer("Ann", 30), 3),
                        new Written("Delta", null, 0),
                        new Written("Gamma", new Writer("Ben", 25), 7));
        assertThat(byTitle.select(
                                Shelf::new,
                                nested(Written::new, Post_.title, writer, Post_.votes),
                                Post_.user.to(User_.countryCode))
                        .first())
                .contains(new Shelf(new Written("Alpha", new Writer("Ann", 30), 10), "FR"));
        assertThat(posts.orderBy(writer.asc(), Post_.title.desc()).pluck(Post_.title))
                .containsExactly("Beta", "Alpha", "Gamma", "Delta");
    }

    @Test
    @Feature({"QB-01", "QB-02"})
    void a_row_may_be_a_map_by_names() {
        assertThat(tck.query(User.class)
                        .orderBy(User_.name.asc())
                        .selectMap(List.of(User_.name, User_.age.as("years")))
                        .limit(1)
                        .list())
                .containsExactly(Map.of("name", "Ann", "years", 30));
        assertThatThrownBy(() -> tck.query(User.class).selectMap(List.of(User_.name, count())))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2141 Value [2] has no name");
        assertThatThrownBy(() -> tck.query(User.class).selectMap(List.of(User_.name, User_.name)))
                .hasMessageStartingWith("ELIF-2141 ");
    }
}
