package dev.elif.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page with the numbers: what stands between two marks is written by the tool, the rest by people. */
public final class Page {

    private static final String BEGIN =
            "<!-- measured: what stands from here to the end mark is written by the tool -->";
    private static final String END = "<!-- measured: end -->";

    private final Path file;

    /** The page in {@code file}, which must be there. */
    public Page(Path file) {
        this.file = file;
    }

    /** Replaces the measured part. */
    public void write(String measured) {
        String page = read();
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(
                    "[" + file + "] lacks the marks of its measured part: " + BEGIN + " " + END);
        }
        String next = page.substring(0, begin) + BEGIN + "\n\n" + measured.strip() + "\n\n" + page.substring(end);
        try {
            Files.writeString(file, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines. */
    public List<String> lines() {
        return read().lines().toList();
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
