package dev.elif.tck.domain;

import dev.elif.schema.Schema;
import java.util.List;

/** The tables of models with methods for their own events, and of times that are numbers. */
final class HookTables {

    /** In any order. */
    static final List<String> ALL = List.of("headlines", "mottos", "beats");

    private HookTables() {}

    static void create(Schema schema) {
        schema.create("headlines", table -> {
            table.id();
            table.string("title", 80);
            table.string("slug", 80);
        });
        schema.create("beats", table -> {
            table.id();
            table.bigInteger("created_at");
            table.bigInteger("updated_at");
            table.integer("volume");
        });
        schema.create("mottos", table -> {
            table.id();
            table.text("text");
        });
    }

    static void drop(Schema schema) {
        ALL.forEach(schema::drop);
    }
}
