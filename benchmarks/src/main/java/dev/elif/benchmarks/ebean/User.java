package dev.elif.benchmarks.ebean;

import dev.elif.benchmarks.value.UserTree;
import dev.elif.benchmarks.value.UserValue;
import dev.elif.benchmarks.value.Valued;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user. */
@Entity
@Table(name = "users")
public class User implements Valued {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;
    private String country;
    private @Nullable Integer age;
    private long score;
    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @OneToMany(mappedBy = "user")
    private List<Post> posts = new ArrayList<>();

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

    Long id() {
        return id;
    }

    void score(long value) {
        this.score = value;
    }

    List<Post> posts() {
        return posts;
    }

    @Override
    public UserValue value() {
        return new UserValue(id, email, name, country, age, score, active, createdAt, updatedAt);
    }

    @Override
    public UserTree tree() {
        return new UserTree(value(), posts.stream().map(Post::tree).toList());
    }
}
