package dev.elif.cdi;

import dev.elif.Elif;
import dev.elif.cdi.core.CdiMessage;
import dev.elif.cdi.core.Jta;
import dev.elif.error.ConfigurationException;
import dev.elif.event.ModelObserver;
import dev.elif.schema.Migration;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.StatementInterceptor;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The beans of an application that become parts of its database. */
final class UserBeans {

    private final Instance<Object> beans;

    private UserBeans(Instance<Object> beans) {
        this.beans = beans;
    }

    /**
     * All beans that the application itself can see.
     *
     * <p>What is injected into a bean that an extension has added sees less: in Payara and GlassFish nothing of the application.
     */
    static UserBeans ofApplication() {
        return new UserBeans(CDI.current().select(Any.Literal.INSTANCE));
    }

    /** Adds observers and interceptors in the order of their {@code @Priority}, and a clock and a codec if there are. */
    void addTo(Elif.Builder builder) {
        ordered(beans.select(new TypeLiteral<ModelObserver<?>>() {})).forEach(builder::observer);
        ordered(beans.select(StatementInterceptor.class)).forEach(builder::interceptor);
        one(Clock.class).ifPresent(builder::clock);
        one(JsonCodec.class).ifPresent(builder::json);
    }

    List<Migration> migrations() {
        return beans.select(Migration.class).stream().toList();
    }

    Optional<Jta> transactions() {
        return Jta.find(this::one);
    }

    private <T> Optional<T> one(Class<T> type) {
        Instance<T> found = beans.select(type, Default.Literal.INSTANCE);
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
