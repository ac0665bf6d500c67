package dev.elif.processor.describe;

import dev.elif.processor.describe.ExposureDescription.Computed;
import dev.elif.processor.describe.ExposureDescription.Format;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.ModelReader;
import dev.elif.processor.read.RelationSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Describes what leaves a model, by elif's annotations and by those of JSON-B. */
final class ExposureDescriber {

    /** A password leaves in no form: before it is saved it is still what the user typed. */
    private static final Set<String> HIDING = Set.of(ApiNames.HIDDEN, ApiNames.HASHED, ApiNames.JSONB_TRANSIENT);

    private final List<ColumnDescription> columns;
    private final Set<String> hidden = new LinkedHashSet<>();
    private final List<Computed> appended = new ArrayList<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Map<String, Format> formatted = new LinkedHashMap<>();

    private ExposureDescriber(List<ColumnDescription> columns) {
        this.columns = columns;
    }

    static ExposureDescription of(TypeElement model, FieldsDescription fields, List<RelationSource> relations) {
        ExposureDescriber describer = new ExposureDescriber(fields.columns());
        fields.columns().forEach(describer::column);
        relations.forEach(relation -> describer.property(relation.method(), relation.name()));
        ModelReader.annotated(model, ApiNames.APPENDED, ApiNames.JSONB_PROPERTY)
                .forEach(method -> describer.method(method, relations));
        describer.hideOthers(relations);
        return new ExposureDescription(
                describer.hidden,
                describer.appended,
                describer.named,
                describer.formatted,
                describer.annotated(ApiNames.FILLABLE),
                describer.guarded());
    }

    private void column(ColumnDescription column) {
        Element element = column.source().element();
        column.holder().ifPresent(holder -> property(holder.field().element(), holder.name()));
        property(element, column.field());
        format(element, ApiNames.JSONB_DATE_FORMAT)
                .or(() -> format(element, ApiNames.JSONB_NUMBER_FORMAT))
                .ifPresent(format -> formatted.put(column.field(), format));
    }

    private void property(Element element, String field) {
        if (HIDING.stream().anyMatch(annotation -> Annotations.present(element, annotation))) {
            hidden.add(field);
        }
        Annotations.text(element, ApiNames.JSONB_PROPERTY, "value").ifPresent(name -> named.put(field, name));
    }

    /** An accessor speaks of its field. */
    private void method(ExecutableElement method, List<RelationSource> relations) {
        String name = Naming.property(method.getSimpleName().toString());
        boolean known = columns.stream().anyMatch(column -> column.field().equals(name))
                || relations.stream()
                        .anyMatch(relation -> method.getSimpleName().contentEquals(relation.name()));
        if (known) {
            property(method, name);
        } else if (method.getParameters().isEmpty() || Annotations.present(method, ApiNames.APPENDED)) {
            appended.add(new Computed(
                    Annotations.text(method, ApiNames.APPENDED, "value")
                            .or(() -> Annotations.text(method, ApiNames.JSONB_PROPERTY, "value"))
                            .orElse(name),
                    method));
        }
    }

    /** Where something is said to be visible, nothing else is. */
    private void hideOthers(List<RelationSource> relations) {
        List<ColumnDescription> shown = annotated(ApiNames.VISIBLE);
        List<RelationSource> followed = relations.stream()
                .filter(relation -> Annotations.present(relation.method(), ApiNames.VISIBLE))
                .toList();
        if (shown.isEmpty() && followed.isEmpty()) {
            return;
        }
        columns.stream()
                .filter(column -> !shown.contains(column))
                .map(ColumnDescription::field)
                .forEach(hidden::add);
        columns.stream()
                .flatMap(column -> column.holder().stream())
                .map(ColumnDescription.Holder::name)
                .filter(holder -> shown.stream()
                        .noneMatch(column -> column.holder()
                                .filter(other -> other.name().equals(holder))
                                .isPresent()))
                .forEach(hidden::add);
        relations.stream()
                .filter(relation -> !followed.contains(relation))
                .map(RelationSource::name)
                .forEach(hidden::add);
    }

    /** What begins with two hashes is no pattern, but a name that JSON-B has for one. */
    private static Optional<Format> format(Element element, String annotation) {
        String locale = Annotations.text(element, annotation, "locale")
                .filter(tag -> !tag.startsWith("##"))
                .orElse("");
        return Annotations.text(element, annotation, "value")
                .filter(pattern -> !pattern.isEmpty() && !pattern.startsWith("##"))
                .map(pattern -> new Format(pattern, locale));
    }

    private List<ColumnDescription> annotated(String annotation) {
        return columns.stream()
                .filter(column -> elements(column).anyMatch(element -> Annotations.present(element, annotation)))
                .toList();
    }

    /** To JSON-B, what is transient does not come in either; by itself that says nothing of the other columns. */
    private List<ColumnDescription> guarded() {
        List<ColumnDescription> guarded = new ArrayList<>(annotated(ApiNames.GUARDED));
        if (!guarded.isEmpty()) {
            annotated(ApiNames.JSONB_TRANSIENT).stream()
                    .filter(column -> !guarded.contains(column))
                    .forEach(guarded::add);
        }
        return guarded;
    }

    /** The field, and the one that holds it. */
    private static Stream<Element> elements(ColumnDescription column) {
        return Stream.concat(
                Stream.of(column.source().element()),
                column.holder().stream().map(holder -> holder.field().element()));
    }
}
