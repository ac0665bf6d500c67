package dev.elif.benchmarks.measure;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the tables: a workload with so many threads.
 *
 * @param code short, as in the tables
 */
public record Discipline(String code, String title, Workload workload, int threads) {

    private static final int[] CROWDS = {2, 8, 64};

    /** All of them, in the order of the tables. */
    public static List<Discipline> all() {
        List<Discipline> all = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            if (workload == Workload.W12) {
                for (int threads : CROWDS) {
                    all.add(new Discipline(
                            "W11/" + threads, "W1 by " + threads + " threads on 20 connections", Workload.W1, threads));
                }
            }
            all.add(new Discipline(workload.code(), workload.title(), workload, 1));
        }
        return List.copyOf(all);
    }

    /** How many times as long its slices are: bulk inserts take a tenth of a second each. */
    public int length() {
        return workload == Workload.W6 || workload == Workload.W6_KEYS ? 3 : 1;
    }

    /** Whether {@code contender} takes part. */
    public boolean includes(Contender contender) {
        return contender.workloads().contains(workload);
    }
}
