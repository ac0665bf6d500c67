package dev.elif.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses of hosts as text; never a name, which would be asked of the network. */
final class Addresses {

    private static final Pattern MASK = Pattern.compile("(?<=\\.\\d{1,3})/32$|(?<=:.{0,40})/128$");

    private Addresses() {}

    /** Without the interface of this machine that an address of version 6 may name. */
    static String text(InetAddress address) {
        String text = address.getHostAddress();
        int scope = text.indexOf('%');
        return scope < 0 ? text : text.substring(0, scope);
    }

    /** A cast to text adds the mask of a host, which says nothing more. */
    static InetAddress parse(String printed) {
        String text = MASK.matcher(printed).replaceFirst("");
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
