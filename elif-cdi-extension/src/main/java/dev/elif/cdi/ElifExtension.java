package dev.elif.cdi;

import dev.elif.cdi.core.Models;
import dev.elif.cdi.core.Problems;
import dev.elif.cdi.core.Settings;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;

/**
 * The portable extension: makes models, queries and repositories injectable, and refuses a deployment that cannot work.
 *
 * <p>Nothing is opened here; {@link ElifRuntime} does that when the application starts.
 */
public class ElifExtension implements Extension {

    private final Problems problems = new Problems();
    private final Injections injections = new Injections();
    private final ObservedEvents observed = new ObservedEvents();

    void addRuntime(@Observes BeforeBeanDiscovery event) {
        event.addAnnotatedType(ElifRuntime.class, ElifRuntime.class.getName());
    }

    void noteInjection(@Observes ProcessInjectionPoint<?, ?> event) {
        injections.add(event.getInjectionPoint());
    }

    void noteObserver(@Observes ProcessObserverMethod<?, ?> event) {
        observed.add(event.getObserverMethod());
    }

    void addBeans(@Observes AfterBeanDiscovery event) {
        Models models = Models.discover(loader(), problems);
        ElifBeans beans = new ElifBeans(event);
        beans.addDatabase(observed);
        models.all().forEach(beans::addModel);
        injections.check(models, problems).forEach(beans::addPlaceholder);
    }

    void validate(@Observes AfterDeploymentValidation event) {
        Settings.read(ConfigSource.current(), loader(), problems);
        problems.asException("deploy").ifPresent(event::addDeploymentProblem);
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
