package dev.elif.benchmarks.start;

import com.sun.management.OperatingSystemMXBean;
import dev.elif.benchmarks.Quiet;
import dev.elif.benchmarks.data.Pools;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What runs in the process that is measured: opens a library, finds a row of each model, and prints what that took. */
public final class Child {

    static final String MARK = "started";

    /** How many numbers follow the mark. */
    static final int NUMBERS = 6;

    private Child() {}

    /** Arguments: the starter, how many models, the database's URL, user and password. */
    @SuppressWarnings("SystemOut") // its answer
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Quiet.logs();
        Starter.Start start = Starter.valueOf(arguments[0]).start();
        DataSource pool = Pools.pool(arguments[2], arguments[3], arguments[4]);
        List<Class<?>> models = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            models.add(Class.forName(Models.name(i), false, Child.class.getClassLoader()));
        }
        start.open(pool, models);
        long ready = millis();
        long readyCpu = cpu();
        for (Class<?> model : models) {
            if (start.find(model) == null) {
                throw new IllegalStateException("no row of " + model);
            }
        }
        long found = millis();
        long foundCpu = cpu();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        System.out.println(String.join(
                " ",
                MARK,
                Long.toString(ready),
                Long.toString(readyCpu),
                Long.toString(found),
                Long.toString(foundCpu),
                Long.toString(heap()),
                Integer.toString(classes)));
        // Libraries leave threads behind.
        Runtime.getRuntime().halt(0);
    }

    private static long millis() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
    }

    @SuppressWarnings("SystemGc") // what is left is what is asked for
    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }
}
