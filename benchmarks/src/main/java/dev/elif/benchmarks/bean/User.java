package dev.elif.benchmarks.bean;

import dev.elif.benchmarks.value.UserTree;
import dev.elif.benchmarks.value.UserValue;
import dev.elif.benchmarks.value.Valued;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code users} as a bean. */
public class User implements Valued {

    private long id;
    private String email;
    private String name;
    private String country;
    private @Nullable Integer age;
    private long score;
    private boolean active;
    private Instant createdAt;
    private Instant updatedAt;
    private List<Post> posts = new ArrayList<>();

    /** A user to insert. */
    public static User of(UserValue value) {
        User user = new User();
        user.email = value.email();
        user.name = value.name();
        user.country = value.country();
        user.age = value.age();
        user.score = value.score();
        user.active = value.active();
        user.createdAt = value.createdAt();
        user.updatedAt = value.updatedAt();
        return user;
    }

    @Override
    public UserValue value() {
        return new UserValue(id, email, name, country, age, score, active, createdAt, updatedAt);
    }

    @Override
    public UserTree tree() {
        return new UserTree(value(), posts.stream().map(Post::tree).toList());
    }

    public long getId() {
        return id;
    }

    public void setId(long value) {
        this.id = value;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String value) {
        this.email = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        this.name = value;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String value) {
        this.country = value;
    }

    public @Nullable Integer getAge() {
        return age;
    }

    public void setAge(@Nullable Integer value) {
        this.age = value;
    }

    public long getScore() {
        return score;
    }

    public void setScore(long value) {
        this.score = value;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean value) {
        this.active = value;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant value) {
        this.createdAt = value;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Instant value) {
        this.updatedAt = value;
    }

    public List<Post> getPosts() {
        return posts;
    }

    public void setPosts(List<Post> value) {
        this.posts = value;
    }
}
