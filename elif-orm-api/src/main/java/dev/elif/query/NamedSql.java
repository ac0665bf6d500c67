package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * SQL with names for its values, read once.
 *
 * @param text with a {@code ?} for each name
 * @param names in their order, as often as they stand there
 * @param reads whether it certainly changes and locks nothing
 */
record NamedSql(String text, List<String> names, boolean reads) {

    private static final Set<String> READING = Set.of("select", "values", "table", "with");

    /** What changes or locks rows wherever it stands; {@code into} makes a table of a select. */
    private static final Set<String> CHANGING =
            Set.of("insert", "update", "delete", "merge", "into", "share", "nextval", "setval");

    /** Of functions that take locks. */
    private static final List<String> LOCKING = List.of("pg_advisory_", "pg_try_advisory_");

    static NamedSql of(String sql) {
        StringBuilder text = new StringBuilder(sql.length());
        List<String> names = new ArrayList<>();
        Reading reading = new Reading();
        SqlScanner scanner = new SqlScanner(sql);
        int copied = 0;
        for (SqlScanner.Part part = scanner.next(); part != SqlScanner.Part.END; part = scanner.next()) {
            if (part == SqlScanner.Part.MARK) {
                throw new QueryException(ApiMessage.RAW_MARK);
            }
            if (part == SqlScanner.Part.NAME) {
                text.append(sql, copied, scanner.start()).append('?');
                copied = scanner.end();
                names.add(scanner.text());
            }
            reading.see(part, part == SqlScanner.Part.WORD ? scanner.text().toLowerCase(Locale.ROOT) : "");
        }
        return new NamedSql(text.append(sql, copied, sql.length()).toString(), List.copyOf(names), reading.only());
    }

    /** Judges by the words, and when in doubt against. */
    private static final class Reading {

        private boolean begun;
        private boolean ended;
        private boolean only;

        void see(SqlScanner.Part part, String word) {
            if (!begun && part == SqlScanner.Part.WORD) {
                begun = true;
                only = READING.contains(word);
            }
            only &= !ended && !CHANGING.contains(word) && LOCKING.stream().noneMatch(word::startsWith);
            ended |= part == SqlScanner.Part.SEMICOLON;
        }

        boolean only() {
            return only;
        }
    }
}
