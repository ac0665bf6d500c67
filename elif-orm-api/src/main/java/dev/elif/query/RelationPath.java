package dev.elif.query;

/**
 * One relation behind the other, to ask about: {@code User_.posts.then(Post_.comments)}.
 *
 * <p>It joins what is between. A model cannot keep what it leads to: a relation with {@code @Through} can.
 *
 * @param <S> where it starts
 * @param <T> where it ends
 */
public final class RelationPath<S, T> extends ToManyRelation<S, T> {

    private RelationPath(Ends<S, T> ends) {
        super(ends, null);
    }

    static <S, T, U> RelationPath<S, U> of(KeyedRelation<S, T> first, KeyedRelation<T, U> next) {
        return new RelationPath<>(new Ends<>(
                first.name() + "." + next.name(),
                first::source,
                next::target,
                () -> Hops.of(first).then(next).keys()));
    }
}
