package dev.elif.tck;

import static dev.elif.query.Aggregates.arrayAgg;
import static dev.elif.query.Aggregates.avg;
import static dev.elif.query.Aggregates.boolAnd;
import static dev.elif.query.Aggregates.boolOr;
import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.jsonAgg;
import static dev.elif.query.Aggregates.max;
import static dev.elif.query.Aggregates.percentile;
import static dev.elif.query.Aggregates.stddev;
import static dev.elif.query.Aggregates.stringAgg;
import static dev.elif.query.Aggregates.sum;
import static dev.elif.query.Aggregates.variance;
import static dev.elif.query.Windows.cumeDist;
import static dev.elif.query.Windows.currentRow;
import static dev.elif.query.Windows.denseRank;
import static dev.elif.query.Windows.everything;
import static dev.elif.query.Windows.firstValue;
import static dev.elif.query.Windows.following;
import static dev.elif.query.Windows.lag;
import static dev.elif.query.Windows.lastValue;
import static dev.elif.query.Windows.lead;
import static dev.elif.query.Windows.nthValue;
import static dev.elif.query.Windows.ntile;
import static dev.elif.query.Windows.orderedBy;
import static dev.elif.query.Windows.partitionBy;
import static dev.elif.query.Windows.percentRank;
import static dev.elif.query.Windows.preceding;
import static dev.elif.query.Windows.rank;
import static dev.elif.query.Windows.rowNumber;
import static dev.elif.query.Windows.unboundedFollowing;
import static dev.elif.query.Windows.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.DatabaseException;
import dev.elif.model.BooleanExpression;
import dev.elif.model.JsonType;
import dev.elif.model.Selection;
import dev.elif.query.DerivedTable;
import dev.elif.query.Query;
import dev.elif.query.Window;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is computed of many rows: of a group, or of those around each. */
@AcceptanceSuite
class WindowSuite {

    private static final Window<Post> BY_VOTES = orderedBy(Post_.votes.asc());

    private final Tck tck;
    private final Query<Post> posts;

    WindowSuite(Tck tck) {
        this.tck = tck;
        this.posts = tck.query(Post.class);
    }

    /** Delta has 0 votes, Beta 3, Gamma 7, Alpha 10. */
    @BeforeEach
    void seed() {
        Seeds unused = Seeds.all(tck.database());
    }

    private <T> List<T> all(Selection<? super Post, T> value) {
        return posts.orderBy(Post_.votes.asc()).select(value).list();
    }

    private <T> T one(Selection<? super Post, T> value) {
        return posts.select(value).sole();
    }

    @Test
    @Feature("QB-17")
    void rows_are_numbered_and_ranked() {
        assertThat(all(rowNumber().over(BY_VOTES))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(all(rank().over(orderedBy(Post_.status.desc())))).containsExactly(4L, 3L, 1L, 1L);
        assertThat(all(denseRank().over(orderedBy(Post_.status.desc())))).containsExactly(3L, 2L, 1L, 1L);
        assertThat(all(percentRank().over(BY_VOTES)).get(3)).isEqualTo(1.0);
        assertThat(all(cumeDist().over(BY_VOTES))).containsExactly(0.25, 0.5, 0.75, 1.0);
        assertThat(all(ntile(2).over(BY_VOTES))).containsExactly(1, 1, 2, 2);
        assertThat(all(rowNumber().over(partitionBy(Post_.userId).orderBy(Post_.votes.desc()))))
                .containsExactly(1L, 2L, 1L, 1L);
    }

    @Test
    @Feature("QB-17")
    void a_row_sees_those_around_it() {
        assertThat(all(lag(Post_.title).over(BY_VOTES))).containsExactly(null, "Delta", "Beta", "Gamma");
        assertThat(all(lag(Post_.title, 2).over(BY_VOTES))).containsExactly(null, null, "Delta", "Beta");
        assertThat(all(lag(Post_.title, 1, "none").over(BY_VOTES))).containsExactly("none", "Delta", "Beta", "Gamma");
        assertThat(all(lead(Post_.votes).over(BY_VOTES))).containsExactly(3, 7, 10, null);
        assertThat(all(lead(Post_.votes, 2).over(BY_VOTES))).containsExactly(7, 10, null, null);
        assertThat(all(lead(Post_.votes, 1, -1).over(BY_VOTES))).containsExactly(3, 7, 10, -1);
        assertThat(all(firstValue(Post_.title).over(BY_VOTES))).containsOnly("Delta");
        assertThat(all(lastValue(Post_.title).over(BY_VOTES))).containsExactly("Delta", "Beta", "Gamma", "Alpha");
        assertThat(all(lastValue(Post_.title).over(BY_VOTES.rows(currentRow(), unboundedFollowing()))))
                .containsOnly("Alpha");
        assertThat(all(nthValue(Post_.title, 2).over(BY_VOTES))).containsExactly(null, "Beta", "Beta", "Beta");
        assertThat(all(Post_.votes.minus(lag(Post_.votes).over(BY_VOTES).operand())))
                .containsExactly(null, 3, 4, 3);
    }

    @Test
    @Feature("QB-17")
    void frames_say_which_rows_count() {
        assertThat(all(sum(Post_.votes).over(BY_VOTES.rows(preceding(1), currentRow()))))
                .extracting(BigDecimal::intValue)
                .containsExactly(0, 3, 10, 17);
        assertThat(all(count().over(BY_VOTES.range(preceding(4), following(3)))))
                .containsExactly(2L, 2L, 3L, 2L);
        assertThat(all(count().over(BY_VOTES.groups(unboundedPreceding(), following(1)))))
                .containsExactly(2L, 3L, 4L, 4L);
        assertThat(all(count().over(BY_VOTES.excludeCurrentRow()))).containsExactly(0L, 1L, 2L, 3L);
        assertThat(all(count().over(orderedBy(Post_.status.asc()).excludeGroup())))
                .containsExactly(0L, 1L, 2L, 2L);
        assertThat(all(count().over(orderedBy(Post_.status.asc()).excludeTies())))
                .containsExactly(1L, 2L, 3L, 3L);
        assertThat(all(max(Post_.votes).over(everything()))).containsOnly(10);
        assertThat(all(count().over(partitionBy(Post_.userId, Post_.status)))).containsOnly(1L);
    }

    @Test
    @Feature("QB-17")
    void rows_are_narrowed_by_a_window_around_them() {
        var place = rowNumber()
                .over(partitionBy(Post_.userId).orderBy(Post_.votes.desc()))
                .as("place");
        DerivedTable ranked = posts.select(Ranked::new, Post_.id, place).table("ranked");

        assertThat(posts.join(
                                ranked,
                                Post_.id
                                        .eq(ranked.to(Post_.id))
                                        .and(ranked.to(place).eq(1L)))
                        .orderBy(Post_.title.asc())
                        .pluck(Post_.title))
                .containsExactly("Alpha", "Delta", "Gamma");
        assertThatThrownBy(() -> posts.where(place.operand().eq(1L)).list()).isInstanceOf(DatabaseException.class);
    }

    record Ranked(Long id, long place) {}

    @Test
    @Feature("QB-04")
    void aggregates_take_some_rows_in_some_order() {
        assertThat(one(count().filter(Post_.votes.gt(2)))).isEqualTo(3L);
        assertThat(one(sum(Post_.votes).filter(Post_.status.eq(Post.Status.PUBLISHED))))
                .isEqualByComparingTo("17");
        assertThat(one(count(Post_.status).distinct())).isEqualTo(3L);
        assertThat(one(stringAgg(Post_.title, ", ").orderBy(Post_.votes.desc())))
                .isEqualTo("Alpha, Gamma, Beta, Delta");
        assertThat(one(arrayAgg(Post_.votes).orderBy(Post_.votes.asc()))).containsExactly(0, 3, 7, 10);
        assertThat(one(arrayAgg(Post_.status).distinct()))
                .containsExactlyInAnyOrder(Post.Status.DRAFT, Post.Status.PUBLISHED, Post.Status.ARCHIVED);
        assertThat(one(jsonAgg(Post_.title, new JsonType<List<String>>() {}).orderBy(Post_.title.asc())))
                .containsExactly("Alpha", "Beta", "Delta", "Gamma");
        assertThat(one(boolAnd(BooleanExpression.of(Post_.votes.ge(0))))).isTrue();
        assertThat(one(boolOr(BooleanExpression.of(Post_.votes.gt(99))))).isFalse();
        assertThat(one(percentile(0.5, Post_.votes))).isEqualTo(5.0);
        assertThat(one(avg(Post_.votes))).isEqualTo(5.0);
        assertThat(one(variance(Post_.votes))).isBetween(19.3, 19.4);
        assertThat(one(stddev(Post_.votes))).isBetween(4.3, 4.5);
    }
}
