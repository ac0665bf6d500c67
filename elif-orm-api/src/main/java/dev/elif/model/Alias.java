package dev.elif.model;

import dev.elif.ast.Path;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;

/**
 * A model's table under a name of its own in one statement: {@code Alias<User> boss = User_.as("boss")}.
 *
 * <p>It names the table of a query ({@code users.query().as(boss)}), or one that is joined; {@code boss.to(User_.name)} is a column of
 * it, there and in every select within. Immutable.
 *
 * @param <T> the model
 */
public final class Alias<T> implements Reach<Object, T> {

    private final ModelType<T> type;
    private final String name;

    private Alias(ModelType<T> type, String name) {
        this.type = type;
        this.name = name;
    }

    /**
     * The table of {@code type} under that name; called by generated code.
     *
     * @throws QueryException when the name is empty
     */
    public static <T> Alias<T> of(ModelType<T> type, String name) {
        if (name.isBlank()) {
            throw new QueryException(ApiMessage.NO_ALIAS, type.name());
        }
        return new Alias<>(type, name);
    }

    /** The name, unquoted. */
    public String name() {
        return name;
    }

    /** What is stored there. */
    public ModelType<T> type() {
        return type;
    }

    @Override
    public Path path(Path path) {
        return path.from(name);
    }

    @Override
    public String toString() {
        return type.name() + " as " + name;
    }
}
