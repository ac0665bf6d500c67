package dev.elif.tck;

import dev.elif.Elif;
import dev.elif.query.QueryRunner;
import dev.elif.query.Running;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens a database for each suite, hands it to the suite's constructor, empties it before each test, and closes it. */
final class TckExtension implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(TckExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Requires requires = context.getElement()
                .map(element -> element.getAnnotation(Requires.class))
                .orElse(null);
        if (requires == null) {
            return ConditionEvaluationResult.enabled("runs everywhere");
        }
        TckEnvironment environment = environment();
        Set<Capability> missing = EnumSet.copyOf(Arrays.asList(requires.value()));
        missing.removeAll(environment.capabilities());
        return missing.isEmpty()
                ? ConditionEvaluationResult.enabled(environment.name() + " can")
                : ConditionEvaluationResult.disabled(environment.name() + " lacks " + missing);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Session.class, unused -> Session.open(context.getDisplayName()), Session.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        session(context).tck().reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tck.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return session(context).tck();
    }

    private static Session session(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(Session.class, Session.class))
                .orElseThrow();
    }

    private static TckEnvironment environment() {
        Stream<TckEnvironment> found =
                ServiceLoader.load(TckEnvironment.class, TckExtension.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get);
        return found.findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + TckEnvironment.class.getName()
                        + " is on the class path. Name one in META-INF/services."));
    }

    /** An open database with the static door on it; closing restores the door. */
    private record Session(Tck tck, @Nullable QueryRunner before) implements AutoCloseable {

        static Session open(String label) {
            TckParts parts = TckParts.create();
            Tck tck = new Tck(environment().open(label, parts), parts);
            tck.prepare();
            Session session = new Session(tck, Running.current());
            Elif.use(tck.database());
            return session;
        }

        @Override
        public void close() {
            Running.use(before);
            tck.close();
        }
    }
}
