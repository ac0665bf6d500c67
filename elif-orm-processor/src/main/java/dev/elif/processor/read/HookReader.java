package dev.elif.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the methods that a model has for its own events. */
public final class HookReader {

    private final Elements elements;

    public HookReader(Elements elements) {
        this.elements = elements;
    }

    /** Those of interfaces first, then those of base classes, then its own; what is overridden is left out. */
    public List<HookSource> read(TypeElement model) {
        Set<TypeElement> types = new LinkedHashSet<>();
        collect(model, types);
        List<HookSource> hooks = new ArrayList<>();
        for (TypeElement type : types) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (!overridden(method, types, model)) {
                    hooks.addAll(hooks(type, method));
                }
            }
        }
        return hooks;
    }

    private boolean overridden(ExecutableElement method, Set<TypeElement> types, TypeElement model) {
        return types.stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .anyMatch(other -> elements.overrides(other, method, model));
    }

    private static void collect(TypeElement type, Set<TypeElement> found) {
        if (type.getQualifiedName().contentEquals(ApiNames.ACTIVE_RECORD)) {
            return;
        }
        List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
        supertypes.add(type.getSuperclass());
        for (TypeMirror supertype : supertypes) {
            if (supertype instanceof DeclaredType declared) {
                collect((TypeElement) declared.asElement(), found);
            }
        }
        found.add(type);
    }

    private static List<HookSource> hooks(TypeElement owner, ExecutableElement method) {
        return ApiNames.EVENTS.stream()
                .filter(event -> Annotations.present(method, ApiNames.EVENT_PACKAGE + event))
                .map(event -> new HookSource(owner, method, event))
                .toList();
    }
}
