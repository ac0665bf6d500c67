package dev.elif.impl.render;

import dev.elif.ast.Path;
import dev.elif.ast.Paths;
import dev.elif.ast.Select;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The joins of one select and their aliases: {@code t} for the root, {@code t1}, {@code t2} … for each distinct path; {@code u},
 * {@code v} … for a select inside of another.
 *
 * <p>A select without paths and selects in it needs no aliases at all.
 */
final class Aliases {

    private static final String ROOT = "t";

    private final Set<Path> paths;
    private final Map<Path, String> byPath = new HashMap<>();
    private final String root;
    private final boolean rooted;
    private final @Nullable Aliases around;

    private Aliases(Set<Path> paths, String root, boolean rooted, @Nullable Aliases around) {
        this.paths = paths;
        this.root = root;
        this.rooted = rooted;
        this.around = around;
        paths.forEach(path -> byPath.put(path, root + (byPath.size() + 1)));
    }

    /** For a statement without joins. */
    static Aliases none() {
        return new Aliases(Set.of(), ROOT, false, null);
    }

    /** For a statement without joins that says what table a column is of all the same. */
    static Aliases rooted() {
        return new Aliases(Set.of(), ROOT, true, null);
    }

    static Aliases of(Select select) {
        Set<Path> paths = Paths.of(select);
        return new Aliases(paths, ROOT, paths.isEmpty() && Paths.any(select), null);
    }

    /** For {@code select} inside of the one that these are of. */
    Aliases inside(Select select) {
        char next = (char) (root.charAt(0) + 1);
        return new Aliases(Paths.of(select), String.valueOf(next), true, this);
    }

    /** Those of the select around. */
    Aliases around() {
        return Objects.requireNonNull(around, "an outer column stands in a select inside of another");
    }

    /** What the root table is called. */
    String root() {
        return root;
    }

    /** For conditions that are asked of the table at {@code path}. */
    Aliases at(Path path) {
        return new Aliases(Set.of(), of(path), true, around);
    }

    boolean isEmpty() {
        return paths.isEmpty() && !rooted;
    }

    /** The joined paths, each behind those it starts from. */
    Iterable<Path> paths() {
        return paths;
    }

    String of(Path path) {
        return path.root() ? root : byPath.getOrDefault(path, root);
    }
}
