package dev.elif.cdi;

import dev.elif.test.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** A port that leads to the database server, but only once something has happened: a server that comes up late. */
final class Relay implements AutoCloseable {

    private final PostgresServer target;
    private final Thread thread;
    private volatile ServerSocket listening;
    private volatile boolean used;

    Relay(int port, PostgresServer target, CountDownLatch up) {
        this.target = target;
        this.thread = new Thread(() -> listen(port, up), "relay");
        thread.setDaemon(true);
        thread.start();
    }

    boolean used() {
        return used;
    }

    private void listen(int port, CountDownLatch up) {
        try {
            up.await();
            listening = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
            while (true) {
                Socket client = listening.accept();
                used = true;
                Socket server = new Socket(target.host(), target.port());
                pump(client, server);
                pump(server, client);
            }
        } catch (IOException | InterruptedException closed) {
            // The test is through.
        }
    }

    private static void pump(Socket from, Socket to) {
        Thread pump = new Thread(
                () -> {
                    try (from;
                            to) {
                        from.getInputStream().transferTo(to.getOutputStream());
                    } catch (IOException closed) {
                        // One side has hung up.
                    }
                },
                "relay");
        pump.setDaemon(true);
        pump.start();
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        if (listening != null) {
            listening.close();
        }
    }
}
