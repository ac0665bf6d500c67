package dev.elif.sample.browser;

import dev.elif.sample.launcher.OpenStoreResolver;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one {@link Browser} of a build, on the open store; without Chromium it skips them, and says so once. */
final class BrowserResolver implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserResolver.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed.");
        }
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Chromium.MISSING, BrowserResolver::say);
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    private static String say(String line) {
        System.out.println(line);
        return line;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Browser.class,
                        key -> Browser.start(OpenStoreResolver.of(context).url()),
                        Browser.class);
    }
}
