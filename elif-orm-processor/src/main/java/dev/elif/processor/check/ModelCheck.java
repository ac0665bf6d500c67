package dev.elif.processor.check;

import dev.elif.processor.describe.ModelDescription;
import java.util.ArrayList;
import java.util.List;

/** Judges a model. */
public final class ModelCheck {

    private ModelCheck() {}

    /** All problems of {@code model}. */
    public static List<Problem> problems(ModelDescription model) {
        List<Problem> problems = new ArrayList<>();
        if (model.key().columns().isEmpty()) {
            problems.add(Problem.of(
                    ProcessorMessage.NO_ID, model.element(), model.fields().name()));
        }
        return problems;
    }
}
