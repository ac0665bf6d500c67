package dev.elif.processor;

import dev.elif.model.ModelType;
import dev.elif.processor.check.Problem;
import dev.elif.processor.check.ProcessorMessage;
import dev.elif.processor.check.TableCheck;
import dev.elif.processor.describe.IndexLine;
import dev.elif.processor.describe.ModelDescriber;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.BinaryNames;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes {@code META-INF/elif/models}, a sorted {@link IndexLine} a model, and finds what is wrong across models.
 *
 * <p>Aggregating. It asks for every annotation, for otherwise nothing would run when the last model loses its own. A compiler
 * that sees only what changed keeps the lines of the models it does not see, as long as those are still there.
 */
public final class IndexProcessor extends AbstractProcessor {

    /** Where the index stands in the output directory. */
    public static final String INDEX = "META-INF/elif/models";

    private final Set<String> seen = new LinkedHashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        TypeElement annotation = elements.getTypeElement(ApiNames.MODEL);
        if (annotation != null) {
            for (Element model : round.getElementsAnnotatedWith(annotation)) {
                seen.add(elements.getBinaryName((TypeElement) model).toString());
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            finish();
        }
        return false;
    }

    private void finish() {
        SortedMap<String, IndexLine> lines = new TreeMap<>();
        List<TypeElement> models = new ArrayList<>();
        List<IndexLine> previous = previous();
        for (IndexLine line : previous) {
            Optional<TypeElement> model = seen.contains(line.model()) ? Optional.empty() : model(line.model());
            model.ifPresent(models::add);
            model.ifPresent(found -> lines.put(line.model(), line));
        }
        ModelDescriber describer = new ModelDescriber(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
        for (String name : seen) {
            Optional<TypeElement> model = model(name);
            model.ifPresent(models::add);
            model.map(describer::describe).flatMap(this::line).ifPresent(line -> lines.put(name, line));
        }
        TableCheck.problems(models).forEach(problem -> problem.report(processingEnv.getMessager()));
        if (!previous.equals(List.copyOf(lines.values()))) {
            write(lines);
        }
    }

    private Optional<IndexLine> line(ModelDescription model) {
        return model.key().columns().isEmpty()
                ? Optional.empty()
                : Optional.of(IndexLine.of(model, ModelType.FORMAT, processingEnv.getElementUtils()));
    }

    /** The model of that binary name, if there still is one. */
    private Optional<TypeElement> model(String binaryName) {
        return BinaryNames.find(binaryName, processingEnv.getElementUtils())
                .filter(type -> Annotations.present(type, ApiNames.MODEL));
    }

    private List<IndexLine> previous() {
        try {
            CharSequence text = processingEnv
                    .getFiler()
                    .getResource(StandardLocation.CLASS_OUTPUT, "", INDEX)
                    .getCharContent(true);
            return text.toString()
                    .lines()
                    .flatMap(line -> IndexLine.parse(line).stream())
                    .toList();
        } catch (IOException | RuntimeException none) {
            return List.of(); // the first compilation, or a compiler without such a directory
        }
    }

    private void write(SortedMap<String, IndexLine> lines) {
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", INDEX)
                .openWriter()) {
            for (IndexLine line : lines.values()) {
                writer.write(line + "\n");
            }
        } catch (IOException | RuntimeException failed) {
            Problem.of(ProcessorMessage.INDEX_UNWRITABLE, null, INDEX, failed).report(processingEnv.getMessager());
        }
    }
}
