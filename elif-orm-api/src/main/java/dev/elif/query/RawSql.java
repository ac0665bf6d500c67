package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Raw;
import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together SQL that a program has written itself and the values beside it. */
final class RawSql {

    private RawSql() {}

    static Raw of(String sql, Object... values) {
        List<String> unused = texts(sql, values.length);
        return new Raw(sql, Arrays.stream(values).map(RawSql::bind).toList());
    }

    /** What stands around so many question marks. */
    static List<String> texts(String sql, int values) {
        List<String> texts = new ArrayList<>(values + 1);
        SqlScanner scanner = new SqlScanner(sql);
        int from = 0;
        for (SqlScanner.Part part = scanner.next(); part != SqlScanner.Part.END; part = scanner.next()) {
            if (part == SqlScanner.Part.MARK) {
                texts.add(sql.substring(from, scanner.start()));
                from = scanner.end();
            }
        }
        if (texts.size() != values) {
            throw new QueryException(ApiMessage.RAW_VALUES, texts.size(), values);
        }
        texts.add(sql.substring(from));
        return texts;
    }

    /** A value as it is sent; a list as an array, whose values are of one type. */
    static Bind bind(Object value) {
        if (!(value instanceof Collection<?> many)) {
            return bindOne(value);
        }
        List<Bind> binds = many.stream().map(RawSql::bindOne).toList();
        SqlType type = binds.isEmpty() ? SqlType.TEXT : binds.get(0).type();
        for (Bind bind : binds) {
            if (!bind.type().equals(type)) {
                throw new QueryException(ApiMessage.RAW_MIXED, type, bind.type());
            }
        }
        return Bind.array(type, binds.stream().map(Bind::value).toList());
    }

    /** SQL's null, as a value of that type. */
    static Bind nothing(Class<?> type) {
        ColumnType<?> stored = type.isEnum() ? ColumnType.TEXT : ValueTypes.find(type);
        if (stored == null) {
            throw new QueryException(ApiMessage.RAW_TYPE, type.getName());
        }
        return Bind.of(stored.sqlType(), null);
    }

    private static Bind bindOne(@Nullable Object value) {
        Object plain = value instanceof Enum<?> constant ? constant.name() : value;
        if (plain == null || ValueTypes.find(plain.getClass()) == null) {
            throw new QueryException(
                    ApiMessage.RAW_TYPE,
                    plain == null ? "null" : plain.getClass().getName());
        }
        return ValueTypes.bind(ValueTypes.of(plain), plain);
    }
}
