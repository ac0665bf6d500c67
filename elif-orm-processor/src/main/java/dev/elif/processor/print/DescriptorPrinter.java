package dev.elif.processor.print;

import dev.elif.model.ModelType;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.GeneratedNames;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.RelationDescription;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.FieldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Prints {@code User_Descriptor}: how instances are read, written, copied and compared. */
public final class DescriptorPrinter {

    private final ModelDescription model;
    private final GeneratedNames own;
    private final boolean generatedVisible;
    private final Names names;
    private final String modelName;
    private final Handles handles;

    /**
     * A printer for {@code model}.
     *
     * @param generatedVisible whether the annotation {@code Generated} can be named
     */
    public DescriptorPrinter(ModelDescription model, GeneratedNames own, boolean generatedVisible) {
        this.model = model;
        this.own = own;
        this.generatedVisible = generatedVisible;
        this.names = new Names(own.packageName(), Set.of(), Set.of());
        this.modelName = names.of(model.element());
        this.handles = new Handles(handled(model, own));
    }

    /** The state is reached like a column. */
    private static List<FieldSource> handled(ModelDescription model, GeneratedNames own) {
        Stream<FieldSource> columns = model.columns().stream().flatMap(DescriptorPrinter::handled);
        Stream<FieldSource> state = StateText.handled(model, own.packageName()).stream();
        return Stream.concat(columns, state).toList();
    }

    private static Stream<FieldSource> handled(ColumnDescription column) {
        Stream<FieldSource> holder = column.holder().stream()
                .filter(field -> field.access() == ColumnDescription.Access.HANDLE)
                .map(ColumnDescription.Holder::field);
        return column.access() == ColumnDescription.Access.HANDLE
                ? Stream.concat(holder, Stream.of(column.source()))
                : holder;
    }

    /** The source text. */
    public String print() {
        Code code = new Code();
        code.line("/** How elif reads and writes {@link " + modelName + "}. */");
        Header.annotate(code, generatedVisible);
        HookText hooks = new HookText(model.hooks(), modelName);
        code.line("final class " + own.descriptor() + " extends dev.elif.model.ModelType<" + modelName + ">"
                + hooks.implemented() + " {");
        InitializerText initializer = new InitializerText(model, names, handles);
        initializer.print(code, own);
        definition(code);
        if (!model.isRecord()) {
            initializer.create(code);
        }
        FieldText fields = new FieldText(names, handles, own.metamodel());
        if (model.isRecord()) {
            new RecordText(model, modelName, fields).print(code);
        } else {
            new ClassText(model, modelName, fields).print(code);
        }
        new EmbeddedText(modelName, names, fields).print(code, Slot.of(model.columns()));
        new InstanceText(model, modelName, fields, own.metamodel()).print(code);
        new StateText(model, modelName, handles).print(code);
        hooks.print(code);
        code.line("}");
        return Header.before(own, names.imports()) + code;
    }

    private void definition(Code code) {
        code.blank().lines("""
                private %s() {
                    super(%s, definition());
                }
                """.formatted(own.descriptor(), ModelType.FORMAT));
        code.blank().line("private static dev.elif.model.ModelDefinition<" + modelName + "> definition() {");
        code.line("var key = new dev.elif.model.ModelDefinition.Key<" + modelName + ">(");
        code.line("        " + keyType() + ".class,");
        code.line("        dev.elif.model.KeyGeneration." + model.key().generation() + ",");
        code.line("        " + list("Column", fields(model.key().columns())) + ");");
        variable(code, "columns", "Column", fields(model.columns()));
        variable(code, "relations", "Relation", relations());
        code.line("return dev.elif.model.ModelDefinition.of(" + modelName + ".class, " + table() + ", key)");
        if (!model.location().database().isEmpty()) {
            code.line("        .inDatabase(" + Literals.text(model.location().database()) + ")");
        }
        code.line("        .withColumns(columns)").line("        .withRelations(relations)");
        List<String> steps = steps();
        code.line("        .withTimestamps(%s, %s)%s"
                .formatted(
                        first(model.marked().createdAt()),
                        first(model.marked().updatedAt()),
                        steps.isEmpty() ? ";" : ""));
        for (int i = 0; i < steps.size(); i++) {
            code.line("        " + steps.get(i) + (i + 1 < steps.size() ? "" : ";"));
        }
        code.line("}");
    }

    /** What few models have. */
    private List<String> steps() {
        ModelDescription.Marked marked = model.marked();
        List<String> steps = new ArrayList<>(scoping(marked.scoping()));
        if (!marked.versions().isEmpty()) {
            steps.add(".withVersion(" + first(marked.versions()) + ")");
        }
        if (!marked.generated().isEmpty() || !marked.defaults().isEmpty()) {
            steps.add(".withDatabaseValues(%s, %s)"
                    .formatted(list("Column", fields(marked.generated())), list("Column", fields(marked.defaults()))));
        }
        if (!marked.generators().isEmpty()) {
            steps.add(marked.generators().stream()
                    .map(this::generator)
                    .collect(Collectors.joining(", ", ".withGenerators(java.util.List.of(", "))")));
        }
        new ExposureText(model, modelName, own.metamodel()).step().ifPresent(steps::add);
        return steps;
    }

    private List<String> scoping(ModelDescription.Scoping marked) {
        List<String> calls = new ArrayList<>();
        if (!marked.deletedAt().isEmpty()) {
            calls.add(".withSoftDelete(" + first(marked.deletedAt()) + ")");
        }
        if (!marked.tenants().isEmpty()) {
            calls.add(".withTenant(" + first(marked.tenants()) + ")");
        }
        if (!marked.scopes().isEmpty()) {
            calls.add(marked.scopes().stream()
                    .map(scope -> names.erased(scope.type()) + ".class")
                    .collect(Collectors.joining(", ", ".withScopes(java.util.List.of(", "))")));
        }
        return calls;
    }

    private String generator(ColumnDescription column) {
        Optional<TypeMirror> type = Annotations.type(column.source().element(), ApiNames.GENERATED_BY, "value");
        String generator = names.of(type.orElse(column.boxed()));
        return "new dev.elif.model.ModelDefinition.Generator<>(%s.%s, %s.class, %s::new)"
                .formatted(own.metamodel(), column.field(), generator, generator);
    }

    private String table() {
        String schema = model.location().schema();
        return "new dev.elif.ast.Table(%s, %s)"
                .formatted(
                        schema.isEmpty() ? "null" : Literals.text(schema),
                        Literals.text(model.location().table()));
    }

    private String keyType() {
        return model.key().isComposite()
                ? own.metamodel() + ".Key"
                : names.erased(model.key().columns().get(0).boxed());
    }

    private static List<String> fields(List<ColumnDescription> columns) {
        return columns.stream().map(ColumnDescription::field).toList();
    }

    private List<String> relations() {
        return model.relations().stream().map(RelationDescription::name).toList();
    }

    private void variable(Code code, String name, String kind, List<String> constants) {
        String type = "dev.elif.model." + kind + "<" + modelName + ", ?>";
        code.line("var " + name + " = java.util.List.<" + type + ">of(" + (constants.isEmpty() ? ");" : ""));
        for (int i = 0; i < constants.size(); i++) {
            code.line("        " + own.metamodel() + "." + constants.get(i) + (i + 1 < constants.size() ? "," : ");"));
        }
    }

    private String list(String kind, List<String> constants) {
        return constants.stream()
                .map(constant -> own.metamodel() + "." + constant)
                .collect(Collectors.joining(
                        ", ", "java.util.List.<dev.elif.model." + kind + "<" + modelName + ", ?>>of(", ")"));
    }

    private String first(List<ColumnDescription> columns) {
        Optional<ColumnDescription> marked = columns.stream().findFirst();
        return marked.map(column -> own.metamodel() + "." + column.field()).orElse("null");
    }
}
