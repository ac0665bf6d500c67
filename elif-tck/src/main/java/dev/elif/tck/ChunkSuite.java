package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that are worked through part by part. */
@AcceptanceSuite
class ChunkSuite {

    private final Tck tck;
    private final Repository<User, Long> users;

    ChunkSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @BeforeEach
    void seed() {
        users.insertAll(IntStream.range(0, 10)
                .mapToObj(i -> new User("u" + i + "@example.org", "N" + i).aged(i / 4))
                .toList());
    }

    private static List<Integer> sizes(Query<User> query, int size) {
        List<Integer> sizes = new ArrayList<>();
        assertThat(query.chunk(size, part -> sizes.add(part.size()))).isTrue();
        return sizes;
    }

    @Test
    @Feature("STR-01")
    void parts_come_until_there_are_no_more_or_none_is_wanted() {
        List<String> seen = new ArrayList<>();

        boolean whole = users.query().orderBy(User_.name.desc()).chunk(4, part -> {
            part.forEach(user -> seen.add(user.name()));
            return seen.size() < 8;
        });

        assertThat(whole).isFalse();
        assertThat(seen).containsExactly("N9", "N8", "N7", "N6", "N5", "N4", "N3", "N2");
        assertThat(sizes(users.query(), 4)).containsExactly(4, 4, 2);
        assertThat(sizes(users.query(), 5)).containsExactly(5, 5);
        assertThat(sizes(users.query().where(User_.age.eq(77)), 5)).isEmpty();
        assertThatThrownBy(() -> users.query().chunk(0, part -> true)).isInstanceOf(QueryException.class);
    }

    @Test
    @Feature("STR-01")
    void limit_and_offset_hold_for_all_parts() {
        assertThat(sizes(users.query().limit(7).offset(2), 3)).containsExactly(3, 3, 1);
        assertThat(sizes(users.query().limit(6), 3)).containsExactly(3, 3);
        assertThat(sizes(users.query().offset(8), 3)).containsExactly(2);
        assertThat(sizes(users.query().limit(0), 3)).isEmpty();
    }

    @Test
    @Feature({"STR-02", "STR-08"})
    void what_is_changed_on_the_way_hides_nothing() {
        Query<User> young = users.query().where(User_.age.eq(0).or(User_.age.eq(1)));
        List<StatementCall> calls = tck.statementsOf(() -> young.chunk(3, part -> {
            part.forEach(user -> user.aged(50).save());
            return true;
        }));

        assertThat(users.query().where(User_.age.eq(50)).count()).isEqualTo(8);
        assertThat(calls.stream().map(StatementCall::sql).filter(sql -> sql.startsWith("select")))
                .hasSize(3)
                .anySatisfy(sql -> assertThat(sql)
                        .endsWith("where (\"age\" = ? or \"age\" = ?) and \"id\" > ? order by \"id\" limit 3"));
        users.query().chunk(3, part -> users.deleteAll(part) > 0);
        assertThat(users.query().exists()).isFalse();
    }

    @Test
    @Feature("STR-04")
    void each_model_comes_once() {
        List<Long> seen = new ArrayList<>();

        users.query().orderBy(User_.age.asc()).each(3, user -> seen.add(user.id()));

        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
    }
}
