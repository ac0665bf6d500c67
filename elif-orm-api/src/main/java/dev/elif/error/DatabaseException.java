package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** The database refused or lost a statement; subclasses name the cases a program can act on. */
public class DatabaseException extends ElifException {

    private static final long serialVersionUID = 1L;

    private final transient SqlProblem problem;

    public DatabaseException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, names);
        this.problem = problem;
    }

    /** SQLSTATE, SQL, model, column and constraint, as far as they are known. */
    public SqlProblem problem() {
        return problem;
    }
}
