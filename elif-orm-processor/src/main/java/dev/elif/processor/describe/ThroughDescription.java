package dev.elif.processor.describe;

import java.util.List;
import java.util.Optional;

/**
 * The way of a relation over other models.
 *
 * @param path as it is written
 * @param hops the relations it names, as far as it leads
 * @param unusable why it leads nowhere, if so
 */
public record ThroughDescription(String path, List<RelationDescription> hops, Optional<String> unusable) {

    public ThroughDescription {
        hops = List.copyOf(hops);
    }

    /** Whether it can be printed. */
    public boolean isUsable() {
        return unusable.isEmpty() && hops.stream().allMatch(RelationDescription::isUsable);
    }
}
