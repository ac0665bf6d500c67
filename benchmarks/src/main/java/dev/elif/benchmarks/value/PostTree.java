package dev.elif.benchmarks.value;

import java.util.Comparator;
import java.util.List;

/** A post with its comments, by key: no contender promises their order. */
public record PostTree(PostValue post, List<CommentValue> comments) {

    /** Sorts the comments. */
    public PostTree {
        comments = comments.stream()
                .sorted(Comparator.comparingLong(CommentValue::id))
                .toList();
    }
}
