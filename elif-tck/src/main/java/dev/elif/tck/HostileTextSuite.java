package dev.elif.tck;

import static dev.elif.query.Expressions.function;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.error.DatabaseException;
import dev.elif.error.UnknownNameException;
import dev.elif.model.ColumnType;
import dev.elif.query.Sql;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Text that means something to SQL or to {@code like} is text like any other. */
@AcceptanceSuite
class HostileTextSuite {

    private static final String INJECTION = "'; delete from posts; --";

    private static final List<String> PARTS = List.of(
            "*/",
            "/*",
            "'",
            "''",
            "\"",
            "\\",
            "--",
            "\n",
            "\r\n",
            ";",
            "?",
            "??",
            ":name",
            "$1",
            "$$",
            "$x$",
            "%27",
            "%",
            "+",
            "*",
            "=",
            ",",
            "delete from posts",
            " ",
            "漢😀",
            "\u0001",
            "E'",
            "U&'",
            "::text",
            "\u2028",
            "{",
            "}",
            "x");

    private final Tck tck;

    HostileTextSuite(Tck tck) {
        this.tck = tck;
    }

    @Test
    void parts_of_a_text_stand_for_themselves() {
        write("50% off", "50 off", "a_b", "axb", "back\\slash", "backslash");

        assertThat(titles(Post_.title.startsWith("50%"))).containsExactly("50% off");
        assertThat(titles(Post_.title.contains("0% o"))).containsExactly("50% off");
        assertThat(titles(Post_.title.contains("_"))).containsExactly("a_b");
        assertThat(titles(Post_.title.startsWith("a_"))).containsExactly("a_b");
        assertThat(titles(Post_.title.contains("\\"))).containsExactly("back\\slash");
        assertThat(titles(Post_.title.endsWith("\\slash"))).containsExactly("back\\slash");
    }

    @Test
    @Feature("WH-07")
    void like_keeps_its_wildcards_and_escapes_them_on_request() {
        write("50% off", "50 off", "FIFTY% OFF");

        assertThat(titles(Post_.title.like("50%"))).containsExactly("50 off", "50% off");
        assertThat(titles(Post_.title.like("50\\%%"))).containsExactly("50% off");
        assertThat(titles(Post_.title.like("%off").not())).containsExactly("FIFTY% OFF");
        assertThat(titles(Post_.title.likeIgnoreCase("fifty%").or(Post_.title.like("50 %"))))
                .containsExactly("50 off", "FIFTY% OFF");
        assertThat(titles(Post_.title.containsIgnoreCase("% off"))).containsExactly("50% off", "FIFTY% OFF");
    }

    @Test
    void quotes_semicolons_and_question_marks_are_stored_as_they_are() {
        List<String> texts =
                List.of(INJECTION, "it's \"quoted\"", "what? ?? $1 :name", "tab\tand\nline", "${x} {{y}}", "ä漢😀");
        write(texts.toArray(String[]::new));

        for (String text : texts) {
            assertThat(titles(Post_.title.eq(text))).containsExactly(text);
            assertThat(titles(Post_.title.in(List.of(text, "another")))).containsExactly(text);
            assertThat(titles(Post_.title.contains(text))).containsExactly(text);
        }
    }

    @Test
    @Feature("WH-31")
    void values_are_parameters_and_names_are_known_ones() {
        write("innocent");

        List<StatementCall> calls = tck.statementsOf(
                () -> assertThat(titles(Post_.title.eq(INJECTION))).isEmpty());

        assertThat(calls).extracting(StatementCall::sql).noneMatch(sql -> sql.contains("delete"));
        for (String name :
                List.of("title; delete from posts", "title desc", "\"title\"", "posts.title", "1", "", "TITLE")) {
            assertThatThrownBy(() -> tck.query(Post.class).orderBy(name)).isInstanceOf(UnknownNameException.class);
            assertThatThrownBy(() -> tck.query(Post.class).orderByDesc(name)).isInstanceOf(UnknownNameException.class);
            assertThatThrownBy(() -> tck.query(Post.class).whereEq(name, "x")).isInstanceOf(UnknownNameException.class);
        }
        assertThat(titles(Post_.title.eq("innocent"))).containsExactly("innocent");
    }

    @Test
    void names_of_relations_are_known_ones() {
        for (String name : List.of("posts; delete from posts", "posts.", ".posts", "posts..comments", "")) {
            assertThatThrownBy(() -> tck.query(User.class).with(name)).isInstanceOf(UnknownNameException.class);
        }
    }

    @Test
    void one_text_of_sql_serves_every_value() {
        write("one", "two");

        List<StatementCall> calls = new ArrayList<>();
        for (String text : List.of("one", "two", INJECTION, "%")) {
            calls.addAll(tck.statementsOf(() -> titles(Post_.title.eq(text))));
        }

        assertThat(calls)
                .hasSize(4)
                .extracting(StatementCall::sql)
                .containsOnly(calls.get(0).sql());
    }

    @Test
    @Feature({"QB-05", "WH-31"})
    void values_of_sql_of_the_program_are_data_whatever_they_are() {
        write("innocent");
        Random random = new Random(7);

        for (int i = 0; i < 200; i++) {
            String text = hostile(random);
            assertThat(tck.database()
                            .sql("select :text::text")
                            .bind("text", text)
                            .sole(String.class))
                    .isEqualTo(text);
            assertThat(tck.database()
                            .sql("select unnest(cast(:texts as text[]))")
                            .bind("texts", List.of(text, "x"))
                            .list(String.class))
                    .containsExactly(text, "x");
            assertThatThrownBy(() -> tck.database().sql("select :name").bind(text, "x"))
                    .isInstanceOf(UnknownNameException.class);
        }
        assertThat(titles(Post_.title.eq("innocent"))).containsExactly("innocent");
    }

    @Test
    @Feature({"WH-31", "QB-05"})
    void nothing_but_a_value_arrives_where_an_expression_takes_a_text() {
        write("innocent");
        List<String> texts = List.of(
                INJECTION,
                "') or true; delete from posts; --",
                "\"; delete from posts; --",
                "\\'",
                "{a,b}",
                "$$ ?",
                "%s");

        for (String text : texts) {
            assertThat(titles(Post_.title.concat(text).eq("innocent" + text))).containsExactly("innocent");
            assertThat(titles(Post_.title.replace("innocent", text).eq(text))).containsExactly("innocent");
            assertThat(titles(Post_.title.position(text).gt(0))).isEmpty();
            assertThat(titles(Sql.condition("? = ?", Post_.title, text))).isEmpty();
            assertThat(users(User_.preferences.at(text, text).text().eq(text))).isZero();
            assertThat(users(User_.preferences.hasKey(text))).isZero();
            assertThat(users(User_.preferences.contains(Map.of(text, text)))).isZero();
            assertThat(titles(Post_.title.matchesWords(text, "simple"))).isEmpty();
            refusedAsAName(() -> titles(Post_.title.matchesWords("x", text)));
            refusedAsAName(
                    () -> titles(function(text, ColumnType.TEXT, Post_.title).eq("x")));
        }
        assertThat(titles(Post_.title.eq("innocent"))).containsExactly("innocent");
    }

    @Test
    void no_tag_ends_the_comment_it_is_in() {
        write("innocent");
        Random random = new Random(8);

        for (int i = 0; i < 200; i++) {
            String key = hostile(random) + i;
            String value = hostile(random);
            String sent =
                    tck.database().sql("select current_query()").tag(key, value).sole(String.class);

            assertThat(sent).matches("select current_query\\(\\) /\\*[-%\\w.]+='[-%\\w.]*'\\*/");
            assertThat(URLDecoder.decode(sent.substring(sent.indexOf('\'') + 1, sent.lastIndexOf('\'')), UTF_8))
                    .isEqualTo(value);
            assertThat(tck.query(Post.class).tag(key, value).list()).hasSize(1);
        }
        assertThat(titles(Post_.title.eq("innocent"))).containsExactly("innocent");
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    /** The server has understood the statement, and found nothing of that name. */
    private static void refusedAsAName(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(DatabaseException.class)
                .rootCause()
                .hasMessageNotContaining("syntax error");
    }

    @Test
    @Feature("WH-30")
    void operators_are_methods_so_that_a_text_that_looks_like_one_is_a_value() {
        write("innocent", "is not null");

        for (String operator : List.of("<>", "is not null", "> ''", "like", "= title")) {
            assertThat(titles(Post_.title.eq(operator)).contains("innocent")).isFalse();
            assertThat(tck.statementsOf(() -> titles(Post_.title.eq(operator)))
                            .get(0)
                            .sql())
                    .endsWith("where \"title\" = ?");
        }
        assertThat(titles(Post_.title.eq("is not null"))).containsExactly("is not null");
    }

    private long users(Condition<User> condition) {
        return tck.query(User.class).where(condition).count();
    }

    private void write(String... titles) {
        List<Post> posts = new ArrayList<>();
        for (String title : titles) {
            posts.add(new Post(null, title));
        }
        tck.repository(Post.class, Long.class).insertAll(posts);
    }

    private List<String> titles(Condition<? super Post> condition) {
        return tck.query(Post.class).where(condition).list().stream()
                .map(Post::title)
                .sorted()
                .toList();
    }
}
