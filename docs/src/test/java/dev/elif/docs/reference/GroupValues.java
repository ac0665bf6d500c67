package dev.elif.docs.reference;

import static dev.elif.query.Aggregates.arrayAgg;
import static dev.elif.query.Aggregates.avg;
import static dev.elif.query.Aggregates.boolAnd;
import static dev.elif.query.Aggregates.boolOr;
import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.countDistinct;
import static dev.elif.query.Aggregates.jsonAgg;
import static dev.elif.query.Aggregates.max;
import static dev.elif.query.Aggregates.min;
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
import static dev.elif.query.Windows.percentRank;
import static dev.elif.query.Windows.preceding;
import static dev.elif.query.Windows.rank;
import static dev.elif.query.Windows.rowNumber;
import static dev.elif.query.Windows.unboundedFollowing;
import static dev.elif.query.Windows.unboundedPreceding;

import dev.elif.Database;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.model.JsonType;
import dev.elif.query.Query;
import dev.elif.query.Window;
import java.util.List;

/** What is computed of many rows, as one value or beside each row. */
final class GroupValues {

    private final Window<User> around = orderedBy(User_.age.asc()).rows(preceding(1), following(1));
    private final Query<User> users;

    GroupValues(Database database) {
        this.users = database.query(User.class);
    }

    Object aggregates() {
        return users.selectMap(List.of(
                        count().as("all"),
                        count(User_.country).distinct().as("countries"),
                        sum(User_.age).as("sum"),
                        avg(User_.age).as("average"),
                        min(User_.age).as("youngest"),
                        max(User_.age).as("oldest")))
                .sole();
    }

    Object spread() {
        return users.selectMap(List.of(
                        stddev(User_.age).as("deviation"),
                        variance(User_.age).as("variance"),
                        percentile(0.5, User_.age).as("median"),
                        countDistinct(User_.age).as("ages")))
                .sole();
    }

    Object gathered() {
        return users.selectMap(List.of(
                        stringAgg(User_.name, ", ").orderBy(User_.name.asc()).as("names"),
                        arrayAgg(User_.age).filter(User_.age.isNotNull()).as("ages")))
                .sole();
    }

    Object gathered_as_json() {
        JsonType<List<String>> texts = new JsonType<>() {};
        return users.select(jsonAgg(User_.name, texts)).sole();
    }

    Object all_or_some() {
        return users.selectMap(List.of(
                        boolAnd(User_.active).as("every"), boolOr(User_.active).as("some")))
                .sole();
    }

    Object ranks() {
        return users.selectMap(List.of(
                        rowNumber().over(orderedBy(User_.age.desc())).as("number"),
                        rank().over(orderedBy(User_.age.desc())).as("rank"),
                        denseRank().over(orderedBy(User_.age.desc())).as("dense"),
                        percentRank().over(orderedBy(User_.age.desc())).as("percent"),
                        cumeDist().over(orderedBy(User_.age.desc())).as("share"),
                        ntile(4).over(orderedBy(User_.age.desc())).as("quarter")))
                .list();
    }

    Object rows_around() {
        return users.selectMap(List.of(
                        lag(User_.age).over(orderedBy(User_.id.asc())).as("before"),
                        lead(User_.age, 2, 0).over(orderedBy(User_.id.asc())).as("after"),
                        firstValue(User_.age).over(orderedBy(User_.id.asc())).as("first"),
                        lastValue(User_.age).over(everything()).as("last"),
                        nthValue(User_.age, 2).over(everything()).as("second")))
                .list();
    }

    Object frames() {
        return users.selectMap(List.of(
                        sum(User_.age)
                                .over(orderedBy(User_.id.asc()).rows(preceding(1), following(1)))
                                .as("around"),
                        count().over(orderedBy(User_.age.asc()).range(unboundedPreceding(), currentRow()))
                                .as("until"),
                        count().over(orderedBy(User_.age.asc()).groups(currentRow(), unboundedFollowing()))
                                .as("from")))
                .list();
    }

    Object frames_without_some() {
        return users.selectMap(List.of(
                        count().over(around.excludeCurrentRow()).as("others"),
                        count().over(around.excludeGroup()).as("unequal"),
                        count().over(around.excludeTies()).as("once")))
                .list();
    }
}
