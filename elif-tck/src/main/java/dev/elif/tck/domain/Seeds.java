package dev.elif.tck.domain;

import dev.elif.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A few people who know each other, and crowds where numbers matter.
 *
 * <p>Ann (30) and Ben (25) are French, Cleo (of no known age, no longer active) is German, Dan (41) is from nowhere. Ann wrote
 * Alpha (published, 10 votes, edited by Ben) and Beta (a draft, 3), Ben wrote Gamma (published, 7), nobody wrote Delta
 * (archived, 0). Ben and Cleo comment on Alpha, Ann on Gamma; Ann and Ben have a profile.
 *
 * @param ann who has most of everything
 * @param ben who has some of it
 * @param cleo who has little
 * @param dan who has nothing
 */
public record Seeds(User ann, User ben, User cleo, User dan) {

    /** When Ann's address was verified. */
    public static final Instant VERIFIED = Instant.parse("2025-02-14T09:30:00Z");

    /** The people alone. */
    public static Seeds people(Database database) {
        database.repository(Country.class, String.class)
                .insertAll(List.of(new Country("DE", "Germany", 83_500_000), new Country("FR", "France", 68_400_000)));
        List<User> all = database.repository(User.class, Long.class)
                .insertAll(List.of(
                        new User("ann@example.org", "Ann").aged(30).from("FR").verified(VERIFIED),
                        new User("ben@example.org", "Ben").aged(25).from("FR"),
                        new User("cleo@example.org", "Cleo").from("DE").retired(),
                        new User("dan@example.org", "Dan").aged(41)));
        return new Seeds(all.get(0), all.get(1), all.get(2), all.get(3));
    }

    /** The people with what they wrote. */
    public static Seeds all(Database database) {
        Seeds people = people(database);
        Long ann = people.ann.id();
        Long ben = people.ben.id();
        List<Post> posts = database.repository(Post.class, Long.class)
                .insertAll(List.of(
                        new Post(ann, "Alpha")
                                .in(Post.Status.PUBLISHED)
                                .voted(10)
                                .editedBy(ben),
                        new Post(ann, "Beta").voted(3),
                        new Post(ben, "Gamma").in(Post.Status.PUBLISHED).voted(7),
                        new Post(null, "Delta").in(Post.Status.ARCHIVED)));
        Long alpha = posts.get(0).id();
        database.repository(Comment.class, Long.class)
                .insertAll(List.of(
                        new Comment(alpha, ben, "first"),
                        new Comment(alpha, people.cleo.id(), "second"),
                        new Comment(posts.get(2).id(), ann, "third")));
        database.repository(Profile.class, Long.class)
                .insertAll(List.of(new Profile(ann, "Ann writes."), new Profile(ben, "Ben edits.")));
        return people;
    }

    /** So many users, each with a profile and two posts, each of those with a comment. */
    public static List<User> crowd(Database database, int size) {
        List<User> users = database.repository(User.class, Long.class)
                .insertAll(IntStream.range(0, size)
                        .mapToObj(i -> new User("user" + i + "@example.org", "User " + i))
                        .toList());
        List<Profile> profiles = new ArrayList<>(size);
        List<Post> posts = new ArrayList<>(2 * size);
        for (User user : users) {
            profiles.add(new Profile(user.id(), "Bio of " + user.name()));
            posts.add(new Post(user.id(), "First of " + user.name()));
            posts.add(new Post(user.id(), "Second of " + user.name()));
        }
        database.repository(Profile.class, Long.class).insertAll(profiles);
        database.repository(Comment.class, Long.class)
                .insertAll(database.repository(Post.class, Long.class).insertAll(posts).stream()
                        .map(post -> new Comment(post.id(), post.userId(), "On " + post.title()))
                        .toList());
        return users;
    }
}
