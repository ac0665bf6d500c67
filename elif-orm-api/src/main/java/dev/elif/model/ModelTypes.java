package dev.elif.model;

import dev.elif.error.ApiMessage;
import dev.elif.error.ModelException;
import org.jspecify.annotations.Nullable;

/**
 * The registry of descriptors: with {@link HiddenColumn}, its index of names, one of the two statics in elif.
 *
 * <p>A descriptor hangs on its model's class, so that both are collected together when an application is undeployed.
 */
final class ModelTypes {

    private static final ClassValue<Entry> ENTRIES = new ClassValue<>() {
        @Override
        protected Entry computeValue(Class<?> model) {
            return new Entry();
        }
    };

    private ModelTypes() {}

    private static final class Entry {
        private volatile @Nullable ModelType<?> type;
    }

    static <M> ModelType<M> register(ModelType<M> type) {
        HiddenColumn.note(type);
        ENTRIES.get(type.javaType()).type = type;
        return type;
    }

    @SuppressWarnings("unchecked")
    static <M> ModelType<M> of(Class<M> model) {
        Entry entry = ENTRIES.get(model);
        ModelType<?> known = entry.type;
        if (known == null) {
            initialize(model);
            known = entry.type;
        }
        if (known == null) {
            throw new ModelException(ApiMessage.NO_DESCRIPTOR, model.getName(), descriptorName(model));
        }
        return (ModelType<M>) known;
    }

    /** Loads the generated class, whose static initializer registers itself: this needs no exported package. */
    private static void initialize(Class<?> model) {
        try {
            Class.forName(descriptorName(model), true, model.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new ModelException(missing, ApiMessage.NO_DESCRIPTOR, model.getName(), descriptorName(model));
        } catch (ExceptionInInitializerError failed) {
            if (failed.getCause() instanceof ModelException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private static String descriptorName(Class<?> model) {
        String simple = model.getName()
                .substring(
                        model.getPackageName().isEmpty()
                                ? 0
                                : model.getPackageName().length() + 1);
        String generated = simple.replace('$', '_') + "_Descriptor";
        return model.getPackageName().isEmpty() ? generated : model.getPackageName() + "." + generated;
    }
}
