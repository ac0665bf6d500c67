package dev.elif.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a query that answer with a page, or page by page.
 *
 * <p>A page has its own limit and offset: those of the query play no part. Its order has no ties: where that of the query leaves
 * it open, the key decides.
 *
 * @param <M> the model
 */
public abstract sealed class Paging<M> extends Answering<M> permits Arranging {

    Paging() {}

    /**
     * The first page, and how many models there are: {@code select count(*) from "users"} and
     * {@code select … order by "name", "id" limit 2}.
     */
    public final Page<M> paginate(int perPage) {
        return paginate(perPage, 1);
    }

    /**
     * The page of that number, and how many models there are; without items behind the last one.
     *
     * @param number from 1
     * @throws dev.elif.error.QueryException when the size or the number is less than 1
     */
    public final Page<M> paginate(int perPage, long number) {
        return Pages.page(perPage, number, query().unlimited()::count, this::rows);
    }

    /** The first page, {@code select … order by … limit 2} for pages of one; nothing is counted. */
    public final Slice<M> slice(int perPage) {
        return slice(perPage, 1);
    }

    /**
     * The page of that number; nothing is counted, but one row more is asked for to see whether there is another page:
     * {@code select … limit 2 offset 1} for pages of one.
     *
     * @param number from 1
     * @throws dev.elif.error.QueryException when the size or the number is less than 1
     */
    public final Slice<M> slice(int perPage, long number) {
        return Pages.slice(perPage, number, this::rows);
    }

    /** The first page of those that follow each other by cursors. */
    public final CursorPage<M> cursorPage(int perPage) {
        return cursorPage(perPage, null);
    }

    /**
     * The page that a cursor leads to: that behind or before another one, by the values it ends with instead of a number:
     * {@code where … ("name" = ? and "id" > ?)) order by "name", "id" limit 2}.
     *
     * <p>It costs the same however far back it is, given an index on the order, and neither repeats nor skips a row when others
     * come or go. The order may be of the model's own columns and of those it reaches over relations to one, in any directions,
     * with nulls first or last. Cursors can be put into a URL; nobody can read, change or make one.
     *
     * @param cursor of a page of the same query; null for the first page
     * @throws dev.elif.error.InvalidCursorException when it is none, or one of another query
     * @throws dev.elif.error.QueryException when the query is ordered by anything but columns
     */
    public final CursorPage<M> cursorPage(int perPage, @Nullable String cursor) {
        return new CursorReader<>(query(), perPage).page(cursor, CursorReader::models);
    }

    /**
     * Gives all models to {@code work}, so many at a time, until it answers false: {@code select … order by "id" limit 1000}.
     * Whether it never did.
     *
     * <p>Each part is a statement of its own, which asks for what stands behind the part before: {@code work} may change and delete
     * models, or commit. Limit and offset of the query hold for all parts together. A model comes again, or not at all, only if its
     * place in the order changes meanwhile: by default that of its key.
     *
     * @throws dev.elif.error.QueryException when the query is ordered by anything but columns
     */
    public final boolean chunk(int size, Predicate<? super List<M>> work) {
        return new CursorReader<>(query(), size).chunk(work);
    }

    /** Gives each model to {@code work}; they are read so many at a time, as {@link #chunk} does. */
    public final void each(int size, Consumer<? super M> work) {
        boolean unused = chunk(size, part -> {
            part.forEach(work);
            return true;
        });
    }

    /**
     * All models as one stream that is read so many at a time, as {@link #chunk} does, when they are asked for.
     *
     * <p>Unlike {@link Query#stream} it holds no connection between two parts, needs no closing, and sees what is changed meanwhile.
     *
     * @throws dev.elif.error.QueryException when the query is ordered by anything but columns
     */
    public final Stream<M> streamById(int size) {
        return new CursorReader<>(query(), size).parts().flatMap(List::stream);
    }

    private List<M> rows(long limit, long offset) {
        return query().window(limit, offset).with(Step.Seeking.START).list();
    }
}
