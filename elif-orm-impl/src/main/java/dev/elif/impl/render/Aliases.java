package dev.elif.impl.render;

import dev.elif.ast.Path;
import dev.elif.ast.Paths;
import dev.elif.ast.Select;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The joins of one select and their aliases: {@code t} for the root, {@code t1}, {@code t2} … for each distinct path.
 *
 * <p>A select without paths needs no aliases at all.
 */
final class Aliases {

    private static final String ROOT = "t";

    private final Set<Path> paths;
    private final Map<Path, String> byPath = new HashMap<>();
    private final String root;
    private final boolean rooted;

    private Aliases(Set<Path> paths, String root, boolean rooted) {
        this.paths = paths;
        this.root = root;
        this.rooted = rooted;
        paths.forEach(path -> byPath.put(path, ROOT + (byPath.size() + 1)));
    }

    /** For a statement without joins. */
    static Aliases none() {
        return new Aliases(Set.of(), ROOT, false);
    }

    /** For a statement without joins that says what table a column is of all the same. */
    static Aliases rooted() {
        return new Aliases(Set.of(), ROOT, true);
    }

    static Aliases of(Select select) {
        return new Aliases(Paths.of(select), ROOT, false);
    }

    /** For conditions that are asked of the table at {@code path}. */
    Aliases at(Path path) {
        return new Aliases(Set.of(), of(path), true);
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
