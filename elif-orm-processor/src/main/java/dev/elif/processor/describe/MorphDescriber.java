package dev.elif.processor.describe;

import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.ModelReader;
import dev.elif.processor.read.RelationSource;
import dev.elif.processor.read.TypeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the pairs of a type and a key by which rows belong to models of several types. */
final class MorphDescriber {

    private final ModelReader reader;
    private final Function<TypeMirror, Optional<FieldsDescription>> models;

    MorphDescriber(ModelReader reader, Function<TypeMirror, Optional<FieldsDescription>> models) {
        this.reader = reader;
        this.models = models;
    }

    /** What stands for {@code model}. */
    static String alias(TypeElement model) {
        return Annotations.text(model, ApiNames.MORPH_ALIAS, "value")
                .orElseGet(() -> Naming.snake(model.getSimpleName().toString()));
    }

    /** Of a relation that leads to the sealed interface. */
    MorphDescription to(RelationSource relation, FieldsDescription owner) {
        List<String> named = Annotations.texts(relation.method(), ApiNames.FOREIGN_KEY, "value");
        String type = named.isEmpty() ? relation.name() + "Type" : named.get(0);
        List<String> key = named.isEmpty() ? List.of(relation.name() + "Id") : named.subList(1, named.size());
        List<MorphDescription.Target> targets = new ArrayList<>();
        Optional<String> lost =
                relation.target().map(target -> permitted(target, targets)).orElse(Optional.of("it names no type"));
        Optional<String> unusable = lost.or(() -> problem(owner, type, key, targets));
        return new MorphDescription(type, key, owner, targets, unusable);
    }

    /** Of a relation to the rows that have such a pair; empty where the other side has none, or several. */
    Optional<MorphDescription> from(RelationSource relation, FieldsDescription owner, FieldsDescription target) {
        Optional<String> named = Annotations.text(relation.method(), ApiNames.MORPH, "value");
        List<MorphDescription> found = reader.relations(target.element()).stream()
                .filter(other -> other.handle().equals(ApiNames.MORPH_TO))
                .filter(other -> named.map(other.name()::equals).orElse(true))
                .map(other -> to(other, target))
                .filter(morph -> morph.targets().stream()
                        .anyMatch(each -> each.model().element().equals(owner.element())))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Adds the models that {@code type} permits, however deep; tells why it cannot. */
    private Optional<String> permitted(TypeMirror type, List<MorphDescription.Target> targets) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.of(TypeText.qualified(type) + " is no sealed interface");
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        Optional<FieldsDescription> model = models.apply(type);
        if (model.isPresent()) {
            targets.add(new MorphDescription.Target(alias(element), model.get()));
            return Optional.empty();
        }
        if (element.getKind() != ElementKind.INTERFACE
                || !element.getModifiers().contains(Modifier.SEALED)) {
            return Optional.of(element.getQualifiedName() + " is neither a model nor a sealed interface of models");
        }
        return element.getPermittedSubclasses().stream()
                .map(each -> permitted(each, targets))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> problem(
            FieldsDescription owner, String type, List<String> key, List<MorphDescription.Target> targets) {
        Optional<ColumnDescription> column = owner.column(type);
        if (column.isEmpty() || !TypeText.qualified(column.get().boxed()).equals("java.lang.String")) {
            return Optional.of("%s has no field [%s] of type String".formatted(owner.name(), type));
        }
        Set<String> aliases = new HashSet<>();
        for (MorphDescription.Target target : targets) {
            if (!aliases.add(target.alias())) {
                return Optional.of("two models have the alias [" + target.alias() + "]");
            }
            Optional<String> wrong = problem(owner, key, target.model());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problem(FieldsDescription owner, List<String> key, FieldsDescription target) {
        if (target.keys().size() != key.size()) {
            return Optional.of("%s names %s for the key of %s".formatted(owner.name(), key, target.name()));
        }
        for (int i = 0; i < key.size(); i++) {
            Optional<ColumnDescription> column = owner.column(key.get(i));
            String wanted = TypeText.qualified(target.keys().get(i).boxed());
            if (column.isEmpty() || !TypeText.qualified(column.get().boxed()).equals(wanted)) {
                return Optional.of("%s has no field [%s] of type %s, the key of %s"
                        .formatted(owner.name(), key.get(i), wanted, target.name()));
            }
        }
        return Optional.empty();
    }
}
