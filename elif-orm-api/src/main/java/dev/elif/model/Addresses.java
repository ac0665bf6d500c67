package dev.elif.model;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses of hosts as text; never a name, which would be asked of the network. */
final class Addresses {

    private Addresses() {}

    /** Without the interface of this machine that an address of version 6 may name. */
    static String text(InetAddress address) {
        String text = address.getHostAddress();
        int scope = text.indexOf('%');
        return scope < 0 ? text : text.substring(0, scope);
    }

    static InetAddress parse(String text) {
        if (!text.chars().allMatch(each -> each == '.' || each == ':' || Character.digit(each, 16) >= 0)) {
            throw new IllegalArgumentException("not the address of one host");
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
