package dev.elif.cdi;

import dev.elif.Elif;
import dev.elif.cdi.core.CdiMessage;
import dev.elif.cdi.core.Jta;
import dev.elif.error.ConfigurationException;
import dev.elif.event.ModelObserver;
import dev.elif.model.Scope;
import dev.elif.schema.Migration;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.KeyProvider;
import dev.elif.spi.PasswordHasher;
import dev.elif.spi.ScopeSource;
import dev.elif.spi.StatementInterceptor;
import dev.elif.spi.TenantSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.InjectionException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The beans of an application that become parts of its database. */
final class UserBeans {

    private static final Logger LOG = System.getLogger(UserBeans.class.getName());

    private final BeanContainer container;
    private final Instance<Object> beans;

    private UserBeans(BeanContainer container) {
        this.container = container;
        this.beans = container.createInstance().select(Any.Literal.INSTANCE);
    }

    /**
     * All beans that the application itself can see.
     *
     * <p>What {@code own}, injected into a bean that an extension has added, can see is less in some servers: in Payara and
     * GlassFish nothing of the application. So whoever is current there is asked, if it is this application's: in Java SE it may
     * be another one's.
     */
    static UserBeans ofApplication(BeanContainer own, ObservedEvents observed) {
        try {
            BeanContainer current = CDI.current().getBeanManager();
            if (current.createInstance().select(ObservedEvents.class).get() == observed) {
                return new UserBeans(current);
            }
        } catch (IllegalStateException | InjectionException noneOrSeveral) {
            LOG.log(Level.DEBUG, "No container is current.", noneOrSeveral);
        }
        return new UserBeans(own);
    }

    /** Adds observers and interceptors in the order of their {@code @Priority}, and what there is one of, if there is. */
    void addTo(Elif.Builder builder) {
        ordered(beans.select(new TypeLiteral<ModelObserver<?>>() {}), ModelObserver.class)
                .forEach(builder::observer);
        ordered(beans.select(StatementInterceptor.class), StatementInterceptor.class)
                .forEach(builder::interceptor);
        one(Clock.class).ifPresent(builder::clock);
        one(JsonCodec.class).ifPresent(builder::json);
        one(TenantSource.class).ifPresent(builder::tenants);
        one(KeyProvider.class).ifPresent(builder::encryption);
        one(PasswordHasher.class).ifPresent(builder::passwords);
        builder.scopes(this::scope);
    }

    /** A bean may follow the user of a request; a class that is none has a constructor. */
    private Scope<?> scope(Class<? extends Scope<?>> type) {
        Optional<? extends Scope<?>> found = named(type);
        return found.isPresent() ? found.get() : ScopeSource.constructors().scope(type);
    }

    /** What a model names by its class, where that is a bean. */
    <T> Optional<T> named(Class<T> type) {
        Instance<T> found = beans.select(type);
        if (found.isAmbiguous()) {
            throw new ConfigurationException(CdiMessage.AMBIGUOUS_BEAN, type.getSimpleName());
        }
        return found.isUnsatisfied() ? Optional.empty() : Optional.of(found.get());
    }

    /** Whether the application brings the keys of its encrypted columns. */
    boolean haveKeys() {
        return one(KeyProvider.class).isPresent();
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

    private <T> List<? extends T> ordered(Instance<? extends T> found, Class<T> type) {
        return found.handlesStream()
                .<Bean<?>>map(Instance.Handle::getBean)
                .sorted(Comparator.<Bean<?>>comparingInt(UserBeans::priority)
                        .thenComparing(bean -> bean.getBeanClass().getName()))
                .map(bean -> reference(bean, type))
                .toList();
    }

    /** By the type that the bean itself has: asked for {@code ModelObserver<?>}, OpenWebBeans says that none has that. */
    private <T> T reference(Bean<?> bean, Class<T> type) {
        Type own = bean.getTypes().stream()
                .filter(candidate -> ParameterizedTypes.erased(candidate) == type)
                .findFirst()
                .orElseThrow();
        return type.cast(container.getReference(bean, own, container.createCreationalContext(bean)));
    }

    /** Without one, that of CDI's own observers. */
    private static int priority(Bean<?> bean) {
        Priority priority = bean.getBeanClass().getAnnotation(Priority.class);
        return priority == null ? Interceptor.Priority.APPLICATION + 500 : priority.value();
    }
}
