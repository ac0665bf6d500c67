package dev.elif.benchmarks.value;

import java.util.Comparator;
import java.util.List;

/** A user with their posts, by key: no contender promises their order. */
public record UserTree(UserValue user, List<PostTree> posts) {

    /** Sorts the posts. */
    public UserTree {
        posts = posts.stream()
                .sorted(Comparator.comparingLong(tree -> tree.post().id()))
                .toList();
    }
}
