package dev.elif.benchmarks.measure;

import java.io.IOException;

/** Binds this process, and whatever it starts, to one core: client and server then never wait for each other's core. */
public final class OneCore {

    private OneCore() {}

    /** Does so where the machine has {@code taskset}; says what became of it. */
    public static String bind() {
        int core = Runtime.getRuntime().availableProcessors() - 1;
        try {
            Process taskset = new ProcessBuilder(
                            "taskset",
                            "--all-tasks",
                            "--pid",
                            "--cpu-list",
                            Integer.toString(core),
                            Long.toString(ProcessHandle.current().pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return taskset.waitFor() == 0 ? "client and server on one core" : "not bound to a core: taskset refused";
        } catch (IOException e) {
            return "not bound to a core: no taskset here";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
