package dev.elif.docs.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the page says, and the Javadoc that is compared with it. */
final class ReferencePage {

    private static final Path ROOT = Path.of(System.getProperty("elif.root"));

    private static final Pattern ENTRY = Pattern.compile("```java\\n(.*?)```\\n\\n```sql\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern METHOD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w+[^\\n]*\\n\\s+)*(?:public|default|static)"
                    + "(?! (?:final class|abstract|sealed|interface)) (?:final )?[^({;=]*?(\\w+)\\(",
            Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{[^}]*})*)}");

    private final List<Entry> entries;

    ReferencePage() throws IOException {
        this.entries = ENTRY.matcher(Files.readString(ROOT.resolve("docs/reference/queries.md")))
                .results()
                .map(entry -> new Entry(entry.group(1), entry.group(2)))
                .toList();
    }

    private record Entry(String java, String sql) {}

    /** A documented method. */
    record Documented(String name, String javadoc) {

        /** What stands in its Javadoc as code. */
        Stream<String> codes() {
            return CODE.matcher(javadoc).results().map(code -> code.group(1));
        }
    }

    /** What the entries that call {@code method} send. */
    Stream<String> sentBy(String method) {
        Pattern call = Pattern.compile("\\b" + method + "\\(");
        return entries.stream()
                .filter(entry -> call.matcher(entry.java()).find())
                .map(Entry::sql);
    }

    /** The public methods of {@code type} that have a Javadoc of their own. */
    static List<Documented> methods(Class<?> type) throws IOException {
        Path source =
                ROOT.resolve("elif-orm-api/src/main/java/" + type.getName().replace('.', '/') + ".java");
        return METHOD.matcher(Files.readString(source))
                .results()
                .map(ReferencePage::documented)
                .toList();
    }

    private static Documented documented(MatchResult method) {
        return new Documented(method.group(2), method.group(1).replaceAll("\\s*\\n\\s*\\* ?", " "));
    }
}
