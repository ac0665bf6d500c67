package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.ast.Distinct;
import dev.elif.ast.Expression;
import dev.elif.ast.Lock;
import dev.elif.ast.Order;
import dev.elif.model.LazyLoading;
import dev.elif.model.Selection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The steps of a query, gathered by kind; filled from the last step to the first. */
final class Steps {

    final List<Condition<?>> where = new ArrayList<>(4);
    List<Expression> groupBy = List.of();
    final List<Order<?>> orderBy = new ArrayList<>(2);
    private List<Eager<?, ?>> eager = List.of();
    private List<Selection<?, ?>> beside = List.of();
    private List<EagerMorph<?, ?>> morphs = List.of();

    @Nullable
    Origins from;

    Step.@Nullable Seeking seeking;
    boolean reordered;
    boolean unlimited;

    @Nullable
    Long limit;

    @Nullable
    Long offset;

    @Nullable
    Lock lock;

    /** What has to do with scopes and routes; most queries have nothing of it. */
    private @Nullable Aside aside;

    /** Joins, groups and the like; most queries have none. */
    private @Nullable Shaped shaped;

    /** To be filled, made at the first call. */
    Shaped shaped() {
        if (shaped == null) {
            shaped = new Shaped();
        }
        return shaped;
    }

    /** What is there of it. */
    @Nullable
    Shaped ifShaped() {
        return shaped;
    }

    /** Whether equal rows count once. */
    boolean distinct() {
        return shaped != null && shaped.distinct != null;
    }

    /** Whether equal rows of what is selected count once. */
    boolean different() {
        return shaped != null && shaped.distinct != null && shaped.distinct.on().isEmpty();
    }

    /** Whether its rows are no longer those of the model's table alone. */
    boolean regrouped() {
        return !groupBy.isEmpty() || (shaped != null && !shaped.having.isEmpty());
    }

    /** The tables beside the model's, and which of its rows come out. */
    static final class Shaped {

        final List<Step.Joining> joins = new ArrayList<>(2);
        final List<Condition<?>> having = new ArrayList<>(1);
        String alias = "";

        @Nullable
        Distinct distinct;
    }

    /** To be filled, made at the first call. */
    Aside aside() {
        if (aside == null) {
            aside = new Aside();
        }
        return aside;
    }

    /** What is put aside of global scopes. */
    Unscoped unscoped() {
        return aside == null ? Unscoped.NOTHING : aside.unscoped();
    }

    /** Whether it is for the writer, if that was said. */
    @Nullable
    Boolean writer() {
        return aside == null ? null : aside.writer;
    }

    /** How it is run. */
    Manner manner() {
        return aside == null ? Manner.PLAIN : aside.manner();
    }

    /** The values that new models get. */
    List<Step.Attribute> attributes() {
        return aside == null ? List.of() : aside.attributes;
    }

    void addGroupBy(Expression by) {
        if (groupBy.isEmpty()) {
            groupBy = new ArrayList<>(2);
        }
        groupBy.add(0, by);
    }

    /** Scopes put aside, the values of new models, and where to. */
    static final class Aside {

        final List<Step.Attribute> attributes = new ArrayList<>(1);
        final Set<Class<?>> scopes = new HashSet<>(2);
        boolean allScopes;
        boolean tenant;
        boolean parents;

        Unscoped.@Nullable Trashed trashed;

        @Nullable
        Boolean writer;

        @Nullable
        Duration timeout;

        @Nullable
        SortedMap<String, String> tags;

        @Nullable
        LazyLoading lazily;

        Manner manner() {
            boolean atWriter = Boolean.TRUE.equals(writer);
            if (timeout == null && tags == null && lazily == null) {
                return atWriter ? Manner.AT_WRITER : Manner.PLAIN;
            }
            SortedMap<String, String> said = tags == null ? Manner.PLAIN.tags() : tags;
            return new Manner(atWriter, timeout == null ? 0 : Manner.seconds(timeout), said, lazily);
        }

        Unscoped unscoped() {
            Unscoped.Trashed unsaid = allScopes ? Unscoped.Trashed.WITH : Unscoped.Trashed.WITHOUT;
            return new Unscoped(trashed == null ? unsaid : trashed, allScopes, scopes, tenant, parents);
        }
    }

    /** The last word on a relation counts. */
    void addEager(Eager<?, ?> earlier) {
        boolean replaced = eager.stream().anyMatch(later -> later.relation() == earlier.relation());
        if (!replaced) {
            eager = eager.isEmpty() ? new ArrayList<>(2) : eager;
            eager.add(0, earlier);
        }
    }

    /** The last word on a relation counts. */
    void addMorph(EagerMorph<?, ?> earlier) {
        if (morphs.stream().noneMatch(later -> later.relation() == earlier.relation())) {
            morphs = morphs.isEmpty() ? new ArrayList<>(1) : morphs;
            morphs.add(0, earlier);
        }
    }

    @SuppressWarnings("unchecked")
    <M> List<EagerMorph<M, ?>> morphs() {
        return (List<EagerMorph<M, ?>>) (List<?>) morphs;
    }

    /** The last value of a name counts. */
    void addBeside(Selection<?, ?> earlier) {
        String name = Beside.name(earlier);
        if (beside.stream().noneMatch(later -> Beside.name(later).equals(name))) {
            beside = beside.isEmpty() ? new ArrayList<>(2) : beside;
            beside.add(0, earlier);
        }
    }

    @SuppressWarnings("unchecked")
    <M> List<Selection<M, ?>> beside() {
        return (List<Selection<M, ?>>) (List<?>) beside;
    }

    @SuppressWarnings("unchecked")
    <M> List<Eager<M, ?>> eager() {
        return (List<Eager<M, ?>>) (List<?>) eager;
    }
}
