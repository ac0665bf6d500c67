package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.NotUniqueException;
import dev.elif.error.QueryException;
import dev.elif.error.UnknownNameException;
import dev.elif.model.Nearest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole statement that the program has written itself: an immutable value, every step of which is a new one.
 *
 * <pre>{@code
 * database.sql("select * from users where id = :id").bind("id", 7).list(User.class);
 * }</pre>
 *
 * <p>Its text is sent as it is: never put into it what a user has written, but give that as values. A name stands once or more for a
 * value; in texts, quoted names, comments, dollar quotes and casts it is none. An operator with a question mark is written with two.
 *
 * <p>It runs in the transaction of the calling thread. Outside one, a reader gets it only when it begins with {@code select},
 * {@code values}, {@code table} or {@code with} and has no word that changes or locks rows; all else goes to the writer. Global scopes
 * and the tenant do not hold for it: the text says what it finds.
 */
public final class SqlStatement {

    private final NamedSql sql;
    private final SqlRunner runner;
    private final Map<String, Bind> values;
    private final Manner manner;

    private SqlStatement(NamedSql sql, SqlRunner runner, Map<String, Bind> values, Manner manner) {
        this.sql = sql;
        this.runner = runner;
        this.values = values;
        this.manner = manner;
    }

    /**
     * A statement that {@code runner} runs.
     *
     * @throws QueryException at once, when it has a question mark that stands for nothing
     */
    public static SqlStatement of(String sql, SqlRunner runner) {
        return new SqlStatement(NamedSql.of(sql), runner, Map.of(), Manner.PLAIN);
    }

    /**
     * With {@code value} wherever the text has {@code :name}; a list is an array, {@code id = any(:ids)}, and one that may be empty
     * needs its type, {@code any(cast(:ids as bigint[]))}.
     *
     * @param value a number, a text, a time, a UUID, bytes, an enum by its name, or a list of one of them
     * @throws UnknownNameException at once, when the text has no such name
     * @throws QueryException at once, when the value is null or of another type
     */
    public SqlStatement bind(String name, Object value) {
        String known = known(name);
        if (value == null) {
            throw new QueryException(ApiMessage.RAW_NULL, known, known);
        }
        return with(known, RawSql.bind(value));
    }

    /**
     * With SQL's null wherever the text has {@code :name}.
     *
     * @param type what it would be if it were not null
     * @throws UnknownNameException at once, when the text has no such name
     */
    public SqlStatement bindNull(String name, Class<?> type) {
        return with(known(name), RawSql.nothing(type));
    }

    /** Run by the writer, whatever the text says: for functions that change rows, and for what must be as it is now. */
    public SqlStatement onWriter() {
        return new SqlStatement(sql, runner, values, manner.atWriter());
    }

    /** Cancelled after that time, as {@link Query#timeout} says. */
    public SqlStatement timeout(Duration atMost) {
        return new SqlStatement(sql, runner, values, manner.within(atMost));
    }

    /** With a comment for those who watch the database, as {@link Query#tag} says. */
    public SqlStatement tag(String key, String value) {
        return new SqlStatement(sql, runner, values, manner.tagged(key, value));
    }

    /**
     * All rows, each as a {@code type}.
     *
     * <p>A model is made of the columns of its names, in whatever order; it is saved and loads its relations like any. A record is
     * made of columns named as its components are, {@code userName} or {@code user_name}. Of both, other columns do not matter. Any
     * other type is a single value, and there is one column; null where the database has null.
     *
     * @throws dev.elif.error.MappingException when a column is missing, or there twice, or the type is none of these
     */
    public <R> List<R> list(Class<R> type) {
        return runner.list(this, type);
    }

    /** All rows in constant memory, each as {@link #list} says; see {@link Query#stream}. Close it. */
    public <R> Stream<R> stream(Class<R> type) {
        return runner.stream(this, type);
    }

    /** The first row as {@link #list} says, if there is one and it is not null; all of them are read. */
    public <R> Optional<R> first(Class<R> type) {
        return list(type).stream().limit(1).filter(Objects::nonNull).findFirst();
    }

    /**
     * The one row as {@link #list} says; null where it is one value and the database has null.
     *
     * @throws ModelNotFoundException when there is none
     * @throws NotUniqueException when there are more
     */
    public <R> R sole(Class<R> type) {
        List<R> found = list(type);
        if (found.isEmpty()) {
            throw new ModelNotFoundException(ApiMessage.EMPTY, type.getSimpleName());
        }
        if (found.size() > 1) {
            throw new NotUniqueException(ApiMessage.NOT_UNIQUE, type.getSimpleName());
        }
        return found.get(0);
    }

    /**
     * All rows by the names of their columns, in the order of the text; neither can be changed.
     *
     * <p>Times are of {@code java.time}, arrays are lists, and what Java has no type for is a text. A value may be null.
     *
     * @throws dev.elif.error.MappingException when two columns have one name
     */
    public List<Map<String, Object>> rows() {
        return runner.rows(this);
    }

    /** Runs a statement that changes rows; how many there were, and 0 of one that tells no number. */
    public long execute() {
        return runner.execute(this);
    }

    /** Its text, with a {@code ?} for each value. */
    public String text() {
        return sql.text();
    }

    /**
     * The values in the order of their {@code ?}.
     *
     * @throws QueryException when one is missing
     */
    public List<Bind> binds() {
        List<String> missing = sql.names().stream()
                .distinct()
                .filter(name -> !values.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new QueryException(ApiMessage.RAW_UNBOUND, missing);
        }
        return sql.names().stream().map(values::get).toList();
    }

    /** Whether it certainly changes and locks nothing. */
    public boolean reads() {
        return sql.reads();
    }

    /** How it is run. */
    public Manner manner() {
        return manner;
    }

    /** The text; its values are nobody's business in a log. */
    @Override
    public String toString() {
        return sql.text();
    }

    private String known(String name) {
        if (!sql.names().contains(name)) {
            List<String> places = sql.names().stream().distinct().toList();
            throw new UnknownNameException(ApiMessage.RAW_NAME, name, Nearest.hint(name, places), places);
        }
        return name;
    }

    private SqlStatement with(String name, Bind value) {
        Map<String, Bind> more = new HashMap<>(values);
        more.put(name, value);
        return new SqlStatement(sql, runner, more, manner);
    }
}
