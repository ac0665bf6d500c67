package dev.elif.quarkus.build;

import dev.elif.cdi.ElifBuildExtension;
import io.quarkus.arc.processor.BeanArchives;
import io.quarkus.arc.processor.BeanDeployment;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.BeanProcessor;
import io.quarkus.arc.processor.bcextensions.ExtensionsEntryPoint;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;

/** ArC's part of the build of an application, which needs no Quarkus around it. */
final class ArcBuild {

    private ArcBuild() {}

    /** Builds an application of those classes with elif, and removes what nobody uses, as Quarkus does. */
    static List<String> beans(Class<?>... classes) throws IOException, InterruptedException, ExecutionException {
        return deployment(classes).getBeans().stream().map(BeanInfo::toString).toList();
    }

    private static BeanDeployment deployment(Class<?>... classes)
            throws IOException, InterruptedException, ExecutionException {
        Index application = Index.of(classes);
        ExtensionsEntryPoint extensions = new ExtensionsEntryPoint(List.of(new ElifBuildExtension()));
        Set<String> added = new HashSet<>();
        extensions.runDiscovery(application, added);
        IndexView archive = BeanArchives.buildImmutableBeanArchiveIndex(application, index(added));
        return BeanProcessor.builder()
                .setName("test")
                .setImmutableBeanArchiveIndex(archive)
                .setComputingBeanArchiveIndex(BeanArchives.buildComputingBeanArchiveIndex(
                        Thread.currentThread().getContextClassLoader(), new ConcurrentHashMap<>(), archive))
                .setApplicationIndex(application)
                .setBuildCompatibleExtensions(extensions)
                .setRemoveUnusedBeans(true)
                .setOutput(resource -> {})
                .build()
                .process();
    }

    private static Index index(Set<String> names) throws IOException {
        Class<?>[] classes = names.stream().map(ArcBuild::load).toArray(Class<?>[]::new);
        return Index.of(classes);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(name, missing);
        }
    }
}
