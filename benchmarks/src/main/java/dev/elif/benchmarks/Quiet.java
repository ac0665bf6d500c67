package dev.elif.benchmarks;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries tell of their start is not what a run is read for. */
public final class Quiet {

    private static final Logger ROOT = Logger.getLogger("");

    private Quiet() {}

    /** Warnings only. */
    public static void logs() {
        ROOT.setLevel(Level.WARNING);
    }
}
