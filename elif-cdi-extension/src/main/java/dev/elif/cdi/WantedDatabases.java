package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.NamedDatabase;
import dev.elif.cdi.core.Models;
import dev.elif.model.ModelType;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The databases that an application names, each with one who names it. */
final class WantedDatabases {

    private final Map<String, String> wanted = new TreeMap<>();

    /** Notes that {@code place} injects a {@code type} of the database of that name. */
    void add(Type type, String name, String place) {
        Type injected = Injections.unwrap(type);
        if (injected == Database.class || injected == MigrationRunner.class) {
            add(name, "@" + NamedDatabase.class.getSimpleName() + " at " + place);
        }
    }

    /** Notes that {@code who} is for the database of that name. */
    void add(String name, String who) {
        wanted.putIfAbsent(name, who);
    }

    void add(Models models) {
        for (ModelType<?> type : models.all()) {
            if (!type.database().isEmpty()) {
                add(type.database(), "Model " + type.javaType().getName());
            }
        }
    }

    void add(Collection<Migration> migrations) {
        migrations.forEach(migration -> add(migration.database(), "Migration " + migration.name()));
    }

    /** Who names which. */
    Map<String, String> all() {
        return Collections.unmodifiableMap(wanted);
    }
}
