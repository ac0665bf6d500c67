package dev.elif.tck;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import java.util.function.Consumer;

/**
 * A migration that a test writes in one line.
 *
 * @param name its name
 * @param upward what it changes
 * @param downward how that is undone
 */
record ScriptedMigration(String name, Consumer<Schema> upward, Consumer<Schema> downward) implements Migration {

    /** The same migration with other changes. */
    ScriptedMigration edited(Consumer<Schema> change) {
        return new ScriptedMigration(name, change, downward);
    }

    @Override
    public void up(Schema schema) {
        upward.accept(schema);
    }

    @Override
    public void down(Schema schema) {
        downward.accept(schema);
    }
}
