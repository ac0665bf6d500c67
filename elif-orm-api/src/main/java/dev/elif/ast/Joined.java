package dev.elif.ast;

import java.util.List;

/**
 * What must hold of the rows of a joined table besides their keys: more of its {@code on}.
 *
 * @param path where the table stands
 * @param on all must hold; their columns are those of the joined table itself
 */
public record Joined(Path path, List<? extends Condition<?>> on) implements Node {

    public Joined {
        on = List.copyOf(on);
    }

    @Override
    public void shape(Shape shape) {
        path.shape(shape);
        shape.nodes(on);
    }
}
