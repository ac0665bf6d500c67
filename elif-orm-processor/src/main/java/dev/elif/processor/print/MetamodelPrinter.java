package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.FieldsDescription;
import dev.elif.processor.describe.GeneratedNames;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.MorphDescription;
import dev.elif.processor.describe.PivotDescription;
import dev.elif.processor.describe.RelationDescription;
import dev.elif.processor.describe.ThroughDescription;
import dev.elif.processor.describe.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Prints {@code User_}: typed columns and relations, and the static door. */
public final class MetamodelPrinter {

    private final ModelDescription model;
    private final GeneratedNames own;
    private final Function<TypeElement, GeneratedNames> generated;
    private final boolean generatedVisible;
    private final Names names;
    private final String modelName;
    private final ColumnText columns;

    /**
     * A printer for {@code model}.
     *
     * @param generated the names of what is generated for it and the models it relates to
     * @param generatedVisible whether the annotation {@code Generated} can be named
     */
    public MetamodelPrinter(
            ModelDescription model, Function<TypeElement, GeneratedNames> generated, boolean generatedVisible) {
        this.model = model;
        this.own = generated.apply(model.element());
        this.generated = generated;
        this.generatedVisible = generatedVisible;
        this.names = new Names(own.packageName(), constants(), model.key().isComposite() ? Set.of("Key") : Set.of());
        this.modelName = names.of(model.element());
        this.columns = new ColumnText(names, modelName, model.location().table());
    }

    private Set<String> constants() {
        Set<String> constants = new HashSet<>();
        model.columns().forEach(column -> constants.add(column.field()));
        model.relations().forEach(relation -> constants.add(relation.name()));
        return constants;
    }

    /** The source text. */
    public String print() {
        Code code = new Code();
        code.line("/** Columns and relations of {@link " + modelName + "}. */");
        Header.annotate(code, generatedVisible);
        String access = Visibility.isPublic(model.element()) ? "public " : "";
        code.line(access + "final class " + own.metamodel() + " {");
        constants(code);
        code.blank().line("private " + own.metamodel() + "() {}");
        door(code);
        if (model.key().isComposite()) {
            key(code);
        } else {
            find(code);
        }
        code.line("}");
        return Header.before(own, names.imports()) + code;
    }

    /** Of a model with problems, those that can be printed. */
    private void constants(Code code) {
        Set<String> printed = new HashSet<>();
        for (ColumnDescription column : model.columns()) {
            if (Visibility.isVisible(column.type(), own.packageName()) && printed.add(column.field())) {
                column(code, column);
            }
        }
        for (RelationDescription relation : model.relations()) {
            if (relation.isUsable() && printed.add(relation.name())) {
                relation(code, relation);
            }
        }
    }

    private void column(Code code, ColumnDescription column) {
        code.blank();
        code.line("/** Column {@code " + Comments.code(column.name()) + "} of " + field(column) + ". */");
        code.line("public static final " + columns.type(column) + " " + column.field() + " =");
        code.line("        " + columns.value(column) + ";");
    }

    private String field(ColumnDescription column) {
        TypeElement owner = column.source().owner();
        if (column.holder().isPresent()) {
            return "{@code " + column.holder().get().name() + "."
                    + column.source().name() + "}";
        }
        return Visibility.isVisible(owner, own.packageName())
                ? "{@link " + names.of(owner) + "#" + column.field() + "}"
                : "{@code " + column.field() + "}";
    }

    private void relation(Code code, RelationDescription relation) {
        if (relation.pivot().isPresent()) {
            pivoted(code, relation, relation.pivot().get());
            return;
        }
        if (relation.kind() == RelationDescription.Kind.MORPH_TO) {
            morphed(code, relation, relation.morph().orElseThrow());
            return;
        }
        String target = names.of(relation.target().orElseThrow().element());
        String ends = modelName + ", " + target;
        code.blank();
        code.line("/** Relation {@link " + modelName + "#" + relation.name() + "()}. */");
        code.lines("""
                public static final %s<%s> %s =
                        %s.of(new dev.elif.model.Relation.Ends<%s>(
                                %s,
                                %s::type,
                                %s::type,
                                () -> %s)%s);
                """.formatted(
                        relation.kind().qualifiedName(),
                        ends,
                        relation.name(),
                        names.start(relation.kind().qualifiedName()),
                        ends,
                        Literals.text(relation.name()),
                        own.metamodel(),
                        metamodel(relation.target().orElseThrow()),
                        keys(relation, target),
                        declared(relation)));
    }

    private void morphed(Code code, RelationDescription relation, MorphDescription morph) {
        String common = names.of(relation.source().target().orElseThrow());
        String targets = morph.targets().stream()
                .map(target -> "\n                        new dev.elif.query.MorphToRelation.Target<%s>(%s, %s::type)"
                        .formatted(
                                names.of(target.model().element()),
                                Literals.text(target.alias()),
                                metamodel(target.model())))
                .collect(Collectors.joining(","));
        code.blank();
        code.line("/** Relation {@link " + modelName + "#" + relation.name() + "()}. */");
        code.lines("""
                public static final dev.elif.query.MorphToRelation<%1$s, %2$s> %3$s =
                        %4$s.of(
                                new dev.elif.query.MorphToRelation.Start<%1$s>(%5$s, %6$s::type),
                                %2$s.class,
                                %7$s,
                                %8$s,
                                %9$s.<dev.elif.query.MorphToRelation.Target<? extends %2$s>>of(%10$s));
                """.formatted(
                        modelName,
                        common,
                        relation.name(),
                        names.start("dev.elif.query.MorphToRelation"),
                        Literals.text(relation.name()),
                        own.metamodel(),
                        constant(model.fields(), morph.typeColumn().orElseThrow()),
                        list(modelName, model.fields(), morph.keyColumns()),
                        names.start("java.util.List"),
                        targets));
    }

    private void pivoted(Code code, RelationDescription relation, PivotDescription pivot) {
        FieldsDescription target = relation.target().orElseThrow();
        String targetName = names.of(target.element());
        String ends = modelName + ", " + targetName
                + pivot.model().map(row -> ", " + names.of(row.element())).orElse("");
        code.blank();
        code.line("/** Relation {@link " + modelName + "#" + relation.name() + "()}. */");
        code.lines("""
                public static final %s<%s> %s =
                        %s.of(
                                %s,
                                %s::type,
                                %s::type,
                                () -> %s%s);
                """.formatted(
                        relation.kind().qualifiedName(),
                        ends,
                        relation.name(),
                        names.start(relation.kind().qualifiedName()),
                        Literals.text(relation.name()),
                        own.metamodel(),
                        metamodel(target),
                        between(pivot, target, targetName),
                        declared(relation)));
    }

    private String between(PivotDescription pivot, FieldsDescription target, String targetName) {
        String near = list(modelName, model.fields(), model.fields().keys());
        String far = list(targetName, target, target.keys());
        String between = names.start("dev.elif.query.Between");
        if (pivot.model().isEmpty()) {
            return "%s.table(\n                        new dev.elif.ast.Table(%s, %s),\n                        %s,\n                        new dev.elif.query.Between.Side<%s>(%s, %s),\n                        new dev.elif.query.Between.Side<%s>(%s, %s))"
                    .formatted(
                            between,
                            model.location().schema().isEmpty()
                                    ? "null"
                                    : Literals.text(model.location().schema()),
                            Literals.text(pivot.table()),
                            pivot.typed()
                                    .map(typed -> Literals.text(typed.column()) + ", " + Literals.text(typed.alias()))
                                    .orElseGet(
                                            () -> Literals.text(model.location().database())),
                            modelName,
                            near,
                            texts(pivot.foreignKey()),
                            targetName,
                            far,
                            texts(pivot.relatedKey()));
        }
        FieldsDescription rows = pivot.model().get();
        String rowName = names.of(rows.element());
        return "new dev.elif.query.Between<%s, %s, %s>(\n                        %s.type(),\n                        %s,\n                        %s,\n                        %s,\n                        %s)"
                .formatted(
                        modelName,
                        targetName,
                        rowName,
                        metamodel(rows),
                        near,
                        list(rowName, rows, pivot.columns(pivot.foreignKey())),
                        list(rowName, rows, pivot.columns(pivot.relatedKey())),
                        far);
    }

    private String texts(List<String> texts) {
        return texts.stream()
                .map(Literals::text)
                .collect(Collectors.joining(", ", names.start("java.util.List") + ".of(", ")"));
    }

    /** What the model says of related rows in a method of its own. */
    private String declared(RelationDescription relation) {
        if (relation.kind().isMorph()) {
            MorphDescription morph = relation.morph().orElseThrow();
            String query = relation.source().query().isEmpty()
                    ? "null"
                    : "query -> " + modelName + "." + relation.name() + "(query)";
            return ",\n                %s,\n                %s,\n                %s"
                    .formatted(
                            constant(morph.holder(), morph.typeColumn().orElseThrow()),
                            Literals.text(morph.alias(model.element())),
                            query);
        }
        return relation.source().query().isEmpty()
                ? ""
                : ",\n                query -> " + modelName + "." + relation.name() + "(query)";
    }

    private String keys(RelationDescription relation, String target) {
        if (relation.through().isPresent()) {
            return way(relation.through().get());
        }
        FieldsDescription related = relation.target().orElseThrow();
        if (relation.keyColumns().size() == 1) {
            return "%s.Keys.of(%s, %s)"
                    .formatted(
                            names.start("dev.elif.model.Relation"),
                            constant(model.fields(), relation.sourceColumns().get(0)),
                            constant(related, relation.targetColumns().get(0)));
        }
        return "new dev.elif.model.Relation.Keys<%s, %s>(%s, %s)"
                .formatted(
                        modelName,
                        target,
                        list(modelName, model.fields(), relation.sourceColumns()),
                        list(target, related, relation.targetColumns()));
    }

    private String way(ThroughDescription through) {
        List<String> hops = through.hops().stream()
                .map(hop -> metamodel(hop.owner()) + "." + hop.name())
                .toList();
        return names.start("dev.elif.query.Hops") + ".of(" + String.join(").then(", hops) + ").keys()";
    }

    private String list(String type, FieldsDescription side, List<ColumnDescription> columns) {
        return columns.stream()
                .map(column -> constant(side, column))
                .collect(Collectors.joining(
                        ", ", names.start("java.util.List") + ".<dev.elif.model.Column<" + type + ", ?>>of(", ")"));
    }

    private String constant(FieldsDescription side, ColumnDescription column) {
        return metamodel(side) + "." + column.field();
    }

    private String metamodel(FieldsDescription side) {
        GeneratedNames at = generated.apply(side.element());
        return names.start(at.packageName(), at.metamodel());
    }

    private void door(Code code) {
        code.blank().lines("""
                /**
                 * The descriptor of {@link %1$s}.
                 *
                 * @return the one that is registered
                 */
                public static dev.elif.model.ModelType<%1$s> type() {
                    return %2$s.of(%1$s.class);
                }

                /**
                 * All models, in the database of this process.
                 *
                 * @return a query to narrow
                 */
                public static dev.elif.query.Query<%1$s> query() {
                    return %3$s.of(type());
                }

                /**
                 * The table under a name of its own in one statement.
                 *
                 * @param name the name
                 * @return what a query can be called by, or join
                 */
                public static dev.elif.query.Alias<%1$s> as(String name) {
                    return %4$s.of(type(), name);
                }
                """.formatted(
                        modelName,
                        names.start("dev.elif.model.ModelType"),
                        names.start("dev.elif.query.Query"),
                        names.start("dev.elif.query.Alias")));
    }

    private void find(Code code) {
        model.key().columns().stream().findFirst().ifPresent(key -> finder(code, KeyText.parameter(key, names)));
    }

    private void key(Code code) {
        finder(code, "Key");
        code.blank()
                .line("/**")
                .line(" * The key of {@link " + modelName + "}.")
                .line(" *");
        model.key().columns().forEach(part -> code.line(" * @param " + part.field() + " " + field(part)));
        code.line(" */");
        String parts = model.key().columns().stream()
                .map(part -> names.of(part.type()) + " " + part.field())
                .collect(Collectors.joining(", "));
        code.line("public record Key(" + parts + ") {}");
    }

    private void finder(Code code, String key) {
        code.blank().lines("""
                /**
                 * The model with that key.
                 *
                 * @param key the key
                 * @return the model, if there is one
                 */
                public static java.util.Optional<%s> find(%s key) {
                    return query().find(key);
                }
                """.formatted(modelName, key));
    }
}
