package dev.elif.processor.describe;

import dev.elif.processor.read.RelationSource;
import java.util.List;
import java.util.Optional;

/**
 * A relation.
 *
 * @param source its method
 * @param kind what it returns
 * @param owner the model that has it
 * @param target the related model; empty when that is none
 * @param foreignKey the Java fields that hold the key: of the target, for {@link Kind#BELONGS_TO} of the owner
 * @param through the way over other models, for those kinds that have one
 * @param pivot the rows between, for those kinds that have some
 * @param morph the pair of a type and a key, for those kinds that have one
 * @param missing whether its types are not found, or not yet
 */
public record RelationDescription(
        RelationSource source,
        Kind kind,
        FieldsDescription owner,
        Optional<FieldsDescription> target,
        List<String> foreignKey,
        Optional<ThroughDescription> through,
        Optional<PivotDescription> pivot,
        Optional<MorphDescription> morph,
        boolean missing) {

    /** The kinds of relations. */
    public enum Kind {
        HAS_MANY("dev.elif.query.HasManyRelation"),
        HAS_ONE("dev.elif.query.HasOneRelation"),
        BELONGS_TO("dev.elif.query.BelongsToRelation"),
        HAS_MANY_THROUGH("dev.elif.query.HasManyThroughRelation"),
        HAS_ONE_THROUGH("dev.elif.query.HasOneThroughRelation"),
        BELONGS_TO_MANY("dev.elif.query.BelongsToManyRelation"),
        BELONGS_TO_MANY_USING("dev.elif.query.BelongsToManyUsingRelation"),
        MORPH_TO_MANY("dev.elif.query.MorphToManyRelation"),
        MORPHED_BY_MANY("dev.elif.query.MorphedByManyRelation"),
        MORPH_MANY("dev.elif.query.MorphManyRelation"),
        MORPH_ONE("dev.elif.query.MorphOneRelation"),
        MORPH_TO("dev.elif.query.MorphToRelation");

        private final String qualifiedName;

        Kind(String qualifiedName) {
            this.qualifiedName = qualifiedName;
        }

        /** The class of the constant. */
        public String qualifiedName() {
            return qualifiedName;
        }

        /** Whether rows between two models hold the keys of both. */
        public boolean isPivoted() {
            return this == BELONGS_TO_MANY || this == BELONGS_TO_MANY_USING || isTyped();
        }

        /** Whether those rows name the type of one of both. */
        public boolean isTyped() {
            return this == MORPH_TO_MANY || this == MORPHED_BY_MANY;
        }

        /** Whether rows may belong to models of several types. */
        public boolean isMorph() {
            return this == MORPH_MANY || this == MORPH_ONE || this == MORPH_TO;
        }

        /** Whether it leads over other models. */
        public boolean isThrough() {
            return this == HAS_MANY_THROUGH || this == HAS_ONE_THROUGH;
        }
    }

    /** The method's name. */
    public String name() {
        return source.name();
    }

    /** The model whose fields hold the foreign key. */
    public Optional<FieldsDescription> holder() {
        return kind == Kind.BELONGS_TO ? Optional.of(owner) : target;
    }

    /** The columns of the key that the foreign key repeats. */
    public List<ColumnDescription> keyColumns() {
        return kind == Kind.BELONGS_TO ? target.map(FieldsDescription::keys).orElse(List.of()) : owner.keys();
    }

    /** The columns that hold the foreign key, as far as there are such fields. */
    public List<ColumnDescription> foreignColumns() {
        return holder().stream()
                .flatMap(model -> foreignKey.stream().flatMap(field -> model.column(field).stream()))
                .toList();
    }

    /** The columns of the model that has the relation. */
    public List<ColumnDescription> sourceColumns() {
        return kind == Kind.BELONGS_TO ? foreignColumns() : keyColumns();
    }

    /** The columns of the related model. */
    public List<ColumnDescription> targetColumns() {
        return kind == Kind.BELONGS_TO ? keyColumns() : foreignColumns();
    }

    /** Why its query cannot be used, if it has one. */
    public Optional<String> unusableQuery() {
        return source.query().flatMap(query -> QueryMethod.problem(query, source.target()));
    }

    /** Whether both sides are known, so that it can be printed. */
    public boolean isUsable() {
        if (unusableQuery().isPresent()) {
            return false;
        }
        if (kind == Kind.MORPH_TO) {
            return morph.filter(pair -> pair.unusable().isEmpty()).isPresent();
        }
        if (kind.isMorph()) {
            return target.isPresent()
                    && morph.filter(pair -> pair.unusable().isEmpty()).isPresent();
        }
        if (kind.isPivoted()) {
            return PivotKeys.of(this).filter(PivotKeys::isUsable).isPresent();
        }
        if (kind.isThrough()) {
            return target.isPresent()
                    && through.filter(ThroughDescription::isUsable).isPresent();
        }
        return target.isPresent()
                && !keyColumns().isEmpty()
                && foreignColumns().size() == keyColumns().size();
    }
}
