package dev.elif.impl.execute;

import java.util.List;

/** What a statement has answered: rows, whose columns have names. */
public interface Result {

    /** The names of its columns, in their order. */
    List<String> columns();

    /** Lets the positions of its rows mean other columns: the first that of {@code columns[0]}. */
    void arrange(int[] columns);
}
