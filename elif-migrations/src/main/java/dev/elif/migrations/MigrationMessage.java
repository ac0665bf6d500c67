package dev.elif.migrations;

import dev.elif.error.Message;

/** All texts of {@code elif-migrations}. */
enum MigrationMessage implements Message {
    NO_VERSION(
            4001,
            "Migration [%s] has no version to order it by."
                    + " Begin its name with one, such as M2026_11_23_120000_%1$s, or return such a name from name()."),
    SAME_NAME(4002, "Two migrations have the name [%s]: %s and %s. Give one of them another."),
    NO_CHANGES(
            4003,
            "Migration [%s] failed in its own %s(), before anything was sent to the database."
                    + " The cause says where: correct it there."),
    EDITED(
            4004,
            "Migration [%s] was edited after it was applied at [%s]."
                    + " Undo the edit and put the change into a new migration;"
                    + " one that nobody else has applied yet can be rolled back and migrated again."),
    MISSING(
            4005,
            "Migration [%s] is applied, but the program does not have it, so it cannot be rolled back."
                    + " Bring it back, or roll back fewer batches."),
    FAILED(
            4006,
            "Migration [%s] failed in its %s() at [%s]. Nothing of it was kept, but what ran before it was."
                    + " Correct it, or the rows it stumbled over, and run again."),
    NO_BATCHES(4007, "[%s] batches cannot be rolled back. Use a number from 1 up.");

    private final int code;
    private final String template;

    MigrationMessage(int code, String template) {
        this.code = code;
        this.template = template;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String template() {
        return template;
    }
}
