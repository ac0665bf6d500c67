package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.ast.Derived;
import dev.elif.ast.Join;
import dev.elif.ast.Path;
import dev.elif.ast.Select;
import dev.elif.ast.Source;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Reach;
import java.util.List;

/**
 * A model's table under a name of its own in one statement: {@code Alias<User> boss = User_.as("boss")}.
 *
 * <p>It names the table of a query ({@code users.query().as(boss)}), or one that is joined; {@code boss.to(User_.name)} is a column of
 * it, there and in every select within. Immutable.
 *
 * @param <T> the model
 */
public final class Alias<T> extends Joinable implements Reach<Object, T> {

    private final ModelType<T> type;

    private Alias(ModelType<T> type, String name) {
        super(name);
        this.type = type;
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

    /** What is stored there. */
    public ModelType<T> type() {
        return type;
    }

    @Override
    public Path path(Path path) {
        return path.from(name());
    }

    @Override
    Source source(Making making) {
        return type.table();
    }

    @Override
    List<? extends Condition<?>> scopes(Making making) {
        return new Joins(making).on(type);
    }

    /** Where rows come out that match nothing, conditions beside the match would let through what they should keep. */
    @Override
    Join join(Join.Kind kind, boolean lateral, List<? extends Condition<?>> on, Making making) {
        List<? extends Condition<?>> scopes = scopes(making);
        return kind.loses() && !scopes.isEmpty()
                ? new Join(kind, lateral, scoped(type.table(), type, scopes), name(), on, List.of())
                : super.join(kind, lateral, on, making);
    }

    /** The rows of {@code from} of which {@code scopes} hold, in place of it. */
    static Source scoped(Source from, ModelType<?> type, List<? extends Condition<?>> scopes) {
        return new Derived(
                Select.of(from, type.columns().stream().map(Column::expression).toList(), scopes));
    }
}
