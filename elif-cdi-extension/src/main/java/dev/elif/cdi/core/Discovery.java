package dev.elif.cdi.core;

import dev.elif.error.ElifException;
import dev.elif.model.Model;
import dev.elif.model.ModelType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Judges the entries of an index.
 *
 * <p>An incremental compiler may leave a line behind whose class is gone or is no model any more: such a line is dropped with a
 * line in the log. All else that is wrong is a problem.
 */
final class Discovery {

    private static final Logger LOG = System.getLogger(Discovery.class.getName());

    private final ClassLoader loader;
    private final Problems problems;

    Discovery(ClassLoader loader, Problems problems) {
        this.loader = loader;
        this.problems = problems;
    }

    /** The model of {@code entry}; empty when the line is stale or there is a problem with it. */
    Optional<ModelType<?>> model(IndexEntry entry) {
        return load(entry).flatMap(model -> {
            if (!model.isAnnotationPresent(Model.class)) {
                return stale(entry, "has no @Model any more");
            }
            if (entry.format() != ModelType.FORMAT) {
                return problem(CdiMessage.INDEX_FORMAT, entry.model(), entry.format(), ModelType.FORMAT);
            }
            return descriptor(model);
        });
    }

    private Optional<Class<?>> load(IndexEntry entry) {
        try {
            return Optional.of(Class.forName(entry.model(), false, loader));
        } catch (ClassNotFoundException gone) {
            return stale(entry, "is gone");
        } catch (LinkageError broken) {
            return problem(CdiMessage.MODEL_UNLOADABLE, entry.model(), broken);
        }
    }

    private Optional<ModelType<?>> descriptor(Class<?> model) {
        try {
            return Optional.of(ModelType.of(model));
        } catch (ElifException missing) {
            problems.add(missing);
            return Optional.empty();
        } catch (LinkageError broken) {
            return problem(CdiMessage.MODEL_UNLOADABLE, model.getName(), broken);
        }
    }

    private <T> Optional<T> problem(CdiMessage message, Object... names) {
        problems.add(message, names);
        return Optional.empty();
    }

    private static <T> Optional<T> stale(IndexEntry entry, String why) {
        LOG.log(Level.INFO, "Left out of the models: [{0}] {1}. Compile its module from clean.", entry.model(), why);
        return Optional.empty();
    }
}
