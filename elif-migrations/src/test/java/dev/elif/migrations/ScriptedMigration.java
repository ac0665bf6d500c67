package dev.elif.migrations;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import java.util.function.Consumer;

/** A migration that a test writes in one line. */
record ScriptedMigration(String name, Consumer<Schema> upward, Consumer<Schema> downward) implements Migration {

    static ScriptedMigration of(String name) {
        return of(name, schema -> schema.sql("select '" + name + "'"));
    }

    static ScriptedMigration of(String name, Consumer<Schema> upward) {
        return new ScriptedMigration(name, upward, schema -> schema.sql("select 'undo'"));
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
