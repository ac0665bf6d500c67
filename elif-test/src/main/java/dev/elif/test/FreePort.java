package dev.elif.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks the operating system for a TCP port of the loopback address that nobody uses. */
final class FreePort {

    private FreePort() {}

    static int find() throws IOException {
        // Not the loopback address of Java's choice, which may be the one of IPv6.
        InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket socket = new ServerSocket(0, 1, address)) {
            return socket.getLocalPort();
        }
    }
}
