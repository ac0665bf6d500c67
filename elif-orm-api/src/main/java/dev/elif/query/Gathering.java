package dev.elif.query;

import dev.elif.ast.Combined;
import dev.elif.ast.Expression;
import dev.elif.ast.Statement;
import java.util.List;

/** Something that has rows: a query, a projection, or several put together; made into a statement where it stands. */
interface Gathering {

    /** The statement, within the one that {@code making} is for. */
    Statement rows(Making making);

    /** What comes out, in its order. */
    List<? extends Expression> selected();

    /** Both put together; the columns go by the names of the first. */
    default Gathering combined(Combined.Kind kind, boolean all, Gathering other) {
        Gathering first = this;
        return new Gathering() {
            @Override
            public Statement rows(Making making) {
                return new Combined(kind, all, List.of(first.rows(making), other.rows(making)));
            }

            @Override
            public List<? extends Expression> selected() {
                return first.selected();
            }
        };
    }
}
