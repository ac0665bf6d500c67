package dev.elif.benchmarks;

/** How much of everything there is; each user has three posts, each post three comments. */
public record Sizes(int users, int rows, int parents) {

    /** As the published numbers are measured: 100,000 users, 300,000 posts, 900,000 comments. */
    public static final Sizes FULL = new Sizes(100_000, 10_000, 1_000);

    /** Enough to compare answers. */
    public static final Sizes SMALL = new Sizes(600, 200, 50);

    /** Three for each user. */
    public int posts() {
        return 3 * users;
    }

    /** Three for each post. */
    public int comments() {
        return 3 * posts();
    }
}
