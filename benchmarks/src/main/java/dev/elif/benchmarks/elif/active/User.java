package dev.elif.benchmarks.elif.active;

import dev.elif.benchmarks.value.UserTree;
import dev.elif.benchmarks.value.UserValue;
import dev.elif.benchmarks.value.Valued;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user. */
@Model
public class User extends ActiveRecord<User> implements Valued {

    @Id
    private Long id;

    private String email;
    private String name;
    private String country;
    private @Nullable Integer age;
    private long score;
    private boolean active;
    private Instant createdAt;
    private Instant updatedAt;

    protected User() {}

    /** A user to insert. */
    public User(UserValue value) {
        this.email = value.email();
        this.name = value.name();
        this.country = value.country();
        this.age = value.age();
        this.score = value.score();
        this.active = value.active();
        this.createdAt = value.createdAt();
        this.updatedAt = value.updatedAt();
    }

    /** What they wrote. */
    public HasMany<Post> posts() {
        return User_.posts.of(this);
    }

    Long id() {
        return id;
    }

    void score(long value) {
        this.score = value;
    }

    @Override
    public UserValue value() {
        return new UserValue(id, email, name, country, age, score, active, createdAt, updatedAt);
    }

    @Override
    public UserTree tree() {
        return new UserTree(value(), posts().list().stream().map(Post::tree).toList());
    }
}
