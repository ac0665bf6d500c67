package dev.elif.processor;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Runs the model processor with a filer that remembers origins, or that fails. */
final class OriginFiler extends AbstractProcessor {

    private final ModelProcessor real = new ModelProcessor();
    private final List<List<String>> origins = new ArrayList<>();
    private final boolean failing;

    private OriginFiler(boolean failing) {
        this.failing = failing;
    }

    /** The origins of each source file that is generated for {@code model}. */
    static List<List<String>> originsOf(Path output, String model) {
        OriginFiler filer = new OriginFiler(false);
        Compiler.into(output).only(filer).compile(model).succeeded();
        return filer.origins;
    }

    static Compiled compileFailing(Path output, String model) {
        return Compiler.into(output).only(new OriginFiler(true)).compile(model);
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (failing) {
                        throw new IllegalStateException("disk");
                    }
                    if (method.getName().equals("createSourceFile")) {
                        origins.add(Arrays.stream((Element[]) arguments[1])
                                .map(Element::toString)
                                .toList());
                    }
                    return method.invoke(environment.getFiler(), arguments);
                });
        real.init((ProcessingEnvironment) Proxy.newProxyInstance(
                Filer.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return real.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return real.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return real.process(annotations, round);
    }
}
