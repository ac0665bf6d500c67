package dev.elif.processor.print;

/** Literals of the Java language. */
final class Literals {

    private Literals() {}

    /** {@code text} in quotes, safe whatever it holds. */
    static String text(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                literal.append('\\').append(each);
            } else if (each < ' ') {
                literal.append("\\%03o".formatted((int) each)); // a \\u escape would become the character itself first
            } else if (each > '~') {
                literal.append("\\u%04x".formatted((int) each));
            } else {
                literal.append(each);
            }
        }
        return literal.append('"').toString();
    }
}
