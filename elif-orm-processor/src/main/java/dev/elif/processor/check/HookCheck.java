package dev.elif.processor.check;

import dev.elif.processor.describe.HookDescription;
import dev.elif.processor.describe.ModelDescription;
import java.util.stream.Stream;

/** Judges the methods that a model has for its own events. */
final class HookCheck {

    private HookCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        return model.hooks().stream().flatMap(hook -> problems(model, hook));
    }

    private static Stream<Problem> problems(ModelDescription model, HookDescription hook) {
        return hook.unusable().stream()
                .map(reason -> Problem.of(
                        ProcessorMessage.HOOK_UNUSABLE,
                        hook.source().method(),
                        model.fields().name(),
                        hook.source().name(),
                        hook.source().event(),
                        reason));
    }
}
