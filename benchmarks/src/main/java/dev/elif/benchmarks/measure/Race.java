package dev.elif.benchmarks.measure;

import dev.elif.benchmarks.Contender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Rounds of slices: in each, every discipline is run by all its contenders, one directly after the other, in an order that
 * rotates from round to round.
 */
public final class Race {

    /** Slices that do not count are so many times as long: compilers need seconds, whatever is compared. */
    private static final int WARM = 4;

    private final Field field;
    private final List<Discipline> disciplines;
    private final int millis;

    /** Slices of so many milliseconds. */
    public Race(Field field, List<Discipline> disciplines, int millis) {
        this.field = field;
        this.disciplines = disciplines;
        this.millis = millis;
    }

    /** Runs {@code warmUp} rounds that do not count, then {@code rounds} that do. */
    public Results run(int warmUp, int rounds) {
        Results results = new Results();
        for (int round = -warmUp; round < rounds; round++) {
            long start = System.nanoTime();
            for (Discipline discipline : disciplines) {
                Results into = round < 0 ? new Results() : results;
                run(discipline, round, into);
            }
            print(round, start, results);
        }
        return results;
    }

    private void run(Discipline discipline, int round, Results results) {
        List<Contender> order =
                new ArrayList<>(field.contenders(discipline.workload().place()));
        order.removeIf(each -> !discipline.includes(each));
        Collections.rotate(order, -Math.floorMod(round, Math.max(1, order.size())));
        for (Contender who : order) {
            field.prepare(discipline.workload().place());
            Turn turn = new Turn(
                    who,
                    discipline.workload(),
                    discipline.threads(),
                    field.blog().sizes(),
                    round);
            results.add(discipline, who.name(), Slice.run(turn, millis * discipline.length() * (round < 0 ? WARM : 1)));
        }
    }

    @SuppressWarnings("SystemOut") // the one line a round that tells how far it is
    private void print(int round, long start, Results results) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "round %3d %5.1f s", round, (System.nanoTime() - start) / 1e9));
        for (Discipline discipline : disciplines) {
            results.ratio(discipline, "elif active record", Sample::time)
                    .ifPresent(ratio ->
                            line.append(String.format(Locale.ROOT, " %s %.2f", discipline.code(), ratio.median())));
        }
        System.out.println(line);
    }
}
