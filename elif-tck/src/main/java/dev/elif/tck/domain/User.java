package dev.elif.tck.domain;

import dev.elif.model.CreatedAt;
import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import dev.elif.model.UpdatedAt;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.BelongsToManyUsing;
import dev.elif.query.HasMany;
import dev.elif.query.HasOne;
import dev.elif.query.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An active record with a counted key, private fields, a default value, timestamps and every kind of relation. */
@Model
public class User extends ActiveRecord<User> {

    @Id
    private @Nullable Long id;

    private String email;
    private String name;
    private @Nullable Integer age;
    private boolean active = true;
    private @Nullable String countryCode;
    private @Nullable Instant emailVerifiedAt;

    @Json
    private @Nullable Preferences preferences;

    @CreatedAt
    private @Nullable Instant createdAt;

    @UpdatedAt
    private @Nullable Instant updatedAt;

    protected User() {}

    /** A new, active user. */
    public User(String email, String name) {
        this.email = email;
        this.name = name;
    }

    public HasOne<Profile> profile() {
        return User_.profile.of(this);
    }

    public HasMany<Post> posts() {
        return User_.posts.of(this);
    }

    /** Those that anybody can read; a new one is published. */
    public HasMany<Post> published() {
        return User_.published.of(this);
    }

    static Query<Post> published(Query<Post> posts) {
        return posts.withAttribute(Post_.status, Post.Status.PUBLISHED);
    }

    /** The one with the most votes, of several the latest. */
    public HasOne<Post> best() {
        return User_.best.of(this);
    }

    static Query<Post> best(Query<Post> posts) {
        return posts.where(Post_.votes.gt(0)).orderBy(Post_.votes.desc(), Post_.id.desc());
    }

    public HasMany<Membership> memberships() {
        return User_.memberships.of(this);
    }

    public BelongsToManyUsing<Team, Membership> teams() {
        return User_.teams.of(this);
    }

    @ForeignKey("countryCode")
    public BelongsTo<Country> country() {
        return User_.country.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public @Nullable Integer age() {
        return age;
    }

    public boolean active() {
        return active;
    }

    public @Nullable String countryCode() {
        return countryCode;
    }

    public @Nullable Instant emailVerifiedAt() {
        return emailVerifiedAt;
    }

    public @Nullable Preferences preferences() {
        return preferences;
    }

    public @Nullable Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    /** With that key instead of a counted one. */
    public User withId(long value) {
        this.id = value;
        return this;
    }

    /** With another address. */
    public User withEmail(String value) {
        this.email = value;
        return this;
    }

    /** With another name. */
    public User withName(String value) {
        this.name = value;
        return this;
    }

    /** Of that age. */
    public User aged(@Nullable Integer years) {
        this.age = years;
        return this;
    }

    /** No longer active. */
    public User retired() {
        this.active = false;
        return this;
    }

    /** From that country. */
    public User from(@Nullable String code) {
        this.countryCode = code;
        return this;
    }

    /** With an address that was verified then. */
    public User verified(@Nullable Instant moment) {
        this.emailVerifiedAt = moment;
        return this;
    }

    /** With those preferences. */
    public User preferring(@Nullable Preferences value) {
        this.preferences = value;
        return this;
    }

    /** Created then, as far as the model says. */
    public User createdAt(@Nullable Instant moment) {
        this.createdAt = moment;
        return this;
    }

    /** Changed then, as far as the model says. */
    public User updatedAt(@Nullable Instant moment) {
        this.updatedAt = moment;
        return this;
    }
}
