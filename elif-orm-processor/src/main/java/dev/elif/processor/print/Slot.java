package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A field of the model with its columns: one, or those of the value that it holds.
 *
 * @param first the position of the first column
 * @param columns its columns
 */
record Slot(int first, List<ColumnDescription> columns) {

    /** The fields of a model, by the columns of all. */
    static List<Slot> of(List<ColumnDescription> columns) {
        List<Slot> slots = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= columns.size(); i++) {
            boolean together = i < columns.size()
                    && columns.get(i).holder().isPresent()
                    && columns.get(i).holder().equals(columns.get(first).holder());
            if (!together) {
                slots.add(new Slot(first, columns.subList(first, i)));
                first = i;
            }
        }
        return slots;
    }

    /** The only column, or the first of a value's. */
    ColumnDescription column() {
        return columns.get(0);
    }

    /** The field that holds a value. */
    Optional<Holder> holder() {
        return column().holder();
    }

    /** The positions of its columns, as labels of a case. */
    String positions() {
        return IntStream.range(first, first + columns.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }

    /** The number of the part at {@code position}. */
    String part() {
        return first == 0 ? "position" : "position - " + first;
    }
}
