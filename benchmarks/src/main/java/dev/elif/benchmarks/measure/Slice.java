package dev.elif.benchmarks.measure;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Dice;
import dev.elif.benchmarks.Workload.Operation;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The one benchmark that JMH knows: an operation of the contender whose turn it is, for one short iteration in this JVM.
 *
 * <p>One benchmark for all on purpose: each contender's calls go through the same places, which are as polymorphic for the
 * one as for the other.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Slice {

    private static volatile @Nullable Turn turn;
    private static final AtomicInteger THREADS = new AtomicInteger();

    private Contender who;
    private Operation operation;
    private Dice dice;

    /** Lets the contender of {@code next} run for so many milliseconds. */
    public static Sample run(Turn next, int millis) {
        turn = next;
        THREADS.set(0);
        try {
            RunResult result = new Runner(new OptionsBuilder()
                            .include("^" + Slice.class.getName() + "\\.operation$")
                            .forks(0)
                            .threads(next.threads())
                            .warmupIterations(0)
                            .measurementIterations(1)
                            .measurementTime(TimeValue.milliseconds(millis))
                            .shouldDoGC(false)
                            .shouldFailOnError(true)
                            .addProfiler(Usage.class)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .runSingle();
            return new Sample(
                    result.getPrimaryResult().getScore(), secondary(result, Usage.CPU), secondary(result, Usage.BYTES));
        } catch (RunnerException e) {
            throw new IllegalStateException(
                    next.workload() + " of " + next.who().name() + " failed", e);
        }
    }

    @Setup(Level.Iteration)
    public void begin() {
        Turn mine = Objects.requireNonNull(turn);
        who = mine.who();
        operation = mine.workload().operation();
        dice = mine.dice(THREADS.getAndIncrement());
        Usage.begin();
    }

    @TearDown(Level.Iteration)
    public void end() {
        Usage.end();
    }

    @Benchmark
    public Object operation() {
        return operation.run(who, dice);
    }

    private static double secondary(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return Objects.requireNonNull(found, label).getScore();
    }
}
