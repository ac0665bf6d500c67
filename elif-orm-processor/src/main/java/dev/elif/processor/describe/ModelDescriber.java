package dev.elif.processor.describe;

import dev.elif.processor.describe.ColumnDescription.Access;
import dev.elif.processor.describe.ColumnDescription.Holder;
import dev.elif.processor.describe.KeyDescription.Generation;
import dev.elif.processor.describe.RelationDescription.Kind;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.FieldSource;
import dev.elif.processor.read.ModelReader;
import dev.elif.processor.read.ModelSource;
import dev.elif.processor.read.RelationSource;
import dev.elif.processor.read.TypeText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Describes models; one instance serves one round, for it remembers the fields of those it has seen. */
public final class ModelDescriber {

    private final Types types;
    private final Elements elements;
    private final ModelReader reader;
    private final Supertypes supertypes;
    private final StorageFinder storages;
    private final HookDescriber hooks;
    private final ThroughDescriber ways;
    private final MorphDescriber morphs;
    private final Map<TypeElement, FieldsDescription> known = new HashMap<>();

    public ModelDescriber(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
        this.reader = new ModelReader(types);
        this.supertypes = new Supertypes(types);
        this.storages = new StorageFinder(types, supertypes);
        this.hooks = new HookDescriber(types, elements);
        this.ways = new ThroughDescriber(reader, this::relation);
        this.morphs = new MorphDescriber(reader, this::target);
    }

    /** Describes {@code model}. */
    public ModelDescription describe(TypeElement model) {
        ModelSource source = reader.read(model);
        FieldsDescription fields = known.computeIfAbsent(model, unseen -> fields(source));
        List<RelationSource> methods = reader.relations(model);
        List<RelationDescription> relations =
                methods.stream().map(relation -> relation(relation, fields)).toList();
        ExposureDescription exposure = ExposureDescriber.of(model, fields, methods);
        return new ModelDescription(
                source,
                location(model),
                fields,
                key(fields),
                relations,
                hooks.describe(model),
                marked(source, fields, exposure));
    }

    /** Where {@code model} is stored. */
    public static ModelDescription.Location location(TypeElement model) {
        String table = Annotations.text(model, ApiNames.MODEL, "table")
                .orElseGet(() -> Naming.table(model.getSimpleName().toString()));
        return new ModelDescription.Location(
                Annotations.text(model, ApiNames.MODEL, "database").orElse(""),
                Annotations.text(model, ApiNames.MODEL, "schema").orElse(""),
                table);
    }

    private FieldsDescription fields(ModelSource source) {
        String home = elements.getPackageOf(source.element()).getQualifiedName().toString();
        List<ColumnDescription> columns = source.fields().stream()
                .filter(field -> isStored(field, source.isRecord()))
                .flatMap(field -> columns(field, source, home))
                .toList();
        List<ColumnDescription> keys = columns.stream()
                .filter(column -> Annotations.present(column.source().element(), ApiNames.ID))
                .toList();
        return new FieldsDescription(source.element(), columns, keys, source.complete());
    }

    /** Every component of a record is stored, for its constructor needs a value. */
    private static boolean isStored(FieldSource field, boolean component) {
        if (component) {
            return true;
        }
        return !isState(field)
                && !field.element().getModifiers().contains(Modifier.TRANSIENT)
                && !Annotations.present(field.element(), ApiNames.TRANSIENT);
    }

    private static boolean isState(FieldSource field) {
        return TypeText.name(field.type()).equals(ApiNames.MODEL_STATE);
    }

    private Stream<ColumnDescription> columns(FieldSource field, ModelSource source, String home) {
        Access access = access(field, source.isRecord(), home);
        if (!Annotations.present(field.element(), ApiNames.EMBEDDED)
                || !(field.type() instanceof DeclaredType declared)
                || ModelReader.isMissing(declared)) {
            return Stream.of(column(field, "", access, Optional.empty()));
        }
        TypeElement type = (TypeElement) declared.asElement();
        Holder holder = new Holder(field, access, type);
        String prefix = Annotations.text(field.element(), ApiNames.EMBEDDED, "prefix")
                .orElseGet(() -> Naming.snake(field.name()) + "_");
        return reader.read(type).fields().stream()
                .filter(part -> isStored(part, holder.isRecord()))
                .map(part -> column(part, prefix, access(part, holder.isRecord(), home), Optional.of(holder)));
    }

    private static Access access(FieldSource field, boolean component, String home) {
        if (component) {
            return Access.COMPONENT;
        }
        return Visibility.isVisible(field, home) ? Access.DIRECT : Access.HANDLE;
    }

    private ColumnDescription column(FieldSource field, String prefix, Access access, Optional<Holder> holder) {
        TypeMirror boxed = field.type().getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) field.type()).asType()
                : field.type();
        String name = Annotations.text(field.element(), ApiNames.COLUMN_NAME, "value")
                .orElseGet(() -> Naming.snake(field.name()));
        return new ColumnDescription(field, prefix + name, boxed, storages.find(field, boxed), access, holder);
    }

    private static KeyDescription key(FieldsDescription fields) {
        List<Generation> asked = fields.keys().stream()
                .map(column -> Annotations.constant(column.source().element(), ApiNames.ID, "value")
                        .map(Generation::valueOf)
                        .orElse(Generation.AUTO))
                .toList();
        boolean single = asked.size() == 1
                && !Annotations.present(fields.keys().get(0).source().element(), ApiNames.GENERATED_BY);
        Generation generation = single ? asked.get(0) : Generation.ASSIGNED;
        return new KeyDescription(
                fields.keys(),
                asked,
                generation == Generation.AUTO ? KeyDescription.automatic(fields.keys()) : generation);
    }

    private ModelDescription.Marked marked(ModelSource source, FieldsDescription fields, ExposureDescription exposure) {
        List<FieldSource> states = source.isRecord()
                ? List.of()
                : source.fields().stream().filter(ModelDescriber::isState).toList();
        ModelDescription.Scoping scoping = new ModelDescription.Scoping(
                annotated(fields, ApiNames.SOFT_DELETE), annotated(fields, ApiNames.TENANT_ID), scopes(source));
        return new ModelDescription.Marked(
                states,
                annotated(fields, ApiNames.CREATED_AT),
                annotated(fields, ApiNames.UPDATED_AT),
                scoping,
                annotated(fields, ApiNames.VERSION),
                annotated(fields, ApiNames.GENERATED_COLUMN),
                annotated(fields, ApiNames.DATABASE_DEFAULT),
                annotated(fields, ApiNames.GENERATED_BY),
                exposure);
    }

    /** Those that base classes name, and the model's own, each once. */
    private List<ScopeDescription> scopes(ModelSource source) {
        Map<String, ScopeDescription> scopes = new LinkedHashMap<>();
        for (TypeElement element : source.lineage()) {
            for (TypeMirror scope : Annotations.types(element, ApiNames.SCOPED_BY, "value")) {
                scopes.putIfAbsent(TypeText.qualified(scope), scope(scope, source.element()));
            }
        }
        return List.copyOf(scopes.values());
    }

    private ScopeDescription scope(TypeMirror scope, TypeElement model) {
        boolean foreign = supertypes
                .find(scope, ApiNames.SCOPE)
                .map(DeclaredType::getTypeArguments)
                .filter(arguments -> !arguments.isEmpty())
                .filter(arguments -> !types.isAssignable(model.asType(), arguments.get(0)))
                .isPresent();
        return new ScopeDescription(scope, foreign);
    }

    private static List<ColumnDescription> annotated(FieldsDescription fields, String annotation) {
        return fields.columns().stream()
                .filter(column -> column.holder().isEmpty())
                .filter(column -> Annotations.present(column.source().element(), annotation))
                .toList();
    }

    private RelationDescription relation(RelationSource relation, FieldsDescription owner) {
        Kind kind = kind(relation.handle());
        boolean unknown = relation.target().map(ModelReader::isMissing).orElse(false);
        Optional<FieldsDescription> target =
                unknown ? Optional.empty() : relation.target().flatMap(this::target);
        List<String> named = Annotations.texts(relation.method(), ApiNames.FOREIGN_KEY, "value");
        Optional<MorphDescription> morph = morph(relation, kind, owner, target);
        List<String> conventional = named.isEmpty()
                ? List.of(Naming.foreignKey(kind == Kind.BELONGS_TO ? relation.name() : owner.name()))
                : named;
        List<String> foreignKey = morph.map(MorphDescription::key).orElse(conventional);
        Optional<ThroughDescription> way = kind.isThrough() ? ways.describe(relation, owner, target) : Optional.empty();
        Optional<FieldsDescription> between = relation.pivot().flatMap(this::target);
        Optional<PivotDescription> pivot = kind.isPivoted()
                ? target.map(related -> PivotDescriber.describe(relation, kind, owner, related, between))
                : Optional.empty();
        boolean unseen = unknown
                || relation.pivot().map(ModelReader::isMissing).orElse(false)
                || isIncomplete(owner, target)
                || isIncomplete(owner, between);
        RelationDescription described =
                new RelationDescription(relation, kind, owner, target, foreignKey, way, pivot, morph, unseen);
        return described.missing() || !hasMissing(described)
                ? described
                : new RelationDescription(relation, kind, owner, target, foreignKey, way, pivot, morph, true);
    }

    private Optional<MorphDescription> morph(
            RelationSource relation, Kind kind, FieldsDescription owner, Optional<FieldsDescription> target) {
        if (kind == Kind.MORPH_TO) {
            return Optional.of(morphs.to(relation, owner));
        }
        return kind.isMorph() ? target.flatMap(related -> morphs.from(relation, owner, related)) : Optional.empty();
    }

    private static boolean isIncomplete(FieldsDescription owner, Optional<FieldsDescription> target) {
        return !owner.complete() || target.map(model -> !model.complete()).orElse(false);
    }

    private static boolean hasMissing(RelationDescription relation) {
        if (relation.kind().isThrough()) {
            return relation.through().stream()
                    .flatMap(way -> way.hops().stream())
                    .anyMatch(RelationDescription::missing);
        }
        Stream<ColumnDescription> between = relation.pivot().stream()
                .flatMap(pivot -> Stream.of(pivot.foreignKey(), pivot.relatedKey())
                        .flatMap(fields -> pivot.columns(fields).stream()));
        if (between.anyMatch(ColumnDescription::isMissing)) {
            return true;
        }
        return relation.keyColumns().stream().anyMatch(ColumnDescription::isMissing)
                || relation.foreignColumns().stream().anyMatch(ColumnDescription::isMissing);
    }

    private static Kind kind(String handle) {
        return switch (handle) {
            case ApiNames.HAS_MANY -> Kind.HAS_MANY;
            case ApiNames.HAS_ONE -> Kind.HAS_ONE;
            case ApiNames.HAS_MANY_THROUGH -> Kind.HAS_MANY_THROUGH;
            case ApiNames.HAS_ONE_THROUGH -> Kind.HAS_ONE_THROUGH;
            case ApiNames.MORPH_MANY -> Kind.MORPH_MANY;
            case ApiNames.MORPH_ONE -> Kind.MORPH_ONE;
            case ApiNames.MORPH_TO -> Kind.MORPH_TO;
            case ApiNames.MORPH_TO_MANY -> Kind.MORPH_TO_MANY;
            case ApiNames.MORPHED_BY_MANY -> Kind.MORPHED_BY_MANY;
            case ApiNames.BELONGS_TO_MANY -> Kind.BELONGS_TO_MANY;
            case ApiNames.BELONGS_TO_MANY_USING -> Kind.BELONGS_TO_MANY_USING;
            default -> Kind.BELONGS_TO;
        };
    }

    /** The related model, by its source: what is generated for it may not be there yet. */
    private Optional<FieldsDescription> target(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (!Annotations.present(element, ApiNames.MODEL)) {
            return Optional.empty();
        }
        FieldsDescription seen = known.get(element);
        if (seen == null) {
            seen = fields(reader.read(element));
            known.put(element, seen);
        }
        return Optional.of(seen);
    }
}
