package dev.elif.benchmarks.measure;

import java.util.Arrays;

/** Where most of many numbers lie. */
public record Spread(double p10, double median, double p90) {

    /** The spread of {@code values}, by the nearest rank; the median of an even number lies between two. */
    public static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Spread(
                sorted[(int) Math.round(last * 0.1)],
                (sorted[last / 2] + sorted[(last + 1) / 2]) / 2,
                sorted[(int) Math.round(last * 0.9)]);
    }
}
