package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.SqlType;
import dev.elif.ast.Written;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in SQL that a program has written itself, of which it has not said what comes out: {@code count(*) as total}. */
record RawSelection<M>(Expression expression) implements Selection<M, Object> {

    /**
     * What {@code sql} says before its last words, {@code as name}.
     *
     * @throws QueryException when it does not end so, or has places for values
     */
    static <M> RawSelection<M> of(String sql) {
        List<Token> tokens = tokens(sql);
        int as = tokens.size() - 2;
        if (as < 1
                || !tokens.get(as).text().equalsIgnoreCase("as")
                || !tokens.get(as + 1).isName()) {
            throw new QueryException(ApiMessage.RAW_UNNAMED, sql);
        }
        List<String> texts = RawSql.texts(sql.substring(0, tokens.get(as - 1).end()), 0);
        Written value = new Written(texts, List.of(), SqlType.TEXT);
        return new RawSelection<>(new Labelled(value, tokens.get(as + 1).name()));
    }

    @Override
    public @Nullable Object read(Row row, int index) {
        return row.valueAt(index);
    }

    private static List<Token> tokens(String sql) {
        List<Token> tokens = new ArrayList<>();
        SqlScanner scanner = new SqlScanner(sql);
        for (SqlScanner.Part part = scanner.next(); part != SqlScanner.Part.END; part = scanner.next()) {
            tokens.add(new Token(part, sql.substring(scanner.start(), scanner.end()), scanner.end()));
        }
        return tokens;
    }

    private record Token(SqlScanner.Part part, String text, int end) {

        boolean isName() {
            return part == SqlScanner.Part.WORD || (text.length() > 2 && text.startsWith("\"") && text.endsWith("\""));
        }

        /** Without its quotes. */
        String name() {
            return part == SqlScanner.Part.WORD
                    ? text
                    : text.substring(1, text.length() - 1).replace("\"\"", "\"");
        }
    }
}
