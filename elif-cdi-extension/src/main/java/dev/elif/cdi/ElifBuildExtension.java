package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.NamedDatabase;
import dev.elif.cdi.core.Models;
import dev.elif.cdi.core.Problems;
import dev.elif.event.EventKind;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.MigrationRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.build.compatible.spi.AnnotationBuilder;
import jakarta.enterprise.inject.build.compatible.spi.BeanInfo;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.InjectionPointInfo;
import jakarta.enterprise.inject.build.compatible.spi.MetaAnnotations;
import jakarta.enterprise.inject.build.compatible.spi.ObserverInfo;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanBuilder;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.inject.build.compatible.spi.Types;
import jakarta.enterprise.lang.model.AnnotationInfo;
import jakarta.enterprise.lang.model.declarations.DeclarationInfo;
import java.util.Collection;
import java.util.List;

/**
 * The build-compatible extension, for containers such as ArC that know no portable one: it makes models, queries and
 * repositories injectable, and refuses a build that cannot work.
 *
 * <p>It may run when the application is built, so nothing is opened here and no setting is read; {@link ElifRuntime} does that
 * when the application starts.
 */
@SkipIfPortableExtensionPresent(ElifExtension.class)
public class ElifBuildExtension implements BuildCompatibleExtension {

    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final LangTypes langTypes = new LangTypes(loader);
    private final Problems problems = new Problems();
    private final Injections injections = new Injections();
    private final ObservedEvents observed = new ObservedEvents();
    private final WantedDatabases wanted = new WantedDatabases();

    /** Adds elif's own beans, and the qualifiers: the jars that hold them may not be scanned. */
    @Discovery
    public void addRuntime(ScannedClasses classes, MetaAnnotations annotations) {
        ElifRuntime.CLASSES.forEach(own -> classes.add(own.getName()));
        annotations.addQualifier(NamedDatabase.class);
        for (EventKind kind : EventKind.values()) {
            annotations.addQualifier(kind.qualifier());
        }
    }

    /** Notes what the application injects. */
    @Registration(types = Object.class)
    public void noteInjections(BeanInfo bean) {
        for (InjectionPointInfo point : bean.injectionPoints()) {
            injections.add(langTypes.of(point.type()), names(point.qualifiers()), place(bean, point.declaration()));
            for (AnnotationInfo qualifier : point.qualifiers()) {
                if (qualifier.name().equals(NamedDatabase.class.getName())) {
                    String name = qualifier.value().asString();
                    wanted.add(langTypes.of(point.type()), name, place(bean, point.declaration()));
                }
            }
        }
    }

    /** Notes what the application observes. */
    @Registration(types = Object.class)
    public void noteObserver(ObserverInfo observer) {
        observed.add(
                langTypes.erased(observer.eventType()), names(observer.qualifiers()), observer.isAsync(), observer);
    }

    /** Adds the beans that applications inject. */
    @Synthesis
    public void addBeans(SyntheticComponents components, Types types) {
        Models models = Models.discover(loader, problems);
        injections.check(models, problems);
        problems.asException("deploy").ifPresent(problem -> {
            throw problem;
        });
        SyntheticBeanBuilder<ObservedEvents> events = components.addBean(ObservedEvents.class);
        for (EventKind kind : EventKind.values()) {
            events.withParam(kind.name(), observed.of(kind).toArray(new Class<?>[0]));
        }
        events.type(ObservedEvents.class).scope(Dependent.class).createWith(Creators.OfObservedEvents.class);
        wanted.add(models);
        addDatabases(components);
        models.all().forEach(type -> addModel(type, components, types));
    }

    private void addDatabases(SyntheticComponents components) {
        components
                .addBean(WantedDatabases.class)
                .type(WantedDatabases.class)
                .scope(Dependent.class)
                .withParam(Creators.DATABASE, wanted.all().keySet().toArray(new String[0]))
                .withParam(Creators.WHO, wanted.all().values().toArray(new String[0]))
                .createWith(Creators.OfWantedDatabases.class);
        addDatabase(
                components,
                Producers.DEFAULT,
                AnnotationBuilder.of(Default.class).build());
        for (String name : wanted.all().keySet()) {
            addDatabase(
                    components,
                    name,
                    AnnotationBuilder.of(NamedDatabase.class).value(name).build());
        }
    }

    private static void addDatabase(SyntheticComponents components, String name, AnnotationInfo qualifier) {
        components
                .addBean(Database.class)
                .type(Database.class)
                .qualifier(qualifier)
                .scope(ApplicationScoped.class)
                .withParam(Creators.DATABASE, name)
                .createWith(Creators.OfDatabase.class);
        components
                .addBean(MigrationRunner.class)
                .type(MigrationRunner.class)
                .qualifier(qualifier)
                .scope(ApplicationScoped.class)
                .withParam(Creators.DATABASE, name)
                .createWith(Creators.OfMigrations.class);
    }

    private static void addModel(ModelType<?> type, SyntheticComponents components, Types types) {
        Class<?> model = type.javaType();
        components
                .addBean(Query.class)
                .type(types.parameterized(Query.class, model))
                .scope(Dependent.class)
                .withParam(Creators.MODEL, model)
                .createWith(Creators.OfQuery.class);
        components
                .addBean(Repository.class)
                .type(types.parameterized(Repository.class, model, Producers.keyOf(type)))
                .scope(ApplicationScoped.class)
                .withParam(Creators.MODEL, model)
                .createWith(Creators.OfRepository.class);
    }

    private static List<String> names(Collection<AnnotationInfo> qualifiers) {
        return qualifiers.stream().map(AnnotationInfo::name).toList();
    }

    private static String place(BeanInfo bean, DeclarationInfo declaration) {
        String owner = bean.declaringClass().name();
        return declaration.isField() ? owner + "." + declaration.asField().name() : owner;
    }
}
