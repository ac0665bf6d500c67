package dev.elif.tck.domain;

import dev.elif.model.Embedded;
import dev.elif.model.Id;
import dev.elif.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A record with a value of several columns.
 *
 * @param id null until the database has counted
 * @param at where it is; null when nobody knows
 * @param name what it is called
 */
@Model
public record Place(
        @Id @Nullable Long id, @Embedded @Nullable Point at, String name) {

    /**
     * A point on a map.
     *
     * @param latitude to the north
     * @param longitude to the east
     */
    public record Point(double latitude, @Nullable Double longitude) {}
}
