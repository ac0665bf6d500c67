package dev.elif.tck.domain;

import dev.elif.model.ColumnName;
import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Through;
import dev.elif.query.HasMany;
import dev.elif.query.HasManyThrough;

/** A plain class without any state of elif's, with a key that the program sets and a column of another name. */
@Model
public class Country {

    @Id
    @ColumnName("country_code")
    private String code;

    private String name;
    private long population;

    Country() {}

    /** The country of that code. */
    public Country(String code, String name, long population) {
        this.code = code;
        this.name = name;
        this.population = population;
    }

    @ForeignKey("countryCode")
    public HasMany<User> users() {
        return Country_.users.of(this);
    }

    @Through("users.posts")
    public HasManyThrough<Post> posts() {
        return Country_.posts.of(this);
    }

    @Through("users.posts.comments")
    public HasManyThrough<Comment> comments() {
        return Country_.comments.of(this);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public long population() {
        return population;
    }

    /** With so many people. */
    public Country populated(long people) {
        this.population = people;
        return this;
    }
}
