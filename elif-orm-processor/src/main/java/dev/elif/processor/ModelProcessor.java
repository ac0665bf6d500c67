package dev.elif.processor;

import dev.elif.processor.check.ModelCheck;
import dev.elif.processor.check.Problem;
import dev.elif.processor.check.ProcessorMessage;
import dev.elif.processor.describe.GeneratedNames;
import dev.elif.processor.describe.ModelDescriber;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.print.DescriptorPrinter;
import dev.elif.processor.print.MetamodelPrinter;
import dev.elif.processor.read.ApiNames;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Generates {@code User_} and {@code User_Descriptor} for each model.
 *
 * <p>Isolating: what is generated for a model depends on it and on the types it mentions. A model that mentions a type which
 * is not there yet waits for the next round, for another processor may generate it; when there is no next round, the
 * compiler reports the type. A model with a problem still gets its {@code User_}, so that its uses add no errors.
 *
 * <p>It acts on {@code @Model} only, but claims all annotations of that package and the {@code @Generated} that it prints:
 * under {@code -Xlint:all} the compiler warns of each annotation that no processor claims. Processors
 * behind this one on the path do not see them.
 */
public final class ModelProcessor extends AbstractProcessor {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Set<String> waiting = new LinkedHashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ApiNames.MODEL_ANNOTATIONS, ApiNames.EVENT_ANNOTATIONS, GENERATED);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // see the class comment
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ModelDescriber describer = new ModelDescriber(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
        for (TypeElement model : round.processingOver() ? Set.<TypeElement>of() : models(round)) {
            guarded(model, () -> process(describer.describe(model)));
        }
        return true;
    }

    /** Those of this round, behind those that have waited for it. */
    private Set<TypeElement> models(RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        Set<TypeElement> models = new LinkedHashSet<>();
        waiting.stream().map(elements::getTypeElement).forEach(models::add);
        waiting.clear();
        TypeElement annotation = elements.getTypeElement(ApiNames.MODEL);
        if (annotation != null) {
            models.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
        }
        return models;
    }

    private void process(ModelDescription model) throws IOException {
        if (model.isMissing()) {
            waiting.add(model.element().getQualifiedName().toString());
            return;
        }
        List<Problem> problems = ModelCheck.problems(model);
        problems.forEach(problem -> problem.report(processingEnv.getMessager()));
        printKnown(model);
        if (problems.isEmpty()) {
            GeneratedNames names = names(model.element());
            write(model, names.descriptor(), new DescriptorPrinter(model, names, isGeneratedVisible(model)).print());
        }
    }

    private void printKnown(ModelDescription model) throws IOException {
        if (Visibility.isPrivate(model.element())) {
            return;
        }
        String text = new MetamodelPrinter(model, this::names, isGeneratedVisible(model)).print();
        write(model, names(model.element()).metamodel(), text);
    }

    private GeneratedNames names(TypeElement model) {
        return GeneratedNames.of(model, processingEnv.getElementUtils());
    }

    private boolean isGeneratedVisible(ModelDescription model) {
        Elements elements = processingEnv.getElementUtils();
        return elements.getTypeElement(elements.getModuleOf(model.element()), GENERATED) != null;
    }

    private void write(ModelDescription model, String simpleName, String text) throws IOException {
        String name = names(model.element()).qualified(simpleName);
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, model.element()).openWriter()) {
            writer.write(text);
        } catch (FilerException taken) {
            Problem.of(
                            ProcessorMessage.NAME_TAKEN,
                            model.element(),
                            model.fields().name(),
                            name)
                    .report(processingEnv.getMessager());
        }
    }

    /** A processor that throws takes the whole compilation with it, and says nothing of the model. */
    private void guarded(TypeElement model, Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException unexpected) {
            StackTraceElement[] trace = unexpected.getStackTrace();
            String place = trace.length == 0 ? "" : " at " + trace[0];
            Problem.of(ProcessorMessage.BUG, model, model.getSimpleName(), unexpected + place)
                    .report(processingEnv.getMessager());
        }
    }

    /** A step that may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
