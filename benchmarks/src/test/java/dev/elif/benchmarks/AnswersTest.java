package dev.elif.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.benchmarks.Workload.Place;
import dev.elif.benchmarks.data.Blog;
import dev.elif.test.PostgresServer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is compared in time answers the same: every contender, in every workload. Nothing is timed here. */
class AnswersTest {

    private static Blog blog;
    private static List<Contender> onFilled;
    private static List<Contender> onEmpty;
    private static Answers answers;

    @BeforeAll
    static void open() {
        blog = new Blog(PostgresServer.obtain(), Sizes.SMALL);
        onFilled = Contenders.on(blog.filled());
        onEmpty = Contenders.on(blog.empty());
        answers = new Answers(Sizes.SMALL, blog.filled().main(), blog.empty().main());
    }

    @AfterAll
    static void close() {
        onFilled.forEach(Contender::close);
        onEmpty.forEach(Contender::close);
        blog.close();
    }

    @TestFactory
    List<DynamicTest> every_contender_answers_as_plain_jdbc_does() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            List<Contender> contenders = workload.place() == Place.EMPTY ? onEmpty : onFilled;
            Contender jdbc = contenders.get(0);
            for (Contender each : contenders.subList(1, contenders.size())) {
                if (each.workloads().contains(workload)) {
                    tests.add(DynamicTest.dynamicTest(workload.code() + " " + each.name(), () -> {
                        Object expected = answers.of(workload, jdbc);
                        assertThat(expected).isNotIn(0L, List.of());
                        assertThat(answers.of(workload, each)).isEqualTo(expected);
                    }));
                }
            }
        }
        return tests;
    }

    @Test
    void the_answers_are_as_large_as_the_workloads_say() {
        Contender jdbc = onFilled.get(0);

        assertThat((Collection<?>) answers.of(Workload.W2, jdbc)).hasSize(20);
        assertThat((Collection<?>) answers.of(Workload.W3, jdbc)).hasSize(Sizes.SMALL.rows());
        assertThat(jdbc.trees(jdbc.tree("IT")))
                .hasSize(20)
                .allSatisfy(tree -> assertThat(tree.posts())
                        .hasSize(3)
                        .allSatisfy(post -> assertThat(post.comments()).hasSize(3)));
        assertThat((Collection<?>) answers.of(Workload.W6_KEYS, onEmpty.get(0))).hasSize(Sizes.SMALL.rows());
    }

    @Test
    void elif_takes_part_in_everything() {
        assertThat(onFilled).extracting(Contender::name).contains("elif class", "elif record", "elif active record");
        assertThat(onFilled.stream()
                        .filter(each -> each.name().equals("elif active record"))
                        .flatMap(each -> each.without().keySet().stream()))
                .isEmpty();
    }

    @Test
    void a_contender_is_opened_by_its_name() {
        for (Contender each : onFilled) {
            List<Contender> found = Contenders.on(blog.filled(), List.of(each.name()));
            assertThat(found.get(0).name()).isEqualTo(each.name());
            found.forEach(Contender::close);
        }
    }

    @Test
    void whoever_leaves_something_out_says_why() {
        for (Contender each : onFilled) {
            assertThat(each.without().values()).as(each.name()).doesNotContain("");
        }
    }
}
