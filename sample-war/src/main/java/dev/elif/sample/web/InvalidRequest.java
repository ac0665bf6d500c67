package dev.elif.sample.web;

import java.util.Map;

/** A request makes no sense; the problem is for whoever sent it. */
public class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final transient Answer.Problem problem;

    private InvalidRequest(Answer.Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public InvalidRequest(String message) {
        this(new Answer.Problem(BAD_REQUEST, message));
    }

    /** Values that cannot be kept, each with its reason. */
    static InvalidRequest of(Map<String, String> fields) {
        return new InvalidRequest(
                new Answer.Problem(BAD_REQUEST, "Nothing was changed: please correct what is marked.", fields));
    }

    /** A value that someone else has already. */
    static InvalidRequest taken(String field, String reason) {
        return new InvalidRequest(new Answer.Problem(
                CONFLICT, "Nothing was changed: please correct what is marked.", Map.of(field, reason)));
    }

    Answer.Problem problem() {
        return problem;
    }
}
