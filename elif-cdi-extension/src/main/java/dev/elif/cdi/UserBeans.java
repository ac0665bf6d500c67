package dev.elif.cdi;

import dev.elif.Elif;
import dev.elif.cdi.core.CdiMessage;
import dev.elif.error.ConfigurationException;
import dev.elif.event.ModelObserver;
import dev.elif.schema.Migration;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.StatementInterceptor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The beans of an application that become parts of its database. */
@Dependent
final class UserBeans {

    private final Instance<ModelObserver<?>> observers;
    private final Instance<StatementInterceptor> interceptors;
    private final Instance<Migration> migrations;
    private final Instance<Clock> clocks;
    private final Instance<JsonCodec> codecs;

    @Inject
    UserBeans(
            @Any Instance<ModelObserver<?>> observers,
            @Any Instance<StatementInterceptor> interceptors,
            @Any Instance<Migration> migrations,
            Instance<Clock> clocks,
            Instance<JsonCodec> codecs) {
        this.observers = observers;
        this.interceptors = interceptors;
        this.migrations = migrations;
        this.clocks = clocks;
        this.codecs = codecs;
    }

    /** Adds observers and interceptors in the order of their {@code @Priority}, and a clock and a codec if there are. */
    void addTo(Elif.Builder builder) {
        ordered(observers).forEach(builder::observer);
        ordered(interceptors).forEach(builder::interceptor);
        one(clocks, Clock.class).ifPresent(builder::clock);
        one(codecs, JsonCodec.class).ifPresent(builder::json);
    }

    List<Migration> migrations() {
        return migrations.stream().toList();
    }

    /** The only bean of {@code found}, if there is one. */
    static <T> Optional<T> one(Instance<T> found, Class<T> type) {
        if (found.isAmbiguous()) {
            throw new ConfigurationException(CdiMessage.AMBIGUOUS_BEAN, type.getSimpleName());
        }
        return found.stream().findFirst();
    }

    private static <T> List<T> ordered(Instance<T> found) {
        return found.handlesStream()
                .sorted(Comparator.comparingInt((Instance.Handle<T> handle) -> priority(handle.getBean()))
                        .thenComparing(handle -> handle.getBean().getBeanClass().getName()))
                .<T>map(Instance.Handle::get)
                .toList();
    }

    /** Without one, that of CDI's own observers. */
    private static int priority(Bean<?> bean) {
        Priority priority = bean.getBeanClass().getAnnotation(Priority.class);
        return priority == null ? Interceptor.Priority.APPLICATION + 500 : priority.value();
    }
}
