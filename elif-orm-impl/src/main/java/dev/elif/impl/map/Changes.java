package dev.elif.impl.map;

import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Origin;
import java.util.ArrayList;
import java.util.List;

/** What differs between a model and the copy taken when it was stored. */
public final class Changes {

    private Changes() {}

    /** The positions of the columns that differ. */
    public static <M> List<Integer> between(ModelType<M> type, Origin origin, M model, M snapshot) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < type.columns().size(); i++) {
            boolean generated = type.generatedColumns().contains(type.columns().get(i));
            if (!generated && !type.same(origin, model, snapshot, i)) {
                positions.add(i);
            }
        }
        return positions;
    }

    /** The positions that an update of an untracked model sends: all but its key and the time of its creation. */
    public static <M> List<Integer> updatable(ModelType<M> type) {
        List<Integer> positions = new ArrayList<>(type.columns().size());
        for (int i = 0; i < type.columns().size(); i++) {
            Column<M, ?> column = type.columns().get(i);
            boolean created = type.createdAt().filter(column::equals).isPresent();
            boolean fixed = type.keyColumns().contains(column)
                    || type.generatedColumns().contains(column);
            if (!created && !fixed) {
                positions.add(i);
            }
        }
        return positions;
    }
}
