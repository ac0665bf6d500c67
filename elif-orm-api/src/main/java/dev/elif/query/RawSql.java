package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Raw;
import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together SQL that a program has written itself and the values beside it. */
final class RawSql {

    /** What may contain a question mark that stands for no value: texts, names, comments, and the escaped mark itself. */
    private static final Pattern PARTS = Pattern.compile(
            "(?s)'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$|\\?\\?|(?<mark>\\?)");

    private RawSql() {}

    static Raw of(String sql, Object... values) {
        List<String> unused = texts(sql, values.length);
        return new Raw(sql, Arrays.stream(values).map(RawSql::bind).toList());
    }

    /** What stands around so many question marks. */
    static List<String> texts(String sql, int values) {
        List<String> texts = new ArrayList<>(values + 1);
        Matcher part = PARTS.matcher(sql);
        int from = 0;
        while (part.find()) {
            if (part.group("mark") != null) {
                texts.add(sql.substring(from, part.start()));
                from = part.end();
            }
        }
        if (texts.size() != values) {
            throw new QueryException(ApiMessage.RAW_VALUES, texts.size(), values);
        }
        texts.add(sql.substring(from));
        return texts;
    }

    static Bind bind(Object value) {
        if (!(value instanceof Collection<?> many)) {
            return bindOne(value);
        }
        List<Bind> binds = many.stream().map(RawSql::bindOne).toList();
        SqlType type = binds.isEmpty() ? SqlType.TEXT : binds.get(0).type();
        return Bind.array(type, binds.stream().map(Bind::value).toList());
    }

    private static Bind bindOne(Object value) {
        Object plain = value instanceof Enum<?> constant ? constant.name() : value;
        if (plain == null || ValueTypes.find(plain.getClass()) == null) {
            throw new QueryException(
                    ApiMessage.RAW_TYPE,
                    plain == null ? "null" : plain.getClass().getName());
        }
        return ValueTypes.bind(ValueTypes.of(plain), plain);
    }
}
