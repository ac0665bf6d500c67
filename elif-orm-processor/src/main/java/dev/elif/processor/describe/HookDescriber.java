package dev.elif.processor.describe;

import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.HookReader;
import dev.elif.processor.read.HookSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Describes the methods that a model has for its own events. */
final class HookDescriber {

    /** Events whose method may return another model to go on with. */
    private static final Set<String> REPLACING = Set.of("Saving", "Creating", "Updating");

    private final Types types;
    private final Elements elements;
    private final HookReader reader;

    HookDescriber(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
        this.reader = new HookReader(elements);
    }

    List<HookDescription> describe(TypeElement model) {
        return reader.read(model).stream().map(hook -> describe(hook, model)).toList();
    }

    private HookDescription describe(HookSource hook, TypeElement model) {
        TypeMirror returned = hook.method().getReturnType();
        boolean replaces =
                returned.getKind() == TypeKind.DECLARED && types.isSubtype(types.erasure(returned), erased(model));
        return new HookDescription(hook, replaces, unusable(hook, replaces, Visibility.home(model)));
    }

    private Optional<String> unusable(HookSource hook, boolean replaces, String home) {
        ExecutableElement method = hook.method();
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.STATIC)) {
            return Optional.of("is static");
        }
        if (!method.getParameters().isEmpty()) {
            return Optional.of("has parameters");
        }
        boolean near = !modifiers.contains(Modifier.PRIVATE)
                && Visibility.home(hook.owner()).equals(home);
        if (!near && !modifiers.contains(Modifier.PUBLIC)) {
            return Optional.of("is not visible in the model's package");
        }
        if (method.getReturnType().getKind() != TypeKind.VOID && !(replaces && REPLACING.contains(hook.event()))) {
            return Optional.of("returns a value that nobody takes");
        }
        return method.getThrownTypes().stream().allMatch(this::unchecked)
                ? Optional.empty()
                : Optional.of("throws a checked exception");
    }

    private boolean unchecked(TypeMirror thrown) {
        return ApiNames.UNCHECKED.stream()
                .map(name -> elements.getTypeElement(name).asType())
                .anyMatch(root -> types.isSubtype(thrown, root));
    }

    private TypeMirror erased(TypeElement model) {
        return types.erasure(model.asType());
    }
}
