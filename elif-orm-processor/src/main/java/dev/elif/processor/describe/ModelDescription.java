package dev.elif.processor.describe;

import dev.elif.processor.read.FieldSource;
import dev.elif.processor.read.ModelReader;
import dev.elif.processor.read.ModelSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A model as elif understands it.
 *
 * @param source what was read
 * @param location where it is stored
 * @param fields its columns
 * @param key its key
 * @param relations its relations, in the order of their methods
 * @param hooks its methods for its own events
 * @param marked what some of its fields are for
 */
public record ModelDescription(
        ModelSource source,
        Location location,
        FieldsDescription fields,
        KeyDescription key,
        List<RelationDescription> relations,
        List<HookDescription> hooks,
        Marked marked) {

    /**
     * Where a model is stored.
     *
     * @param database the database; empty for the default one
     * @param schema the schema; empty for the connection's own
     * @param table the table
     */
    public record Location(String database, String schema, String table) {}

    /**
     * Fields with a task.
     *
     * @param states fields of type {@code ModelState}
     * @param createdAt columns that hold the time of creation
     * @param updatedAt columns that hold the time of the last change
     * @param scoping what decides which rows queries see
     * @param versions columns that count or date changes
     * @param generated columns that the database always makes
     * @param defaults columns that the database makes where the program does not
     * @param generators columns with a generator
     * @param exposure what leaves and what may come in
     */
    public record Marked(
            List<FieldSource> states,
            List<ColumnDescription> createdAt,
            List<ColumnDescription> updatedAt,
            Scoping scoping,
            List<ColumnDescription> versions,
            List<ColumnDescription> generated,
            List<ColumnDescription> defaults,
            List<ColumnDescription> generators,
            ExposureDescription exposure) {}

    /**
     * What decides which rows queries see.
     *
     * @param deletedAt columns that hold the time of deletion
     * @param tenants columns that hold the tenant
     * @param scopes the classes of global scopes
     */
    public record Scoping(
            List<ColumnDescription> deletedAt, List<ColumnDescription> tenants, List<ScopeDescription> scopes) {}

    /** The model. */
    public TypeElement element() {
        return source.element();
    }

    /** Its columns. */
    public List<ColumnDescription> columns() {
        return fields.columns();
    }

    /** Whether an instance is made with all its values at once. */
    public boolean isRecord() {
        return source.isRecord();
    }

    /** Whether it extends {@code ActiveRecord}. */
    public boolean isActiveRecord() {
        return source.activeRecord().isPresent();
    }

    /** The field of type {@code ModelState}. */
    public Optional<FieldSource> state() {
        return marked.states().stream().findFirst();
    }

    /** Whether a type that it needs is not found, or not yet. */
    public boolean isMissing() {
        return !source.complete()
                || source.activeRecord().map(ModelReader::isMissing).orElse(false)
                || columns().stream().anyMatch(ColumnDescription::isMissing)
                || marked.scoping().scopes().stream().anyMatch(scope -> ModelReader.isMissing(scope.type()))
                || relations.stream().anyMatch(RelationDescription::missing);
    }
}
