package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Constant;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import java.util.List;

/**
 * A text.
 *
 * @param <M> the model whose query may use it
 */
public interface TextExpression<M> extends ComparableExpression<M, String> {

    /** The expression {@code expression}, which is a text. */
    static <M> TextExpression<M> of(Expression expression) {
        return new Computed.Text<>(expression);
    }

    @Override
    default ColumnType<String> type() {
        return ColumnType.TEXT;
    }

    @Override
    default TextExpression<M> as(String name) {
        return of(new Labelled(expression(), name));
    }

    /** {@code this like ?}: {@code %} is any text, {@code _} any character, {@code \} takes their meaning away. */
    default Condition<M> like(String pattern) {
        return Operands.test(Operation.LIKE, this, pattern);
    }

    /** {@code this ilike ?}: like {@link #like}, with upper and lower case alike. */
    default Condition<M> likeIgnoreCase(String pattern) {
        return Operands.test(Operation.LIKE_IGNORE_CASE, this, pattern);
    }

    /** {@code this like ?}, where {@code prefix} stands for itself, whatever characters it has. */
    default Condition<M> startsWith(String prefix) {
        return like(literal(prefix) + "%");
    }

    /** {@code this like ?}, where {@code suffix} stands for itself. */
    default Condition<M> endsWith(String suffix) {
        return like("%" + literal(suffix));
    }

    /** {@code this like ?}, where {@code part} stands for itself. */
    default Condition<M> contains(String part) {
        return like("%" + literal(part) + "%");
    }

    /** {@code this ilike ?}: like {@link #contains}, with upper and lower case alike. */
    default Condition<M> containsIgnoreCase(String part) {
        return likeIgnoreCase("%" + literal(part) + "%");
    }

    /** {@code this ~ ?}: matches a regular expression somewhere; one that is none is an {@link dev.elif.error.InvalidValueException}. */
    default Condition<M> matches(String regex) {
        return Operands.test(Operation.MATCHES, this, regex);
    }

    /** {@code this ~* ?}: like {@link #matches}, with upper and lower case alike. */
    default Condition<M> matchesIgnoreCase(String regex) {
        return Operands.test(Operation.MATCHES_IGNORE_CASE, this, regex);
    }

    /** {@code lower(this)}, by its collation. */
    default TextExpression<M> lower() {
        return of(Operands.call(this, Operation.LOWER));
    }

    /** {@code upper(this)}, by its collation. */
    default TextExpression<M> upper() {
        return of(Operands.call(this, Operation.UPPER));
    }

    /** {@code trim(this)}: without the spaces at both ends. */
    default TextExpression<M> trim() {
        return of(Operands.call(this, Operation.TRIM));
    }

    /** {@code trim(leading from this)}. */
    default TextExpression<M> trimLeading() {
        return of(Operands.call(this, Operation.TRIM_LEADING));
    }

    /** {@code trim(trailing from this)}. */
    default TextExpression<M> trimTrailing() {
        return of(Operands.call(this, Operation.TRIM_TRAILING));
    }

    /** {@code char_length(this)}: its characters. */
    default NumberExpression<M, Integer> length() {
        return NumberExpression.number(Operands.call(this, SqlType.INTEGER, Operation.LENGTH), ColumnType.INTEGER);
    }

    /** {@code (this || ?)}; null where this is null. */
    default TextExpression<M> concat(String other) {
        return of(Operands.call(this, Operation.CONCAT, Operands.bind(this, other)));
    }

    /** {@code (this || other)}; null where one of them is null. */
    default TextExpression<M> concat(TypedExpression<? super M, String> other) {
        return of(Operands.call(this, Operation.CONCAT, other.expression()));
    }

    /** {@code substring(this from ?)}: from that character on, the first of which is 1. */
    default TextExpression<M> substring(int from) {
        return of(Operands.call(this, Operation.SUBSTRING, Operands.amount(from)));
    }

    /** {@code substring(this from ? for ?)}: so many characters from that on, the first of which is 1. */
    default TextExpression<M> substring(int from, int length) {
        return of(Operands.call(this, Operation.SUBSTRING_FOR, Operands.amount(from), Operands.amount(length)));
    }

    /** {@code replace(this, ?, ?)}: every {@code part} by {@code other}. */
    default TextExpression<M> replace(String part, String other) {
        return of(Operands.call(this, Operation.REPLACE, Operands.bind(this, part), Operands.bind(this, other)));
    }

    /** {@code strpos(this, ?)}: where that begins, from 1 on; 0 where it is nowhere. */
    default NumberExpression<M, Integer> position(String part) {
        return NumberExpression.number(
                Operands.call(this, SqlType.INTEGER, Operation.POSITION, Operands.bind(this, part)),
                ColumnType.INTEGER);
    }

    /** {@code left(this, ?)}: the first characters; all but the last ones where it is negative. */
    default TextExpression<M> left(int length) {
        return of(Operands.call(this, Operation.LEFT, Operands.amount(length)));
    }

    /** {@code right(this, ?)}: the last characters; all but the first ones where it is negative. */
    default TextExpression<M> right(int length) {
        return of(Operands.call(this, Operation.RIGHT, Operands.amount(length)));
    }

    /** {@code lpad(this, ?, ?)}: of that length, filled up in front; longer ones are cut off. */
    default TextExpression<M> padLeft(int length, String fill) {
        return of(Operands.call(this, Operation.LPAD, Operands.amount(length), Operands.bind(this, fill)));
    }

    /** {@code rpad(this, ?, ?)}: of that length, filled up behind; longer ones are cut off. */
    default TextExpression<M> padRight(int length, String fill) {
        return of(Operands.call(this, Operation.RPAD, Operands.amount(length), Operands.bind(this, fill)));
    }

    @Override
    default TextExpression<M> orElse(String other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)));
    }

    @Override
    default TextExpression<M> orElse(TypedExpression<? super M, String> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()));
    }

    @Override
    default TextExpression<M> nullIf(String value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)));
    }

    @Override
    default TextExpression<M> least(String other) {
        return of(Operands.call(this, Operation.LEAST, Operands.bind(this, other)));
    }

    @Override
    default TextExpression<M> least(TypedExpression<? super M, String> other) {
        return of(Operands.call(this, Operation.LEAST, other.expression()));
    }

    @Override
    default TextExpression<M> greatest(String other) {
        return of(Operands.call(this, Operation.GREATEST, Operands.bind(this, other)));
    }

    @Override
    default TextExpression<M> greatest(TypedExpression<? super M, String> other) {
        return of(Operands.call(this, Operation.GREATEST, other.expression()));
    }

    /**
     * {@code to_tsvector('language', this) @@ websearch_to_tsquery('language', ?)}: has these words in any of their forms, as search
     * engines understand what a user types. An index of the same expression serves it.
     *
     * @param language a configuration of the database's text search: {@code english}, {@code simple}
     */
    default Condition<M> matchesWords(String words, String language) {
        return new Comparison<>(Operation.TEXT_SEARCH, search(words, language));
    }

    /** {@code ts_rank(…)}: how well it matches these words, more being better. */
    default NumberExpression<M, Float> rankOfWords(String words, String language) {
        return NumberExpression.number(
                new Call(Operation.TEXT_RANK, search(words, language), SqlType.REAL), ColumnType.FLOAT);
    }

    /** {@code ts_headline(…)}: the parts of it that match these words, in {@code <b>}; the rest is not escaped for HTML. */
    default TextExpression<M> headlineOfWords(String words, String language) {
        return of(new Call(Operation.TEXT_HEADLINE, search(words, language), SqlType.TEXT));
    }

    private List<Expression> search(String words, String language) {
        return List.of(new Constant(language), expression(), new Constant(language), Operands.bind(this, words));
    }

    private String literal(String text) {
        Bind unused = Operands.bind(this, text); // says what is wrong with null
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
