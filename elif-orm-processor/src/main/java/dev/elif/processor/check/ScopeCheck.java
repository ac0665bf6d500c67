package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.ScopeDescription;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Judges what decides which rows queries see. */
final class ScopeCheck {

    private ScopeCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        return Stream.concat(
                tenants(model),
                model.marked().scoping().scopes().stream()
                        .flatMap(scope -> reason(model, scope)
                                .map(reason -> Problem.of(
                                        ProcessorMessage.SCOPE_UNUSABLE,
                                        model.element(),
                                        model.fields().name(),
                                        TypeText.qualified(scope.type()),
                                        reason,
                                        model.fields().name()))
                                .stream()));
    }

    private static Stream<Problem> tenants(ModelDescription model) {
        List<ColumnDescription> tenants = model.marked().scoping().tenants();
        String name = model.fields().name();
        Stream<Problem> types = tenants.stream()
                .filter(column -> column.source().type().getKind().isPrimitive())
                .map(column -> Problem.of(
                        ProcessorMessage.TENANT_TYPE,
                        column.source().element(),
                        name,
                        column.field(),
                        TypeText.qualified(column.type()),
                        TypeText.qualified(column.boxed())));
        Stream<Problem> twice = tenants.stream()
                .skip(1)
                .map(column -> Problem.of(
                        ProcessorMessage.TENANT_TWICE,
                        column.source().element(),
                        name,
                        column.field(),
                        name + "." + tenants.get(0).field()));
        return Stream.of(types, twice, unkept(model)).flatMap(problems -> problems);
    }

    /** Tenants that nothing would set or ask for. */
    private static Stream<Problem> unkept(ModelDescription model) {
        return model.columns().stream()
                .filter(column -> Annotations.present(column.source().element(), ApiNames.TENANT_ID))
                .flatMap(column -> unkept(column)
                        .map(reason -> Problem.of(
                                ProcessorMessage.TENANT_UNKEPT,
                                column.holder()
                                        .map(ColumnDescription.Holder::field)
                                        .orElse(column.source())
                                        .element(),
                                model.fields().name(),
                                column.field(),
                                reason))
                        .stream());
    }

    private static Optional<String> unkept(ColumnDescription column) {
        if (column.holder().isPresent()) {
            return Optional.of("is a part of an embedded value");
        }
        return Annotations.present(column.source().element(), ApiNames.GENERATED_COLUMN)
                ? Optional.of("is made by the database")
                : Optional.empty();
    }

    private static Optional<String> reason(ModelDescription model, ScopeDescription scope) {
        if (scope.type().getKind() != TypeKind.DECLARED) {
            return Optional.of("is no class");
        }
        TypeElement type = (TypeElement) ((DeclaredType) scope.type()).asElement();
        if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (!Visibility.isVisible(type, Visibility.home(model.element()))) {
            return Optional.of("is not visible");
        }
        return scope.foreign() ? Optional.of("is one of another model") : Optional.empty();
    }
}
