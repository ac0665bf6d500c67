package dev.elif.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs statements that a program has written itself; the conductor's side of {@link SqlStatement}. Safe for all threads. */
public interface SqlRunner {

    /** The rows of {@code statement}, each as a {@code type}; null where that is one value and the database has null. */
    <R> List<R> list(SqlStatement statement, Class<R> type);

    /** The same, read part by part as the stream is. */
    <R> Stream<R> stream(SqlStatement statement, Class<R> type);

    /** The rows of {@code statement} by the names of its columns; a value may be null. */
    List<Map<String, Object>> rows(SqlStatement statement);

    /** How many rows {@code statement} changed. */
    long execute(SqlStatement statement);
}
