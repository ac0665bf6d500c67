package dev.elif.benchmarks.measure;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Dice;
import dev.elif.benchmarks.Sizes;
import dev.elif.benchmarks.Workload;

/**
 * Who does what in one slice.
 *
 * @param seed of the sequence of arguments; the same for all contenders of a round
 */
public record Turn(Contender who, Workload workload, int threads, Sizes sizes, long seed) {

    Dice dice(int thread) {
        return new Dice(sizes, seed + thread);
    }
}
