package dev.elif.benchmarks;

import dev.elif.benchmarks.value.CountryTotal;
import dev.elif.benchmarks.value.Search;
import dev.elif.benchmarks.value.UserTree;
import dev.elif.benchmarks.value.UserValue;
import dev.elif.benchmarks.value.Valued;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to use the database, as its own documentation advises; a method a workload.
 *
 * <p>Answers are the contender's own models; {@link #value} and {@link #tree} say them as plain values, which is never timed.
 * Reads run outside a transaction. What a contender cannot do stands in {@link #without} and is never called.
 */
public interface Contender extends AutoCloseable {

    /** As in the tables. */
    String name();

    /** What it leaves out, and why. */
    default Map<Workload, String> without() {
        return Map.of();
    }

    /** What it takes part in; {@link Workload#W12} is about elif alone. */
    default Set<Workload> workloads() {
        Set<Workload> all = EnumSet.complementOf(EnumSet.of(Workload.W12));
        all.removeAll(without().keySet());
        return all;
    }

    /** One user by key. */
    default Object find(long id) {
        throw leftOut();
    }

    /** The twenty newest active users of a country: where, order, limit. */
    default List<?> page(String country) {
        throw leftOut();
    }

    /** All users with {@code from <= id < to}, in the order of their keys. */
    default List<?> range(long from, long to) {
        throw leftOut();
    }

    /** The twenty oldest users of a country, with their posts, with their comments. */
    default List<?> tree(String country) {
        throw leftOut();
    }

    /** Inserts a user in a transaction of its own; the key. */
    default long insertInTransaction(UserValue user) {
        throw leftOut();
    }

    /** Inserts a user as shortly as the contender can; the key. */
    default long insertAlone(UserValue user) {
        throw leftOut();
    }

    /** Inserts all users in one transaction; no keys are wanted. */
    default void insertAll(List<UserValue> users) {
        throw leftOut();
    }

    /** Inserts all users in one transaction; their keys, in the same order. */
    default List<Long> insertAllWithKeys(List<UserValue> users) {
        throw leftOut();
    }

    /** In one transaction: loads a user, changes the score, saves. */
    default void changeScore(long id, long score) {
        throw leftOut();
    }

    /** The active users with {@code from <= id < to}, counted by country, in the order of countries. */
    default List<CountryTotal> totals(long from, long to) {
        throw leftOut();
    }

    /** Users that fulfil five conditions, in the order of their keys. */
    default List<?> search(Search search) {
        throw leftOut();
    }

    /** Loads users with {@code from <= id < to} and adds up the views of their posts, asking each user for them. */
    default long walk(long from, long to) {
        throw leftOut();
    }

    /** A model as a plain value. */
    default UserValue value(Object model) {
        return ((Valued) model).value();
    }

    /** An answer of {@link #tree} as plain values. */
    default List<UserTree> trees(List<?> answer) {
        return answer.stream().map(each -> ((Valued) each).tree()).toList();
    }

    @Override
    default void close() {}

    private UnsupportedOperationException leftOut() {
        return new UnsupportedOperationException(name() + " leaves this out");
    }
}
