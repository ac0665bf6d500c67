package dev.elif.benchmarks.data;

import java.util.List;

/** Where users live, in equal shares. */
public final class Countries {

    /** Twenty codes. */
    public static final List<String> NAMES = List.of(
            "AT", "BE", "BG", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "NL", "NO", "PL",
            "PT", "SE");

    private Countries() {}
}
