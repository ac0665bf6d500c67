package dev.elif.processor.check;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.KeyDescription;
import dev.elif.processor.describe.KeyDescription.Generation;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Judges the key of a model. */
final class KeyCheck {

    /** Names that no component of a record may have (JLS 8.10.1). */
    private static final Set<String> NO_COMPONENT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private KeyCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        KeyDescription key = model.key();
        String name = model.fields().name();
        if (key.columns().isEmpty()) {
            return Stream.of(Problem.of(ProcessorMessage.NO_ID, model.element(), name));
        }
        Stream.Builder<Problem> problems = Stream.builder();
        for (int i = 0; i < key.columns().size(); i++) {
            ColumnDescription column = key.columns().get(i);
            Element field = column.source().element();
            noKey(column.storage())
                    .ifPresent(what ->
                            problems.add(Problem.of(ProcessorMessage.KEY_TYPE, field, name, column.field(), what)));
            Generation asked = key.asked().get(i);
            wrong(asked, column, key.isComposite())
                    .ifPresent(use -> problems.add(
                            Problem.of(ProcessorMessage.KEY_GENERATION, field, name, column.field(), asked, use)
                                    .at(Annotations.find(field, ApiNames.ID))));
            if (key.isComposite() && NO_COMPONENT.contains(column.field())) {
                problems.add(Problem.of(ProcessorMessage.KEY_PART_NAME, field, name, column.field()));
            }
        }
        return problems.build();
    }

    private static Optional<String> noKey(Storage storage) {
        if (storage instanceof Storage.Json) {
            return Optional.of("JSON");
        }
        return storage instanceof Storage.Basic basic && basic.type() == BasicType.BYTES
                ? Optional.of("an array")
                : Optional.empty();
    }

    /** What {@code asked} is for, when it is not for this column. */
    private static Optional<String> wrong(Generation asked, ColumnDescription column, boolean composite) {
        boolean counted =
                column.storage() instanceof Storage.Basic basic && basic.type().isCounted();
        return switch (asked) {
            case AUTO, ASSIGNED -> Optional.empty();
            case IDENTITY -> composite || !counted ? Optional.of("a key of one short, int or long") : Optional.empty();
            case ULID ->
                composite || !column.is(BasicType.TEXT) ? Optional.of("a key of one String") : Optional.empty();
            case UUID_V7, UUID_V4 ->
                composite || !column.is(BasicType.UUID) ? Optional.of("a key of one UUID") : Optional.empty();
        };
    }
}
