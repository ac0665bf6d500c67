package dev.elif.impl.render;

import dev.elif.ast.Combined;
import dev.elif.ast.Derived;
import dev.elif.ast.From;
import dev.elif.ast.Join;
import dev.elif.ast.Outer;
import dev.elif.ast.Path;
import dev.elif.ast.Paths;
import dev.elif.ast.Select;
import dev.elif.ast.Source;
import dev.elif.ast.Statement;
import dev.elif.ast.Subselect;
import dev.elif.error.QueryException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.spi.Dialect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one select and their aliases: {@code t} for the root, {@code t1}, {@code t2} … for each distinct path; {@code u},
 * {@code v} … for a select inside of another; and those that the program has given, which no other table of the statement gets.
 *
 * <p>A select without paths, joins and selects in it needs no aliases at all.
 */
final class Aliases {

    private static final Aliases NONE = new Aliases("t", false);
    private static final Aliases ROOTED = new Aliases("t", true);

    private final String letter;
    private final String root;
    private final boolean rooted;
    private final Set<Path> paths;
    private final Map<Path, String> byPath = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken;
    private final @Nullable Dialect dialect;
    private final @Nullable Aliases around;

    private Aliases(String root, boolean rooted) {
        this.letter = root;
        this.root = root;
        this.rooted = rooted;
        this.paths = Set.of();
        this.taken = Set.of();
        this.dialect = null;
        this.around = null;
    }

    /** Those of {@code around} with another root: for conditions that are asked of the table of that alias. */
    private Aliases(Aliases around, String root) {
        this.letter = around.letter;
        this.root = root;
        this.rooted = true;
        this.paths = Set.of();
        this.taken = around.taken;
        this.dialect = around.dialect;
        this.around = around;
    }

    private Aliases(Select select, Place place, boolean rooted) {
        this.letter = place.letter();
        this.rooted = rooted;
        this.taken = place.taken();
        this.dialect = place.dialect();
        this.around = place.around();
        From from = select.from();
        if (!from.alias().isEmpty()) {
            given.put(from.alias(), dialect.quote(from.alias()));
        }
        from.joins().forEach(join -> given.put(join.alias(), dialect.quote(join.alias())));
        this.root = given.getOrDefault(from.alias(), letter);
        this.paths = Paths.of(select);
        int number = 1;
        for (Path path : paths) {
            while (taken.contains(letter + number)) {
                number++;
            }
            byPath.put(path, letter + number++);
        }
    }

    /** Where a select stands. */
    private record Place(
            String letter,
            Set<String> taken,
            Dialect dialect,
            @Nullable Aliases around) {}

    /** For a statement without joins. */
    static Aliases none() {
        return NONE;
    }

    /** For a statement without joins that says what table a column is of all the same. */
    static Aliases rooted() {
        return ROOTED;
    }

    /** For a select that stands alone. */
    static Aliases of(Select select, Dialect dialect) {
        if (!Paths.any(select)) {
            return NONE;
        }
        Set<String> taken = new HashSet<>();
        collect(select, taken);
        return new Aliases(select, new Place(free('t', taken), taken, dialect, null), true);
    }

    /** For {@code select} inside of the one that these are of. */
    Aliases inside(Select select, Dialect own) {
        Set<String> names = taken;
        if (dialect == null) {
            names = new HashSet<>();
            collect(select, names);
        }
        String next = free((char) (letter.charAt(0) + 1), names);
        boolean needed = Paths.any(select) || select.any(Outer.class::isInstance);
        return new Aliases(select, new Place(next, names, own, this), needed);
    }

    /** Those of the select around. */
    Aliases around() {
        return Objects.requireNonNull(around, "an outer column stands in a select inside of another");
    }

    /** Those that {@code rows}, from which a select reads, see beside their own; null where they ask for none. */
    @Nullable
    Aliases beyond(Statement rows) {
        return rows instanceof Select select && select.any(Outer.class::isInstance) ? around : null;
    }

    /** What the root table is called. */
    String root() {
        return root;
    }

    /** With one more table, by the name that elif gave it. */
    Aliases beside(String name) {
        Aliases beside = new Aliases(root, true);
        beside.given.put(name, name);
        return beside;
    }

    /** For conditions that are asked of the table at {@code path}. */
    Aliases at(Path path) {
        return new Aliases(this, of(path));
    }

    boolean isEmpty() {
        return !rooted;
    }

    /** The joined paths, each behind those it starts from. */
    Iterable<Path> paths() {
        return paths;
    }

    /** What the table at {@code path} is called, here or in a select around. */
    String of(Path path) {
        if (path.root()) {
            return root;
        }
        String own = path.joins().isEmpty() ? given.get(path.start()) : byPath.get(path);
        if (own != null) {
            return own;
        }
        if (around != null) {
            return around.of(path);
        }
        if (path.joins().isEmpty()) {
            throw new QueryException(ImplMessage.UNKNOWN_ALIAS, path.start());
        }
        return root;
    }

    private static String free(char first, Set<String> taken) {
        char letter = first;
        while (taken.contains(String.valueOf(letter))) {
            letter++;
        }
        return String.valueOf(letter);
    }

    /** All aliases that the program gave anywhere in {@code select}. */
    private static void collect(Select select, Set<String> names) {
        names.add(select.from().alias());
        collect(select.from().source(), names);
        for (Join join : select.from().joins()) {
            names.add(join.alias());
            collect(join.source(), names);
        }
        boolean unused = select.any(expression -> {
            if (expression instanceof Subselect inner) {
                collect(inner.select(), names);
            }
            return false;
        });
    }

    private static void collect(Source source, Set<String> names) {
        if (source instanceof Derived derived) {
            collect(derived.rows(), names);
        }
    }

    private static void collect(Statement rows, Set<String> names) {
        if (rows instanceof Select select) {
            collect(select, names);
        } else if (rows instanceof Combined combined) {
            combined.parts().forEach(part -> collect(part, names));
        }
    }
}
