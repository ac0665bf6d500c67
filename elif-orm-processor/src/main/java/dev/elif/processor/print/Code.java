package dev.elif.processor.print;

/** Source text in the making: braces at the ends of lines decide how far the next one is indented. */
final class Code {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line; further indentation of its own is kept. */
    Code line(String line) {
        if (line.startsWith("}")) {
            depth--;
        }
        if (!line.isEmpty()) {
            text.append("    ".repeat(depth)).append(line);
        }
        text.append('\n');
        if (line.endsWith("{")) {
            depth++;
        }
        return this;
    }

    /** Adds an empty line. */
    Code blank() {
        return line("");
    }

    /** Adds a text block, whose lines are indented among themselves already. */
    Code lines(String block) {
        String indent = "    ".repeat(depth);
        block.lines()
                .forEach(line ->
                        text.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
