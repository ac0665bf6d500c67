package dev.elif.docs.reference;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.docs.reference.ReferencePage.Documented;
import dev.elif.query.Query;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The SQL in the Javadoc of a verb, or of what a value can do, is what the reference page's entry of it sends, and what sends some
 * shows it.
 *
 * <p>In the Javadoc {@code …} stands for anything, and so do the names of parameters.
 */
class JavadocSqlTest {

    private static final Pattern SQL =
            Pattern.compile("(?:…|\\(?select|where|order by|limit|offset|group by|having|from|for|tablesample"
                    + "|(?:left |right |full |cross )?join|update|insert|delete|explain)\\s.*");

    private static final Pattern TOKEN = Pattern.compile("'\\w+'|\\w+|\\s+|.");

    /** What changes no SQL, or only for whoever is called: their Javadoc has none. */
    private static final Set<String> SILENT = Set.of("when", "unless", "to", "tag", "timeout");

    /** What makes or reads a value, or is that value: {@code array} and {@code range} are for what stands behind them. */
    private static final Set<String> MAKERS = Set.of(
            "of",
            "read",
            "type",
            "expression",
            "as",
            "array",
            "range",
            "NumberExpression.number",
            "BooleanExpression.isTrue");

    /** What an expression is of, and its parameters. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "this",
            "other",
            "others",
            "earlier",
            "value",
            "values",
            "array",
            "range",
            "json",
            "column",
            "key",
            "expression",
            "condition",
            "type",
            "'unit'",
            "'zone'",
            "interval",
            "of",
            "low",
            "high",
            "a",
            "b",
            "n",
            "f",
            "parts",
            "fraction",
            "start",
            "end");

    private record Shown(String verb, String sql) {}

    private ReferencePage page;
    private final List<Documented> verbs = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        page = new ReferencePage();
        for (Class<?> link = Query.class; link != Object.class; link = link.getSuperclass()) {
            verbs.addAll(ReferencePage.methods(link));
        }
    }

    @Test
    void every_verb_has_been_read() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> link = Query.class; link != Object.class; link = link.getSuperclass()) {
            Arrays.stream(link.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(Method::getName)
                    .forEach(declared::add);
        }
        declared.remove("toString");

        assertThat(verbs.stream().map(Documented::name).collect(toSet())).isEqualTo(declared);
    }

    @Test
    void what_a_javadoc_shows_is_what_is_sent() {
        Set<Shown> wrong = shown().filter(one -> !QueriesPageTest.ELSEWHERE.contains(one.verb()))
                .filter(one ->
                        page.sentBy(one.verb()).noneMatch(pattern(one.sql()).asPredicate()))
                .collect(toSet());

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_verb_shows_what_it_sends_or_says_where_it_is_shown() {
        Set<String> without = new TreeSet<>(verbs.stream().map(Documented::name).collect(toSet()));
        without.removeAll(shown().map(Shown::verb).collect(toSet()));
        verbs.stream()
                .filter(verb ->
                        verb.javadoc().contains("{@link #") || verb.javadoc().contains("{@link Query#"))
                .forEach(verb -> without.remove(verb.name()));
        without.removeAll(QueriesPageTest.ELSEWHERE);
        without.remove("of");

        assertThat(without).isEqualTo(new TreeSet<>(SILENT));
    }

    @Test
    void everything_that_a_value_can_do_shows_what_is_sent() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Class<?> type : QueriesPageTest.VALUES) {
            List<Documented> methods = ReferencePage.methods(type);
            for (Documented method : methods) {
                Stream<String> codes = methods.stream()
                        .filter(other -> other.name().equals(method.name()))
                        .flatMap(Documented::codes);
                String name = type.getSimpleName() + "." + method.name();
                boolean maker = MAKERS.contains(method.name()) || MAKERS.contains(name);
                if (!maker && codes.noneMatch(code -> isSent(method.name(), code))) {
                    wrong.add(name);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private boolean isSent(String method, String code) {
        return !PLACEHOLDERS.contains(code)
                && page.sentBy(method).anyMatch(templates(code).asPredicate());
    }

    private Stream<Shown> shown() {
        return verbs.stream()
                .flatMap(verb -> verb.codes()
                        .filter(code -> SQL.matcher(code).matches())
                        .map(code -> new Shown(verb.name(), code)));
    }

    private static Pattern pattern(String sql) {
        return Pattern.compile(
                Stream.of(sql.split("…", -1)).map(Pattern::quote).collect(joining(".*")), Pattern.DOTALL);
    }

    private static Pattern templates(String sql) {
        return Pattern.compile(TOKEN.matcher(sql)
                .results()
                .map(token -> template(token.group()))
                .collect(joining()));
    }

    private static String template(String token) {
        if (token.equals("…") || PLACEHOLDERS.contains(token)) {
            return ".*";
        }
        return token.equals("?") ? "(?:\\?|cast\\(\\? as .*?\\))" : Pattern.quote(token);
    }
}
