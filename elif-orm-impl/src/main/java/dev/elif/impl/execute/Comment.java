package dev.elif.impl.execute;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tags as a comment behind a statement, which nothing in them can end.
 *
 * <p>Source of the form: the sqlcommenter specification of OpenTelemetry.
 */
final class Comment {

    private Comment() {}

    /** {@code sql} with the tags of its own and those that all statements have; a comment of its own may end it without a line's end. */
    static String behind(String sql, Map<String, String> all, SortedMap<String, String> own) {
        if (all.isEmpty() && own.isEmpty()) {
            return sql;
        }
        SortedMap<String, String> tags = new TreeMap<>(all);
        tags.putAll(own);
        return sql
                + (sql.contains("--") ? "\n" : " ")
                + tags.entrySet().stream()
                        .map(tag -> encoded(tag.getKey()) + "='" + encoded(tag.getValue()) + "'")
                        .collect(Collectors.joining(",", "/*", "*/"));
    }

    /** What the encoder leaves of a text that means something in a comment or differs between forms and addresses. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
