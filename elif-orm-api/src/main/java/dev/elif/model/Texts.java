package dev.elif.model;

/** Text that a database can keep. */
final class Texts {

    private Texts() {}

    /** Half of a surrogate pair is no character: the driver would send a question mark in its place. */
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isSurrogatePair(c, text.charAt(i))) {
                    throw new IllegalArgumentException("Half of a surrogate pair is no character");
                }
            }
        }
        return text;
    }
}
