package dev.elif.docs.blog;

import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import dev.elif.model.Through;
import dev.elif.model.UpdatedAt;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsToManyUsing;
import dev.elif.query.HasMany;
import dev.elif.query.HasManyThrough;
import dev.elif.query.HasOne;
import dev.elif.query.Query;
import java.time.Instant;
import java.util.Locale;

// @start region="user"
@Model
public class User extends ActiveRecord<User> {

    @Id
    private Long id;

    private String email;
    private String name;
    private String country;
    private Integer age;
    private boolean active = true;

    @Json
    private Preferences preferences;

    @CreatedAt
    private Instant createdAt;

    @UpdatedAt
    private Instant updatedAt;

    protected User() {}

    public User(String email, String name) {
        this.email = email;
        this.name = name;
    }

    public HasMany<Post> posts() {
        return User_.posts.of(this);
    }

    public HasOne<Profile> profile() {
        return User_.profile.of(this);
    }
    // @end

    // @start region="belongs-to-many-using"
    public BelongsToManyUsing<Post, Vote> rated() {
        return User_.rated.of(this);
    }
    // @end

    // @start region="scoped-relation"
    public HasMany<Post> published() {
        return User_.published.of(this);
    }

    static Query<Post> published(Query<Post> posts) {
        return posts.withAttribute(Post_.status, Post.Status.PUBLISHED);
    }
    // @end

    // @start region="one-of-many"
    public HasOne<Post> newest() {
        return User_.newest.of(this);
    }

    static Query<Post> newest(Query<Post> posts) {
        return posts.orderBy(Post_.publishedOn.desc().nullsLast(), Post_.id.desc());
    }
    // @end

    public Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public void rename(String other) {
        this.name = other;
    }

    public User from(String other) {
        this.country = other;
        return this;
    }

    public User aged(int years) {
        this.age = years;
        return this;
    }

    public User preferring(String theme) {
        this.preferences = new Preferences(theme);
        return this;
    }

    // @start region="through"
    @Through("posts.comments")
    public HasManyThrough<Comment> comments() {
        return User_.comments.of(this);
    }
    // @end

    public Preferences preferences() {
        return preferences;
    }

    public void lowerCaseEmail() {
        this.email = email.toLowerCase(Locale.ROOT);
    }

    public void deactivate() {
        this.active = false;
    }
}
