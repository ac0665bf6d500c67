package dev.elif.query;

import dev.elif.ast.Lock;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Writes the rows that lead from one model to others. */
final class Pivots<S, T, P> {

    private final PivotRelation<S, T, P> relation;
    private final S model;

    Pivots(PivotRelation<S, T, P> relation, S model) {
        this.relation = relation;
        this.model = model;
    }

    /** The keys of models to be related, each once. */
    Set<List<?>> keys(Collection<? extends T> models) {
        Set<List<?>> keys = new LinkedHashSet<>(models.size() * 2);
        models.forEach(each -> keys.add(key(each)));
        return keys;
    }

    /** Those keys as their values, each once. */
    Set<List<?>> given(Collection<?> keys) {
        Set<List<?>> values = new LinkedHashSet<>(keys.size() * 2);
        keys.forEach(key -> values.add(Named.keyValues(relation.target(), key)));
        return values;
    }

    /** The key of a model to be related. */
    List<?> key(T related) {
        return relation.key(related);
    }

    void attachAll(Set<List<?>> keys) {
        attachAll(keys, unused -> {});
    }

    void attachAll(Set<List<?>> keys, Consumer<? super P> fill) {
        attach(filled(keys, fill));
    }

    Synced syncAll(Set<List<?>> keys, boolean detaching) {
        return syncAll(keys, unused -> {}, detaching);
    }

    Synced syncAll(Set<List<?>> keys, Consumer<? super P> fill, boolean detaching) {
        return sync(filled(keys, fill), detaching);
    }

    Synced syncEach(Map<? extends T, ? extends Consumer<? super P>> models, boolean detaching) {
        Map<List<?>, Consumer<? super P>> rows = new LinkedHashMap<>();
        models.forEach((each, fill) -> rows.put(key(each), fill));
        return sync(rows, detaching);
    }

    Synced toggleAll(Set<List<?>> keys) {
        return toggle(filled(keys, unused -> {}));
    }

    T save(T related) {
        return save(related, unused -> {});
    }

    T save(T related, Consumer<? super P> fill) {
        return runner().atomically(() -> {
            T saved = runner().along(relation).repository(relation.target()).save(related);
            attachAll(keys(List.of(saved)), fill);
            return saved;
        });
    }

    List<T> saveMany(Collection<? extends T> models) {
        return runner().atomically(() -> {
            Repository<T, Object> repository = runner().along(relation).repository(relation.target());
            List<T> saved = new ArrayList<>(models.size());
            models.forEach(each -> saved.add(repository.save(each)));
            attachAll(keys(saved));
            return saved;
        });
    }

    /** Each of those keys with what is to be seen of its row. */
    private Map<List<?>, Consumer<? super P>> filled(Set<List<?>> keys, Consumer<? super P> fill) {
        Map<List<?>, Consumer<? super P>> rows = new LinkedHashMap<>();
        keys.forEach(key -> rows.put(key, fill));
        return rows;
    }

    /** The rows between of this model, as a query. */
    Query<P> rows() {
        Between<S, T, P> between = relation.between();
        Query<P> all = Query.of(between.type(), runner()).where(Tuples.equal(between.toSource(), own()));
        Between.Typed<P> typed = between.typed();
        return typed == null ? all : all.where(typed.column().eq(typed.alias()));
    }

    /** Inserts a row for each. */
    void attach(Map<List<?>, Consumer<? super P>> rows) {
        List<?> own = own();
        if (!rows.isEmpty()) {
            insert(own, rows);
            forget();
        }
    }

    /** Deletes the rows that lead to those keys; how many there were. */
    long detach(Collection<? extends List<?>> keys) {
        return keys.isEmpty()
                ? 0
                : delete(rows().where(Tuples.among(relation.between().toTarget(), keys)));
    }

    /** Deletes all rows. */
    long detachAll() {
        return delete(rows());
    }

    /** Sees to it that there is a row for each of those, and where that is said, none for others. */
    Synced sync(Map<List<?>, Consumer<? super P>> wanted, boolean detaching) {
        List<?> own = own();
        if (wanted.isEmpty() && !detaching) {
            return new Synced(List.of(), List.of(), List.of());
        }
        return runner().atomically(() -> {
            Map<List<?>, P> present = present();
            List<Object> updated = new ArrayList<>();
            Map<List<?>, Consumer<? super P>> missing = new LinkedHashMap<>();
            wanted.forEach((key, fill) -> {
                P row = present.remove(key);
                if (row == null) {
                    missing.put(key, fill);
                } else if (changed(row, fill)) {
                    updated.add(single(key));
                }
            });
            Collection<List<?>> surplus = detaching ? present.keySet() : List.of();
            long unused = detach(surplus);
            insert(own, missing);
            forget();
            return new Synced(singles(missing.keySet()), singles(surplus), updated);
        });
    }

    /** Inserts a row for each that has none, and deletes it of each that has. */
    Synced toggle(Map<List<?>, Consumer<? super P>> rows) {
        List<?> own = own();
        return runner().atomically(() -> {
            Map<List<?>, P> present = present();
            Map<List<?>, Consumer<? super P>> missing = new LinkedHashMap<>(rows);
            missing.keySet().removeAll(present.keySet());
            present.keySet().retainAll(rows.keySet());
            long unused = detach(present.keySet());
            insert(own, missing);
            forget();
            return new Synced(singles(missing.keySet()), singles(present.keySet()), List.of());
        });
    }

    /** Changes the row that leads to that key; false when there is none. */
    boolean update(List<?> key, Consumer<? super P> change) {
        long changed = rows().where(Tuples.among(relation.between().toTarget(), List.of(key)))
                .updateEach(change);
        forget();
        return changed > 0;
    }

    /** The related models with the rows that led to them. */
    List<Attached<T, P>> attached(Related<?, T> related) {
        ModelState.Loaded found = related.found();
        Class<P> row = relation.between().type().javaType();
        Class<T> target = relation.target().javaType();
        List<Attached<T, P>> attached = new ArrayList<>(found.models().size());
        for (int i = 0; i < found.models().size(); i++) {
            attached.add(new Attached<>(
                    target.cast(found.models().get(i)), row.cast(found.pivots().get(i))));
        }
        return attached;
    }

    private boolean changed(P row, Consumer<? super P> fill) {
        ModelType<P> type = relation.between().type();
        P before = type.copy(row);
        fill.accept(row);
        for (int i = 0; i < type.columns().size(); i++) {
            if (!type.same(before, row, i)) {
                P unused = runner().repository(type).save(row);
                return true;
            }
        }
        return false;
    }

    /** The rows there are, with this model locked, so that nobody else relates it meanwhile. */
    private Map<List<?>, P> present() {
        ModelType<S> source = relation.source();
        List<Column<S, ?>> key = relation.between().sourceKey();
        List<?> unused = Query.of(source, runner())
                .withoutScopes()
                .where(Tuples.equal(key, own()))
                .lock(Lock.NO_KEY_UPDATE)
                .pluck(key.get(0));
        Map<List<?>, P> present = new LinkedHashMap<>();
        for (P row : rows().onWriter().list()) {
            present.put(Tuples.of(relation.between().type(), relation.between().toTarget(), row), row);
        }
        return present;
    }

    private void insert(List<?> own, Map<List<?>, Consumer<? super P>> rows) {
        Between<S, T, P> between = relation.between();
        ModelType<P> type = between.type();
        List<P> made = new ArrayList<>(rows.size());
        rows.forEach((key, fill) -> {
            P row = set(type, set(type, type.create(), between.toSource(), own), between.toTarget(), key);
            P typed = between.typed() == null
                    ? row
                    : set(
                            type,
                            row,
                            List.of(between.typed().column()),
                            List.of(between.typed().alias()));
            fill.accept(typed);
            made.add(typed);
        });
        Repository<P, Object> repository = runner().repository(type);
        if (runner().observed(type) || made.size() == 1) {
            made.forEach(row -> {
                P unused = repository.create(row);
            });
        } else if (!made.isEmpty()) {
            List<P> unused = repository.insertAll(made);
        }
    }

    private long delete(Query<P> rows) {
        long deleted = runner().observed(rows.type()) ? rows.deleteEach() : rows.narrowed() ? rows.delete() : 0;
        forget();
        return deleted;
    }

    private static <P> P set(ModelType<P> type, P row, List<Column<P, ?>> columns, List<?> values) {
        P set = row;
        for (int i = 0; i < columns.size(); i++) {
            set = type.with(set, type.position(columns.get(i)), values.get(i));
        }
        return set;
    }

    private List<?> own() {
        List<?> own = Tuples.of(relation.source(), relation.between().sourceKey(), model);
        if (own.contains(null)) {
            throw new QueryException(
                    ApiMessage.UNSAVED, relation, relation.source().name());
        }
        return own;
    }

    private void forget() {
        ModelState state = relation.source().state(model);
        if (state != null) {
            state.loaded(relation.source().position(relation), null);
        }
    }

    private QueryRunner runner() {
        return Running.of(relation.source().state(model), relation.source());
    }

    private static List<Object> singles(Collection<? extends List<?>> keys) {
        List<Object> singles = new ArrayList<>(keys.size());
        keys.forEach(key -> singles.add(single(key)));
        return singles;
    }

    private static Object single(List<?> key) {
        return key.size() == 1 ? key.get(0) : key;
    }
}
