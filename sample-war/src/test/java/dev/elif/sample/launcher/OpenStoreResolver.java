package dev.elif.sample.launcher;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link OpenStore}: started for the first that asks, closed after the last test of all. */
public final class OpenStoreResolver implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(OpenStoreResolver.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OpenStore.class;
    }

    @Override
    public OpenStore resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    /** The store of this run of tests. */
    public static OpenStore of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(OpenStore.class, key -> OpenStore.start(), OpenStore.class);
    }
}
