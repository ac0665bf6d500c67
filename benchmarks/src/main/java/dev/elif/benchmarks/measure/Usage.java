package dev.elif.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time and allocation of the threads that run the operation, and of no other: neither the collector nor the harness is
 * counted. JMH makes it by its constructor without parameters, so what is counted is static.
 */
public final class Usage implements InternalProfiler {

    static final String CPU = "cpu";
    static final String BYTES = "bytes";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final AtomicLong CPU_NANOS = new AtomicLong();
    private static final AtomicLong ALLOCATED = new AtomicLong();

    /** Called by a thread that begins to run operations. */
    static void begin() {
        CPU_NANOS.addAndGet(-THREADS.getCurrentThreadCpuTime());
        ALLOCATED.addAndGet(-THREADS.getCurrentThreadAllocatedBytes());
    }

    /** Called by a thread that has run its last operation. */
    static void end() {
        ALLOCATED.addAndGet(THREADS.getCurrentThreadAllocatedBytes());
        CPU_NANOS.addAndGet(THREADS.getCurrentThreadCpuTime());
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        CPU_NANOS.set(0);
        ALLOCATED.set(0);
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        // All operations: those before and after the timed ones have been counted as well.
        double operations = result.getMetadata().getAllOps();
        return List.of(
                scalar(CPU, CPU_NANOS.get() / 1_000.0 / operations, "us/op"),
                scalar(BYTES, ALLOCATED.get() / operations, "B/op"));
    }

    @Override
    public String getDescription() {
        return "CPU time and allocation of the benchmark's own threads";
    }

    private static ScalarResult scalar(String label, double value, String unit) {
        return new ScalarResult(label, value, unit, AggregationPolicy.AVG);
    }
}
