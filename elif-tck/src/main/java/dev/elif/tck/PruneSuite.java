package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Subscriber;
import dev.elif.tck.domain.Subscriber_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Old rows that go for good, a part at a time. */
@AcceptanceSuite
class PruneSuite {

    private static final int MANY = 2_100;

    private final Tck tck;
    private final Repository<Subscriber, Long> subscribers;
    private final Query<Subscriber> old;

    PruneSuite(Tck tck) {
        this.tck = tck;
        this.subscribers = tck.repository(Subscriber.class, Long.class);
        this.old = subscribers.query().where(Subscriber_.email.startsWith("old"));
    }

    private void seed(int many) {
        subscribers.insertAll(IntStream.range(0, many)
                .mapToObj(i -> new Subscriber("old" + i + "@example.org"))
                .toList());
        subscribers.create(new Subscriber("new@example.org"));
    }

    @Test
    @Feature("DEL-19")
    void many_go_a_thousand_a_statement_and_without_events() {
        seed(MANY);
        List<String> heard = hearing();

        assertThat(tck.statementsOf(() -> assertThat(old.prune()).isEqualTo(MANY)))
                .hasSize(3)
                .allSatisfy(call -> assertThat(call.sql()).startsWith("delete").contains("limit 1000"));

        assertThat(heard).isEmpty();
        assertThat(tck.column("select email from subscribers")).containsExactly("new@example.org");
        assertThat(old.prune()).isZero();
    }

    @Test
    @Feature("DEL-18")
    void each_goes_with_its_events_and_is_shown_before() {
        seed(3);
        List<String> heard = hearing();

        assertThat(old.orderBy(Subscriber_.id.asc()).pruneEach(one -> heard.add("pruning " + one.email())))
                .isEqualTo(3);

        assertThat(heard)
                .containsExactly(
                        "pruning old0@example.org",
                        "deleting old0@example.org",
                        "pruning old1@example.org",
                        "deleting old1@example.org",
                        "pruning old2@example.org",
                        "deleting old2@example.org");
        assertThat(subscribers.query().count()).isOne();
    }

    @Test
    @Feature("DEL-18")
    void what_fails_brings_back_the_present_part_and_no_other() {
        seed(MANY);
        List<Long> seen = new ArrayList<>();

        assertThatThrownBy(() -> old.orderBy(Subscriber_.id.asc()).pruneEach(one -> {
                    seen.add(one.id());
                    if (seen.size() == 1_500) {
                        throw new IllegalStateException("the disk is full");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(subscribers.query().count()).isEqualTo(MANY - 1_000 + 1);
    }

    @Test
    @Feature({"DEL-18", "DEL-19"})
    void deleted_rows_go_where_the_query_finds_them() {
        Repository<Folder, Long> folders = tck.repository(Folder.class, Long.class);
        for (String name : List.of("kept", "a", "b")) {
            folders.create(new Folder(name));
        }
        folders.query().where(Folder_.name.ne("kept")).delete();

        assertThat(folders.query().where(Folder_.name.ne("kept")).prune()).isZero();
        assertThat(folders.query().onlyTrashed().where(Folder_.name.eq("a")).prune())
                .isOne();
        assertThat(folders.query().onlyTrashed().pruneEach(folder -> {})).isOne();
        assertThat(tck.column("select name from folders")).containsExactly("kept");
    }

    @Test
    void a_query_that_says_nothing_prunes_nothing() {
        seed(1);

        assertThatThrownBy(() -> subscribers.query().prune()).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> subscribers.query().pruneEach(one -> {})).isInstanceOf(QueryException.class);
        assertThat(subscribers.query().count()).isEqualTo(2);
    }

    private List<String> hearing() {
        List<String> heard = new ArrayList<>();
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            public void deleting(Subscriber model) {
                heard.add("deleting " + model.email());
            }
        });
        return heard;
    }
}
