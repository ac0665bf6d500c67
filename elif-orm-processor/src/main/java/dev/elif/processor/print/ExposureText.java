package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ExposureDescription;
import dev.elif.processor.describe.ModelDescription;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Writes what a model says of what leaves it; nothing for most. */
final class ExposureText {

    private static final String DEFINITION = "dev.elif.model.ModelDefinition";

    private final ModelDescription model;
    private final String modelName;
    private final String metamodel;

    ExposureText(ModelDescription model, String modelName, String metamodel) {
        this.model = model;
        this.modelName = modelName;
        this.metamodel = metamodel;
    }

    /** The step of the definition. */
    Optional<String> step() {
        ExposureDescription exposure = model.marked().exposure();
        boolean several =
                model.columns().stream().anyMatch(column -> column.holder().isPresent());
        String embedded = list(Slot.of(model.columns()), this::embedded);
        if (exposure.isEmpty()) {
            return several
                    ? Optional.of(".withExposure(" + DEFINITION + ".Exposure.of(" + embedded + "))")
                    : Optional.empty();
        }
        return Optional.of(".withExposure(new " + DEFINITION + ".Exposure<" + modelName + ">("
                + String.join(
                        ", ",
                        exposure.hidden().stream().map(Literals::text).collect(joining("java.util.Set.of(")),
                        list(exposure.appended(), this::appended),
                        map(exposure.named(), Literals::text),
                        map(exposure.formatted(), ExposureText::format),
                        embedded,
                        columns(exposure.fillable()),
                        columns(exposure.guarded()))
                + "))");
    }

    private Optional<String> embedded(Slot slot) {
        return slot.holder()
                .map(holder -> "new %s.Embedded(%s, %d, %s)"
                        .formatted(
                                DEFINITION,
                                Literals.text(holder.name()),
                                slot.first(),
                                slot.columns().stream()
                                        .map(part -> Literals.text(part.source().name()))
                                        .collect(joining("java.util.List.of("))));
    }

    private Optional<String> appended(ExposureDescription.Computed computed) {
        return Optional.of("new %s.Appended<%s>(%s, model -> model.%s())"
                .formatted(
                        DEFINITION,
                        modelName,
                        Literals.text(computed.name()),
                        computed.method().getSimpleName()));
    }

    private static String format(ExposureDescription.Format format) {
        return "new %s.Format(%s, %s)"
                .formatted(DEFINITION, Literals.text(format.pattern()), Literals.text(format.locale()));
    }

    private static <T> String list(Collection<T> values, Function<T, Optional<String>> text) {
        return values.stream().flatMap(value -> text.apply(value).stream()).collect(joining("java.util.List.of("));
    }

    private static <T> String map(Map<String, T> values, Function<T, String> text) {
        return values.entrySet().stream()
                .map(entry -> "java.util.Map.entry(" + Literals.text(entry.getKey()) + ", "
                        + text.apply(entry.getValue()) + ")")
                .collect(joining(values.isEmpty() ? "java.util.Map.of(" : "java.util.Map.ofEntries("));
    }

    private String columns(List<ColumnDescription> columns) {
        return columns.stream().map(column -> metamodel + "." + column.field()).collect(joining("java.util.List.of("));
    }

    private static Collector<CharSequence, ?, String> joining(String call) {
        return Collectors.joining(", ", call, ")");
    }
}
