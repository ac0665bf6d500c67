package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import org.jspecify.annotations.Nullable;

/** Two nested models: a record and an active record. */
public final class Catalog {

    private Catalog() {}

    /**
     * A nested record with relations to many.
     *
     * @param id null until the database has counted
     * @param label what it is called
     */
    @Model
    public record Section(@Id @Nullable Long id, String label) {

        public HasMany<Entry> entries() {
            return Catalog_Section_.entries.of(this);
        }
    }

    /** A nested active record. */
    @Model
    public static class Entry extends ActiveRecord<Entry> {

        @Id
        private @Nullable Long id;

        private @Nullable Long sectionId;
        private String title;

        Entry() {}

        /** An entry in that section. */
        public Entry(@Nullable Long sectionId, String title) {
            this.sectionId = sectionId;
            this.title = title;
        }

        public BelongsTo<Section> section() {
            return Catalog_Entry_.section.of(this);
        }

        public @Nullable Long id() {
            return id;
        }

        public @Nullable Long sectionId() {
            return sectionId;
        }

        public String title() {
            return title;
        }
    }
}
