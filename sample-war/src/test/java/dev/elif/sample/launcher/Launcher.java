package dev.elif.sample.launcher;

/**
 * Starts the music store, prints its address, and stops it when this process is interrupted or terminated.
 *
 * <p>The port is {@code ELIF_SAMPLE_PORT}, or the first free one from 8080 on. The database is that of {@code
 * ELIF_DATASOURCE_URL} (with {@code ELIF_DATASOURCE_USERNAME} and {@code ELIF_DATASOURCE_PASSWORD}), or a new one that
 * lives as long as the store.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        MusicStore store = new MusicStore(System.getenv(), Launcher::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(store), "music-store-stop"));
        try {
            say("The music store is open: " + store.start() + "   (stop it with Ctrl+C)");
            store.await();
        } catch (LaunchException e) {
            if (store.closed()) {
                // The JVM is ending, so this is what was wanted; wait until it has.
                Thread.currentThread().join();
            }
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void stop(MusicStore store) {
        store.close();
        say("The music store is closed.");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
