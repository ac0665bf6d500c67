package dev.elif.processor.check;

import dev.elif.processor.describe.ModelDescription;
import java.util.List;
import java.util.stream.Stream;

/** Judges a model by all that belongs to it alone. */
public final class ModelCheck {

    private ModelCheck() {}

    /** All problems of {@code model}; what has no instances has no others. */
    public static List<Problem> problems(ModelDescription model) {
        if (!ShapeCheck.isInstantiable(model.element())) {
            return ShapeCheck.problems(model).toList();
        }
        return Stream.of(
                        ShapeCheck.problems(model),
                        NameCheck.problems(model),
                        ColumnCheck.problems(model),
                        EmbeddedCheck.problems(model),
                        KeyCheck.problems(model),
                        TimestampCheck.problems(model),
                        ScopeCheck.problems(model),
                        AutomaticCheck.problems(model),
                        ExposureCheck.problems(model),
                        RelationCheck.problems(model),
                        HookCheck.problems(model))
                .flatMap(problems -> problems)
                .toList();
    }
}
