package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes models whose foreign key points at one model. */
final class Children<S, T> {

    private final KeyedRelation<S, T> relation;
    private final S parent;
    private final Related<S, T> related;

    Children(KeyedRelation<S, T> relation, S parent) {
        this.relation = relation;
        this.parent = parent;
        this.related = Related.of(relation, parent);
    }

    Related<S, T> related() {
        return related;
    }

    /** With the foreign key, and what the relation says of its rows. */
    T make(T child) {
        if (related.keyless()) {
            throw new QueryException(
                    ApiMessage.UNSAVED, relation, relation.source().name());
        }
        return related.query().attributed(child);
    }

    T save(T child) {
        return saved(child, repository());
    }

    T saveQuietly(T child) {
        return saved(child, repository().quietly());
    }

    List<T> saveMany(Collection<? extends T> children) {
        return each(children, repository());
    }

    List<T> saveManyQuietly(Collection<? extends T> children) {
        return each(children, repository().quietly());
    }

    T create(T child) {
        T created = repository().create(make(child));
        keep(created);
        return created;
    }

    /** By one statement, where nobody hears of each. */
    List<T> createMany(Collection<? extends T> children) {
        List<T> made = new ArrayList<>(children.size());
        children.forEach(child -> made.add(make(child)));
        QueryRunner runner = runner();
        List<T> created = runner.observed(relation.target())
                ? runner.atomically(
                        () -> made.stream().map(repository()::create).toList())
                : repository().insertAll(made);
        created.forEach(this::keep);
        return created;
    }

    private List<T> each(Collection<? extends T> children, Repository<T, Object> repository) {
        return runner().atomically(() -> {
            List<T> saved = new ArrayList<>(children.size());
            children.forEach(child -> saved.add(saved(child, repository)));
            return saved;
        });
    }

    private T saved(T child, Repository<T, Object> repository) {
        T saved = repository.save(make(child));
        keep(saved);
        return saved;
    }

    /** What was loaded stays what is stored: with the child, or read again where only a query can tell. */
    private void keep(T child) {
        relation.inverse().ifPresent(back -> tell(back, child));
        ModelState state = relation.source().state(parent);
        int position = relation.source().position(relation);
        List<T> before = Related.kept(relation, parent);
        if (state == null || before == null) {
            return;
        }
        if (!relation.joins()) {
            state.loaded(position, null);
            return;
        }
        List<T> after = new ArrayList<>(relation.toMany() ? before : List.of());
        if (after.stream().noneMatch(each -> each == child)) {
            after.add(child);
        }
        state.loaded(position, new ModelState.Loaded(related.key(), List.copyOf(after)));
    }

    private void tell(Relation<T, ?> back, T child) {
        ModelType<T> type = relation.target();
        ModelState state = type.state(child);
        if (state != null) {
            List<?> key = Tuples.of(type, back.keys().source(), child);
            state.loaded(type.position(back), new ModelState.Loaded(key, List.of(parent)));
        }
    }

    private Repository<T, Object> repository() {
        return runner().repository(relation.target());
    }

    private QueryRunner runner() {
        return related.runner().along(relation);
    }
}
