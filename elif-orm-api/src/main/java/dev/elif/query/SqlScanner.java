package dev.elif.query;

/**
 * Walks over SQL that a program has written itself, as PostgreSQL's lexer does: what stands in texts, quoted names, comments and dollar
 * quotes is no part of the language around it.
 *
 * <p>Source of the rules: PostgreSQL's documentation, "Lexical Structure".
 */
final class SqlScanner {

    /** What was found. */
    enum Part {
        /** {@code ?}. */
        MARK,
        /** {@code ??}, an operator with a question mark. */
        ESCAPED_MARK,
        /** {@code :name}. */
        NAME,
        /** A key word or a name without quotes. */
        WORD,
        SEMICOLON,
        /** Whatever is none of the others, and no white space or comment. */
        OTHER,
        END
    }

    private final String sql;
    private int start;
    private int end;

    SqlScanner(String sql) {
        this.sql = sql;
    }

    /** Where the last part begins. */
    int start() {
        return start;
    }

    /** Where the last part ends. */
    int end() {
        return end;
    }

    /** The last part's text; of a name without its colon. */
    String text() {
        return sql.substring(sql.charAt(start) == ':' ? start + 1 : start, end);
    }

    /** The next part. */
    Part next() {
        skip();
        start = end;
        if (start >= sql.length()) {
            return Part.END;
        }
        char first = sql.charAt(start);
        if (isWord(first)) {
            return word();
        }
        return switch (first) {
            case '\'' -> other(quoted(start + 1, '\'', false));
            case '"' -> other(quoted(start + 1, '"', false));
            case '$' -> other(dollar());
            case ';' -> found(Part.SEMICOLON, start + 1);
            case '?' -> at(start + 1) == '?' ? found(Part.ESCAPED_MARK, start + 2) : found(Part.MARK, start + 1);
            case ':' -> colon();
            default -> other(start + 1);
        };
    }

    /** White space, comments to the end of the line, and those in brackets, which may hold others. */
    private void skip() {
        while (end < sql.length()) {
            if (Character.isWhitespace(sql.charAt(end))) {
                end++;
            } else if (sql.startsWith("--", end)) {
                end = orEnd(sql.indexOf('\n', end));
            } else if (sql.startsWith("/*", end)) {
                end = comment(end);
            } else {
                return;
            }
        }
    }

    private int comment(int from) {
        int depth = 0;
        int at = from;
        while (at < sql.length()) {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
                if (depth == 0) {
                    return at;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    /** A word; an {@code E} before a quote begins a text in which a backslash stands for itself no more. */
    private Part word() {
        int at = start;
        while (at < sql.length() && (isWord(sql.charAt(at)) || sql.charAt(at) == '$')) {
            at++;
        }
        boolean escapes = at == start + 1 && (sql.charAt(start) == 'e' || sql.charAt(start) == 'E');
        return escapes && at(at) == '\'' ? other(quoted(at + 1, '\'', true)) : found(Part.WORD, at);
    }

    /** Behind the quote that ends the text; a doubled one does not. */
    private int quoted(int from, char quote, boolean escapes) {
        int at = from;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == quote && at(at + 1) != quote) {
                return at + 1;
            }
            at += c == quote || (escapes && c == '\\') ? 2 : 1;
        }
        return sql.length();
    }

    private int dollar() {
        int tag = start + 1;
        while (isWord(at(tag))) {
            tag++;
        }
        if (at(tag) != '$' || Character.isDigit(at(start + 1))) {
            return tag;
        }
        String delimiter = sql.substring(start, tag + 1);
        int close = sql.indexOf(delimiter, tag + 1);
        return close < 0 ? sql.length() : close + delimiter.length();
    }

    /** A cast, {@code :=}, the slice of an array, or a name. */
    private Part colon() {
        char next = at(start + 1);
        if (next == ':' || next == '=') {
            return other(start + 2);
        }
        char before = start == 0 ? ' ' : sql.charAt(start - 1);
        if (isWord(before) || before == ')' || before == ']' || !isWord(next) || Character.isDigit(next)) {
            return other(start + 1);
        }
        int at = start + 1;
        while (isWord(at(at))) {
            at++;
        }
        return found(Part.NAME, at);
    }

    private Part other(int to) {
        return found(Part.OTHER, to);
    }

    private Part found(Part part, int to) {
        end = to;
        return part;
    }

    private int orEnd(int index) {
        return index < 0 ? sql.length() : index;
    }

    private char at(int index) {
        return index < sql.length() ? sql.charAt(index) : ' ';
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
