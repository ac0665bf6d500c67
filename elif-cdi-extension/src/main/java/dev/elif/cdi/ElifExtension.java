package dev.elif.cdi;

import dev.elif.cdi.core.Drivers;
import dev.elif.cdi.core.KeySettings;
import dev.elif.cdi.core.Models;
import dev.elif.cdi.core.Problems;
import dev.elif.cdi.core.Settings;
import dev.elif.spi.KeyProvider;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Member;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The portable extension: makes models, queries and repositories injectable, and refuses a deployment that cannot work.
 *
 * <p>Nothing is opened here; {@link ElifRuntime} does that when the application starts.
 */
public class ElifExtension implements Extension {

    private final Problems problems = new Problems();
    private final Injections injections = new Injections();
    private final ObservedEvents observed = new ObservedEvents();
    private @Nullable Models models;
    private boolean keys;

    void addRuntime(@Observes BeforeBeanDiscovery event) {
        ElifRuntime.CLASSES.forEach(own -> event.addAnnotatedType(own, own.getName()));
    }

    void noteInjection(@Observes ProcessInjectionPoint<?, ?> event) {
        InjectionPoint point = event.getInjectionPoint();
        injections.add(point.getType(), names(point.getQualifiers()), place(point.getMember()));
    }

    void noteObserver(@Observes ProcessObserverMethod<?, ?> event) {
        ObserverMethod<?> method = event.getObserverMethod();
        Class<?> type = ParameterizedTypes.erased(method.getObservedType());
        observed.add(type, names(method.getObservedQualifiers()), method.isAsync(), method);
    }

    void noteKeys(@Observes ProcessBean<?> event) {
        keys |= event.getBean().getTypes().contains(KeyProvider.class);
    }

    void addBeans(@Observes AfterBeanDiscovery event) {
        models = Models.discover(loader(), problems);
        ElifBeans beans = new ElifBeans(event);
        beans.addDatabase(observed);
        models.all().forEach(beans::addModel);
        injections.check(models, problems).forEach(beans::addPlaceholder);
    }

    void validate(@Observes AfterDeploymentValidation event) {
        Settings.read(ConfigSource.current(), loader(), problems);
        if (models != null) {
            KeySettings.read(models, keys, ConfigSource.current(), problems);
        }
        problems.asException("deploy").ifPresent(problem -> {
            Drivers.release(); // There will be no end at which the runtime could do that.
            event.addDeploymentProblem(problem);
        });
    }

    private static Set<String> names(Set<Annotation> qualifiers) {
        return qualifiers.stream()
                .map(qualifier -> qualifier.annotationType().getName())
                .collect(Collectors.toSet());
    }

    private static String place(Member member) {
        String owner = member.getDeclaringClass().getName();
        return member.getName().equals(owner) ? owner : owner + "." + member.getName();
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
