package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.error.ApiMessage;
import dev.elif.error.MappingException;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * This model holds a pair of columns, the type and the key of what it belongs to: {@code Comment_.commentable}, by
 * {@code comments.commentable_type} and {@code comments.commentable_id}.
 *
 * @param <S> the model that has the relation
 * @param <T> the sealed interface of the models that it may belong to
 */
public final class MorphToRelation<S, T> extends Relation<S, T> {

    private final Class<T> common;
    private final Column<S, String> type;
    private final List<Column<S, ?>> key;
    private final List<Target<? extends T>> targets;

    private MorphToRelation(
            Start<S> start,
            Class<T> common,
            Column<S, String> type,
            List<Column<S, ?>> key,
            List<Target<? extends T>> to) {
        super(new Ends<>(start.name(), start.source(), MorphToRelation::several, () -> {
            List<Column<S, ?>> own = new ArrayList<>(List.of(type));
            own.addAll(key);
            return new Keys<>(own, List.of());
        }));
        this.common = common;
        this.type = type;
        this.key = List.copyOf(key);
        this.targets = List.copyOf(to);
    }

    /**
     * Where the relation is.
     *
     * @param name the method's name
     * @param source the type that has it
     */
    public record Start<S>(String name, Supplier<ModelType<S>> source) {}

    /**
     * A model that a row may belong to.
     *
     * @param alias what stands for it in the type column
     * @param type its type
     */
    public record Target<T>(String alias, Supplier<ModelType<T>> type) {}

    private static <T> ModelType<T> several() {
        throw new QueryException(ApiMessage.NOT_KEYED, "A morph-to relation");
    }

    /** Called by generated code. */
    public static <S, T> MorphToRelation<S, T> of(
            Start<S> start,
            Class<T> common,
            Column<S, String> type,
            List<Column<S, ?>> key,
            List<Target<? extends T>> to) {
        return new MorphToRelation<>(start, common, type, key, to);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public MorphTo<T> of(S model) {
        return new MorphTo<>(new Morphed<>(this, model));
    }

    @Override
    public boolean toMany() {
        return false;
    }

    @Override
    public boolean joins() {
        return false;
    }

    /** The models that a row may belong to, with their aliases. */
    public List<Target<? extends T>> targets() {
        return targets;
    }

    /** Whether a row may belong to a model of {@code owner}. */
    boolean leadsTo(ModelType<?> owner) {
        return targets.stream().anyMatch(target -> target.type().get().equals(owner));
    }

    /** The column of the type. */
    public Column<S, String> type() {
        return type;
    }

    /** The columns of the key. */
    public List<Column<S, ?>> key() {
        return key;
    }

    /**
     * Whether a model belongs to that one: {@code ("commentable_type" = ? and "commentable_id" = ?)}.
     *
     * @throws QueryException at once, when it has no key yet
     */
    public Condition<S> is(T owner) {
        List<?> values = key(owner);
        if (values.contains(null)) {
            throw new QueryException(
                    ApiMessage.NO_OWNER, this, target(owner).type().get().name());
        }
        return Tuples.equal(keys().source(), values);
    }

    /** Whether a model belongs to one of that type: {@code "commentable_type" = ?}. */
    public Condition<S> is(Class<? extends T> owners) {
        return type.eq(target(owners).alias());
    }

    /** Whether a model belongs to one of that type that is there: {@code ("commentable_type" = ? and exists (select 1 from "posts" u where …))}. */
    public <U extends T> Condition<S> exists(Class<U> owners) {
        return exists(owners, UnaryOperator.identity());
    }

    /** Whether a model belongs to one of that type that the narrowed query finds. */
    public <U extends T> Condition<S> exists(Class<U> owners, UnaryOperator<Query<U>> narrow) {
        return is(owners).and(to(target(owners)).exists(narrow));
    }

    /** Whether a model belongs to one that is there, of whatever type. */
    public Condition<S> exists() {
        List<Condition<S>> any = new ArrayList<>(targets.size());
        targets.forEach(target -> any.add(exists(target)));
        return Condition.any(any);
    }

    private <U extends T> Condition<S> exists(Target<U> target) {
        return type.eq(target.alias()).and(to(target).exists());
    }

    /** As if the rows belonged to models of one type alone. */
    private <U> BelongsToRelation<S, U> to(Target<U> target) {
        return BelongsToRelation.of(new Ends<>(
                name(),
                this::source,
                target.type(),
                () -> new Keys<>(key, target.type().get().keyColumns())));
    }

    /** Type and key of {@code owner}. */
    List<?> key(T owner) {
        return key(target(owner), owner);
    }

    @SuppressWarnings("unchecked") // the target of its class
    private <U> List<?> key(Target<U> target, Object owner) {
        ModelType<U> of = target.type().get();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(target.alias());
        values.addAll(Tuples.of(of, of.keyColumns(), (U) owner));
        return values;
    }

    /** {@code model} as one of those that a row may belong to. */
    T cast(Object model) {
        return common.cast(model);
    }

    private Target<? extends T> target(T owner) {
        for (Target<? extends T> target : targets) {
            if (target.type().get().javaType() == owner.getClass()) {
                return target;
            }
        }
        throw new QueryException(ApiMessage.NO_MORPH, this, owner.getClass().getName());
    }

    @SuppressWarnings("unchecked") // it has that class
    private <U extends T> Target<U> target(Class<U> owners) {
        for (Target<? extends T> target : targets) {
            if (target.type().get().javaType() == owners) {
                return (Target<U>) target;
            }
        }
        throw new QueryException(ApiMessage.NO_MORPH, this, owners.getName());
    }

    /** What is saved of {@code owner}, which may have got its key by that. */
    public List<?> keyOf(Object owner) {
        return key(cast(owner));
    }

    /**
     * The target that {@code alias} stands for.
     *
     * @throws MappingException when it stands for none
     */
    public Target<? extends T> target(String alias) {
        for (Target<? extends T> target : targets) {
            if (target.alias().equals(alias)) {
                return target;
            }
        }
        throw new MappingException(
                ApiMessage.UNKNOWN_ALIAS,
                this,
                alias,
                targets.stream().map(Target::alias).toList());
    }
}
