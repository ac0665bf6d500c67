package dev.elif.processor.describe;

import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.ModelReader;
import dev.elif.processor.read.RelationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Follows the ways of relations over other models. */
final class ThroughDescriber {

    /** What others can lead over. */
    private static final Set<String> HOPS = Set.of(ApiNames.HAS_MANY, ApiNames.HAS_ONE);

    private final ModelReader reader;
    private final BiFunction<RelationSource, FieldsDescription, RelationDescription> describe;

    ThroughDescriber(ModelReader reader, BiFunction<RelationSource, FieldsDescription, RelationDescription> describe) {
        this.reader = reader;
        this.describe = describe;
    }

    /** The way that {@code relation} of {@code owner} to {@code target} names; empty when it names none. */
    Optional<ThroughDescription> describe(
            RelationSource relation, FieldsDescription owner, Optional<FieldsDescription> target) {
        return Annotations.text(relation.method(), ApiNames.THROUGH, "value").map(path -> follow(path, owner, target));
    }

    private ThroughDescription follow(String path, FieldsDescription owner, Optional<FieldsDescription> target) {
        List<RelationDescription> hops = new ArrayList<>();
        FieldsDescription at = owner;
        for (String name : path.split("\\.", -1)) {
            Optional<RelationSource> source = hop(name, at);
            if (source.isEmpty()) {
                return lost(path, hops, at.name() + " has no relation [" + name + "]");
            }
            if (!HOPS.contains(source.get().handle())) {
                return lost(path, hops, "[%s.%s] is neither a HasMany nor a HasOne".formatted(at.name(), name));
            }
            if (source.get().query().isPresent()) {
                return lost(path, hops, "[%s.%s] has a query of its own".formatted(at.name(), name));
            }
            RelationDescription hop = describe.apply(source.get(), at);
            hops.add(hop);
            if (hop.target().isEmpty()) {
                return lost(path, hops, "[" + name + "] leads to no model");
            }
            at = hop.target().get();
        }
        boolean arrived = target.isEmpty() || target.get().element().equals(at.element());
        return arrived
                ? new ThroughDescription(path, hops, Optional.empty())
                : lost(path, hops, "it leads to " + at.name());
    }

    private static ThroughDescription lost(String path, List<RelationDescription> hops, String reason) {
        return new ThroughDescription(path, hops, Optional.of(reason));
    }

    private Optional<RelationSource> hop(String name, FieldsDescription at) {
        return reader.relations(at.element()).stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }
}
