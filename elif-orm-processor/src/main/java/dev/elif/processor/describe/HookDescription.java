package dev.elif.processor.describe;

import dev.elif.processor.read.HookSource;
import java.util.Optional;

/**
 * A method that a model has for one of its events.
 *
 * @param source what was read
 * @param replaces whether it returns the model to go on with
 * @param unusable why it cannot be called, if so
 */
public record HookDescription(HookSource source, boolean replaces, Optional<String> unusable) {}
