package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.ast.Written;
import dev.elif.error.QueryException;
import dev.elif.model.BooleanExpression;
import dev.elif.model.ColumnType;
import dev.elif.model.ComparableExpression;

/**
 * SQL that the program writes itself, wherever a value or a condition may stand.
 *
 * <p>Its text is sent as it is: never put into it what a user has written, but give that as a value, one for each {@code ?}. A column or
 * any other expression may be given in the same way, and stands in the place of its {@code ?}. An operator with a question mark is
 * written with two.
 */
public final class Sql {

    private Sql() {}

    /**
     * {@code (sql)}, a value of that type: {@code Sql.raw("similarity(?, ?)", ColumnType.FLOAT, User_.name, "Ann")}.
     *
     * @param operands expressions; or numbers, texts, times, UUIDs, bytes, enums by their names, or lists of one of them
     * @throws QueryException at once, when there are more or fewer than places, or one of another type
     */
    public static <M, T> ComparableExpression<M, T> raw(String sql, ColumnType<T> type, Object... operands) {
        return ComparableExpression.of(written(sql, type, operands), type);
    }

    /**
     * {@code (sql)}, which is true or false: {@code Sql.condition("? @@ to_tsquery(?)", Post_.words, "fat & cat")}.
     *
     * @throws QueryException as of {@link #raw}
     */
    public static <M> Condition<M> condition(String sql, Object... operands) {
        return BooleanExpression.<M>of(written(sql, ColumnType.BOOLEAN, operands))
                .isTrue();
    }

    private static Written written(String sql, ColumnType<?> type, Object... operands) {
        return new Written(RawSql.texts(sql, operands.length), Expressions.operands(operands), type.sqlType());
    }
}
