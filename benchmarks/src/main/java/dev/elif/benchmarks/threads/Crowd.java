package dev.elif.benchmarks.threads;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Dice;
import dev.elif.benchmarks.Sizes;
import dev.elif.benchmarks.data.Blog;
import dev.elif.benchmarks.data.Pools;
import dev.elif.benchmarks.elif.plain.PlainContender;
import dev.elif.benchmarks.jdbc.JdbcContender;
import dev.elif.benchmarks.measure.Spread;
import dev.elif.benchmarks.report.MarkdownTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A thousand threads that find users by key on twenty connections, and how long they wait for one. */
public final class Crowd {

    private static final int THREADS = 1_000;

    private final Waits waits;
    private final Sizes sizes;
    private final List<Contender> contenders;
    private final Map<String, List<Stand>> stands = new LinkedHashMap<>();

    /** One slice: operations a second, waits in milliseconds, and how many operations the slowest thread did. */
    private record Stand(double rate, double p50, double p99, double longest, long least) {}

    private Crowd(Blog blog) {
        this.waits = new Waits(blog.filled().main());
        this.sizes = blog.sizes();
        this.contenders =
                List.of(new JdbcContender(new Pools(waits, blog.filled().plain())), new PlainContender(waits));
    }

    /** Runs so many rounds of slices of so many milliseconds, after one that does not count; a table. */
    public static String table(Blog blog, int rounds, int millis) {
        Crowd crowd = new Crowd(blog);
        for (int round = -1; round < rounds; round++) {
            crowd.round(round, millis);
        }
        return crowd.table();
    }

    private void round(int round, int millis) {
        List<Contender> order = new ArrayList<>(contenders);
        Collections.rotate(order, round);
        for (Contender who : order) {
            waits.forget();
            Stand stand = slice(who, millis);
            if (round >= 0) {
                stands.computeIfAbsent(who.name(), name -> new ArrayList<>()).add(stand);
            }
        }
    }

    private Stand slice(Contender who, int millis) {
        CountDownLatch start = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        long[] done = new long[THREADS];
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>(THREADS);
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            Thread thread = new Thread(() -> done[number] = work(who, new Dice(sizes, number), start, end));
            thread.setUncaughtExceptionHandler((failed, reason) -> failure.compareAndSet(null, reason));
            thread.start();
            threads.add(thread);
        }
        long begin = System.nanoTime();
        end.set(begin + TimeUnit.MILLISECONDS.toNanos(millis));
        start.countDown();
        threads.forEach(Crowd::join);
        if (failure.get() != null) {
            throw new IllegalStateException(who.name() + " failed in the crowd", failure.get());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        LongSummaryStatistics operations = LongStream.of(done).summaryStatistics();
        return new Stand(
                operations.getSum() / seconds,
                waits.millis(0.5),
                waits.millis(0.99),
                waits.millis(1),
                operations.getMin());
    }

    private static long work(Contender who, Dice dice, CountDownLatch start, AtomicLong end) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        long operations = 0;
        while (System.nanoTime() < end.get()) {
            Object unused = who.find(dice.id());
            operations++;
        }
        return operations;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                "operations/s",
                "wait p50, ms",
                "wait p99, ms",
                "longest wait, ms",
                "operations of the slowest thread"));
        for (Map.Entry<String, List<Stand>> each : stands.entrySet()) {
            rows.add(List.of(
                    each.getKey(),
                    median(each.getValue(), Stand::rate),
                    median(each.getValue(), Stand::p50),
                    median(each.getValue(), Stand::p99),
                    median(each.getValue(), Stand::longest),
                    median(each.getValue(), stand -> (double) stand.least())));
        }
        return "### W11/1000: W1 by 1,000 threads on 20 connections\n\n" + MarkdownTable.text(rows);
    }

    private static String median(List<Stand> stands, Function<Stand, Double> what) {
        double median =
                Spread.of(stands.stream().mapToDouble(what::apply).toArray()).median();
        return String.format(Locale.ROOT, median < 10 ? "%.3f" : "%,.0f", median);
    }
}
