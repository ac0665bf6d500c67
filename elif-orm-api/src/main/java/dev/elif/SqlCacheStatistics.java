package dev.elif;

/**
 * How often a statement's text was there already, since the database was opened.
 *
 * <p>A text is kept by the shape of its statement, whatever its values. A rate that stays low means that a program makes up new shapes
 * all the time: different columns, orders or limits, as these are part of the text.
 *
 * @param hits how many texts were found
 * @param misses how many had to be rendered
 * @param size how many are kept
 */
public record SqlCacheStatistics(long hits, long misses, int size) {

    /** Found texts of all, from 0 to 1; 0 before anything was asked for. */
    public double hitRate() {
        long all = hits + misses;
        return all == 0 ? 0 : (double) hits / all;
    }
}
