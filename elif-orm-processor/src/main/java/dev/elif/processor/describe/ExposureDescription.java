package dev.elif.processor.describe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * What leaves a model as a map or as JSON, and what may come in that way.
 *
 * @param hidden the fields and relations that do not leave
 * @param appended the methods that compute properties
 * @param named what the properties of some fields are called
 * @param formatted the formats of some fields
 * @param fillable columns that may be filled
 * @param guarded columns that may not be filled
 */
public record ExposureDescription(
        Set<String> hidden,
        List<Computed> appended,
        Map<String, String> named,
        Map<String, Format> formatted,
        List<ColumnDescription> fillable,
        List<ColumnDescription> guarded) {

    /**
     * A computed property.
     *
     * @param name what it is called
     * @param method computes it
     */
    public record Computed(String name, ExecutableElement method) {}

    /**
     * How a date or a number is written.
     *
     * @param pattern the pattern
     * @param locale a language tag; empty for that of the process
     */
    public record Format(String pattern, String locale) {}

    /** Whether nothing is said, as most models do. */
    public boolean isEmpty() {
        return hidden.isEmpty()
                && appended.isEmpty()
                && named.isEmpty()
                && formatted.isEmpty()
                && fillable.isEmpty()
                && guarded.isEmpty();
    }
}
