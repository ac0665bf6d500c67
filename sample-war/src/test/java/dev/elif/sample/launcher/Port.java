package dev.elif.sample.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses the TCP port of the loopback address at which the store answers. */
final class Port {

    static final String VARIABLE = "ELIF_SAMPLE_PORT";
    static final String HOST = "127.0.0.1";

    private static final int FIRST = 8080;
    private static final int LAST = 8099;

    private Port() {}

    /** The wanted port, any free one for 0, or without a wish the first free one from 8080 on. */
    static int choose(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return IntStream.rangeClosed(FIRST, LAST)
                    .filter(Port::free)
                    .findFirst()
                    .orElseThrow(() -> new LaunchException("Every port from " + FIRST + " to " + LAST
                            + " is taken. Set " + VARIABLE + " to a free one, or to 0 for any."));
        }
        int port = number(wanted.strip());
        if (!free(port)) {
            throw new LaunchException("Port [" + port + "] is taken by another program. Stop it, or set " + VARIABLE
                    + " to a free port, or to 0 for any.");
        }
        return port == 0 ? any() : port;
    }

    private static int number(String wanted) {
        if (!wanted.matches("[0-9]{1,5}") || Integer.parseInt(wanted) > 65_535) {
            throw new LaunchException(
                    VARIABLE + " is [" + wanted + "], which is no port. Use a number from 0 to 65535.");
        }
        return Integer.parseInt(wanted);
    }

    private static boolean free(int port) {
        try (ServerSocket socket = bound(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int any() {
        try (ServerSocket socket = bound(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchException("No free port was found.", e);
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        // As WildFly binds: connections of an earlier run that linger do not make a port taken.
        socket.setReuseAddress(true);
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return socket;
    }
}
