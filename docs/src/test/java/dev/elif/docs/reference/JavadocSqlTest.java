package dev.elif.docs.reference;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.query.Query;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The SQL in a verb's Javadoc is what the reference page's entry of that verb sends, and every verb that sends some shows it.
 *
 * <p>In the Javadoc {@code …} stands for anything.
 */
class JavadocSqlTest {

    private static final Path ROOT = Path.of(System.getProperty("elif.root"));

    private static final Pattern ENTRY = Pattern.compile("```java\\n(.*?)```\\n\\n```sql\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern VERB = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w+[^\\n]*\\n\\s+)*public (?!static|abstract)[^({;=]*?(\\w+)\\(",
            Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{[^}]*})*)}");

    private static final Pattern SQL =
            Pattern.compile("(?:…|\\(?select|where|order by|limit|offset|group by|having|from|for|tablesample"
                    + "|(?:left |right |full |cross )?join|update|insert|delete|explain)\\s.*");

    /** What changes no SQL, or only for whoever is called: their Javadoc has none. */
    private static final Set<String> SILENT = Set.of("when", "unless", "to", "tag", "timeout");

    private record Entry(String java, String sql) {}

    private record Shown(String verb, String sql) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private final Set<String> verbs = new TreeSet<>();
    private final Set<String> referring = new TreeSet<>();

    @BeforeEach
    void read() throws IOException {
        ENTRY.matcher(Files.readString(ROOT.resolve("docs/reference/queries.md")))
                .results()
                .forEach(entry -> entries.add(new Entry(entry.group(1), entry.group(2))));
        for (Class<?> link = Query.class; link != Object.class; link = link.getSuperclass()) {
            Path source =
                    ROOT.resolve("elif-orm-api/src/main/java/" + link.getName().replace('.', '/') + ".java");
            VERB.matcher(Files.readString(source)).results().forEach(this::read);
        }
    }

    private void read(MatchResult verb) {
        String javadoc = verb.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ");
        verbs.add(verb.group(2));
        CODE.matcher(javadoc)
                .results()
                .map(code -> code.group(1))
                .filter(code -> SQL.matcher(code).matches())
                .forEach(code -> shown.add(new Shown(verb.group(2), code)));
        if (javadoc.contains("{@link #") || javadoc.contains("{@link Query#")) {
            referring.add(verb.group(2));
        }
    }

    @Test
    void every_verb_has_been_read() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> link = Query.class; link != Object.class; link = link.getSuperclass()) {
            Arrays.stream(link.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .map(Method::getName)
                    .forEach(declared::add);
        }
        declared.remove("toString");

        assertThat(verbs).isEqualTo(declared);
    }

    @Test
    void what_a_javadoc_shows_is_what_is_sent() {
        Set<Shown> wrong = shown.stream()
                .filter(one -> !QueriesPageTest.ELSEWHERE.contains(one.verb()))
                .filter(one -> sentBy(one.verb()).noneMatch(pattern(one.sql()).asPredicate()))
                .collect(toSet());

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_verb_shows_what_it_sends_or_says_where_it_is_shown() {
        Set<String> without = new TreeSet<>(verbs);
        without.removeAll(shown.stream().map(Shown::verb).collect(toSet()));
        without.removeAll(referring);
        without.removeAll(QueriesPageTest.ELSEWHERE);

        assertThat(without).isEqualTo(new TreeSet<>(SILENT));
    }

    private Stream<String> sentBy(String verb) {
        return entries.stream()
                .filter(entry -> entry.java().contains("." + verb + "("))
                .map(Entry::sql);
    }

    private static Pattern pattern(String sql) {
        return Pattern.compile(
                Stream.of(sql.split("…", -1)).map(Pattern::quote).collect(joining(".*")), Pattern.DOTALL);
    }
}
