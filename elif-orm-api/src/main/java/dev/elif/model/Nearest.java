package dev.elif.model;

import java.util.Collection;
import java.util.Locale;

/** Finds the name that was probably meant, by edit distance (Wagner and Fischer 1974). */
public final class Nearest {

    private Nearest() {}

    /** {@code " Did you mean [email]?"}, or nothing when no name is near. */
    public static String hint(String name, Collection<String> known) {
        String nearest = "";
        int best = Math.max(2, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? "" : " Did you mean [" + nearest + "]?";
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int substitution = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
