package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import org.jspecify.annotations.Nullable;

/**
 * The process-wide runner behind the static door ({@code User_.query()}, {@code user.save()}): one of the two statics in elif.
 *
 * <p>Set by {@code Elif.use}; programs do not call this class.
 */
public final class Running {

    private static volatile @Nullable QueryRunner current;

    private Running() {}

    /** Sets the runner of this process; null takes it away. */
    public static void use(@Nullable QueryRunner runner) {
        current = runner;
    }

    /** The runner of this process, if there is one. */
    public static @Nullable QueryRunner current() {
        return current;
    }

    /**
     * The runner of this process for the database of {@code type}.
     *
     * @throws QueryException when no database is open
     */
    static QueryRunner required(ModelType<?> type) {
        QueryRunner runner = current;
        if (runner == null) {
            throw new QueryException(ApiMessage.NOT_OPEN, type.name());
        }
        return type.database().isEmpty() ? runner : runner.beside(type.database());
    }

    /** The runner a model came from, or else that of this process. */
    static QueryRunner of(@Nullable ModelState state, ModelType<?> type) {
        return state != null && state.origin() instanceof QueryRunner runner ? runner : required(type);
    }
}
