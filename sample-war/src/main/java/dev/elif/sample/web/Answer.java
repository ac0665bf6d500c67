package dev.elif.sample.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every request is answered with: data or an error, and the SQL it took.
 *
 * @param data what was asked for; left out of the JSON when there is an error
 * @param error what went wrong; left out when nothing did
 * @param statements the SQL that ran for it, in order
 */
public record Answer(@Nullable Object data, @Nullable Problem error, List<Statements.Timed> statements) {

    /**
     * Why there is no data.
     *
     * @param status the HTTP status
     * @param message what to do about it
     * @param fields what is wrong with which field of the request; left out when no field is to blame
     */
    public record Problem(
            int status, String message, @Nullable Map<String, String> fields) {

        Problem(int status, String message) {
            this(status, message, null);
        }
    }

    static Answer of(Object entity, List<Statements.Timed> statements) {
        return entity instanceof Problem problem
                ? new Answer(null, problem, statements)
                : new Answer(entity, null, statements);
    }
}
