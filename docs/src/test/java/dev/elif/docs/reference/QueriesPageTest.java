package dev.elif.docs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.desk.Desk;
import dev.elif.model.ArrayExpression;
import dev.elif.model.BooleanExpression;
import dev.elif.model.ComparableExpression;
import dev.elif.model.DateExpression;
import dev.elif.model.DateTimeExpression;
import dev.elif.model.InstantExpression;
import dev.elif.model.JsonExpression;
import dev.elif.model.JsonPart;
import dev.elif.model.NumberExpression;
import dev.elif.model.RangeExpression;
import dev.elif.model.TemporalExpression;
import dev.elif.model.TextExpression;
import dev.elif.model.TimeExpression;
import dev.elif.model.TypedExpression;
import dev.elif.query.AggregateExpression;
import dev.elif.query.Aggregates;
import dev.elif.query.Expressions;
import dev.elif.query.NumberAggregate;
import dev.elif.query.Query;
import dev.elif.query.Window;
import dev.elif.query.WindowFunction;
import dev.elif.query.Windows;
import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/reference/queries.md} is what these entries say and send; {@code -Delif.reference.write=true} writes it anew. */
class QueriesPageTest {

    private static final Path ROOT = Path.of(System.getProperty("elif.root"));
    private static final Path PAGE = ROOT.resolve("docs/reference/queries.md");
    private static final Path SOURCES = ROOT.resolve("docs/src/test/java/dev/elif/docs/reference");

    private static final Pattern ENTRY = Pattern.compile(
            "^    (?:Object|void) (\\w+)\\(\\) \\{\\n(.*?)^    \\}\\n", Pattern.MULTILINE | Pattern.DOTALL);

    /** What reads a query or sends no SQL of its own. */
    static final Set<String> ELSEWHERE = Set.of(
            "type",
            "statement",
            "unscoped",
            "manner",
            "attributes",
            "eager",
            "beside",
            "morphs",
            "lazily",
            "tap",
            "debugSql",
            "dump",
            "on",
            "onWriter",
            "onReader",
            "make");

    static final List<Class<?>> VALUES = List.of(
            TypedExpression.class,
            ComparableExpression.class,
            TextExpression.class,
            NumberExpression.class,
            BooleanExpression.class,
            TemporalExpression.class,
            DateExpression.class,
            TimeExpression.class,
            DateTimeExpression.class,
            InstantExpression.class,
            JsonExpression.class,
            JsonPart.class,
            ArrayExpression.class,
            RangeExpression.class,
            Aggregates.class,
            AggregateExpression.class,
            NumberAggregate.class,
            Expressions.class,
            Windows.class,
            WindowFunction.class,
            Window.class);

    /** What makes or reads a value and sends no SQL of its own. */
    private static final Set<String> UNSENT = Set.of("read", "type", "expression");

    private final List<String> sent = new ArrayList<>();

    @Test
    void the_page_is_what_the_entries_send() throws Exception {
        StringBuilder page = new StringBuilder("""
                # Queries: verb, Java, SQL

                Made by running each entry against PostgreSQL: `QueriesPageTest` compares this page with what was sent, and writes it with
                `-Delif.reference.write=true`. What a value is stands as `?`. The guides say why and when.
                """);
        try (Blog blog = new Blog(List.of(new Recorder()))) {
            for (Class<?> section : List.of(
                    FindingRows.class,
                    ComputingValues.class,
                    TextValues.class,
                    NumberValues.class,
                    TemporalValues.class,
                    StructuredValues.class,
                    GroupValues.class,
                    ShapingRows.class,
                    RelatingRows.class,
                    WritingRows.class)) {
                append(page, section, blog.database());
            }
        }
        try (Desk desk = new Desk(List.of(new Recorder()))) {
            desk.shop().become("north");
            append(page, ScopingRows.class, desk.database());
        }

        if (Boolean.getBoolean("elif.reference.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void every_verb_of_a_query_is_on_the_page() throws Exception {
        String page = Files.readString(PAGE);

        Set<String> missing = new TreeSet<>();
        for (Class<?> link = Query.class; link != Object.class; link = link.getSuperclass()) {
            Arrays.stream(link.getDeclaredMethods())
                    .filter(method ->
                            Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> method.getDeclaringClass() != Object.class && !method.isSynthetic())
                    .map(Method::getName)
                    .filter(verb -> !page.contains("." + verb + "("))
                    .forEach(missing::add);
        }

        assertThat(missing).isSubsetOf(new TreeSet<>(with(ELSEWHERE, "toString")));
        assertThat(ELSEWHERE)
                .as("what is said to be elsewhere is not on the page")
                .isSubsetOf(missing);
    }

    @Test
    void everything_that_values_can_do_is_on_the_page() throws Exception {
        String page = Files.readString(PAGE);

        Set<String> missing = new TreeSet<>();
        for (Class<?> type : VALUES) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(Method::getName)
                    .filter(name ->
                            !Pattern.compile("\\b" + name + "\\(").matcher(page).find())
                    .forEach(missing::add);
        }

        assertThat(missing).isEqualTo(new TreeSet<>(UNSENT));
    }

    private static Set<String> with(Set<String> names, String other) {
        Set<String> more = new TreeSet<>(names);
        more.add(other);
        return more;
    }

    private void append(StringBuilder page, Class<?> section, Database database) throws Exception {
        String source = Files.readString(SOURCES.resolve(section.getSimpleName() + ".java"));
        Constructor<?> constructor = section.getDeclaredConstructor(Database.class);
        Object entries = constructor.newInstance(database);
        page.append("\n## ").append(words(section.getSimpleName())).append('\n');
        long methods = Arrays.stream(section.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .count();
        assertThat(ENTRY.matcher(source).results())
                .as("all methods are entries")
                .hasSize((int) methods);
        for (Matcher entry = ENTRY.matcher(source); entry.find(); ) {
            sent.clear();
            Object unused = section.getDeclaredMethod(entry.group(1)).invoke(entries);
            page.append("\n### ").append(entry.group(1).replaceAll("_$", "").replace('_', ' '));
            page.append("\n\n```java\n").append(code(entry.group(2))).append("```\n\n```sql\n");
            sent.forEach(sql -> page.append(sql).append('\n'));
            page.append("```\n");
        }
    }

    private static String code(String body) {
        return body.stripTrailing().stripIndent().replaceFirst("(?m)^return ", "") + "\n";
    }

    private static String words(String name) {
        return name.replace("Rows", " rows").replace("Values", " values");
    }

    private final class Recorder implements StatementInterceptor {

        @Override
        public <T> T around(StatementCall call, Supplier<T> proceed) {
            sent.add(call.sql());
            return proceed.get();
        }
    }
}
