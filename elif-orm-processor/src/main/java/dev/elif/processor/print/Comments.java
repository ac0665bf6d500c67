package dev.elif.processor.print;

/** Text inside of comments. */
final class Comments {

    private Comments() {}

    /** {@code text} for an inline {@code code} tag: what would end it, or the comment, is left out. */
    static String code(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            safe.append("{}*/@\\".indexOf(each) >= 0 || each < ' ' || each > '~' ? '?' : each);
        }
        return safe.toString();
    }
}
