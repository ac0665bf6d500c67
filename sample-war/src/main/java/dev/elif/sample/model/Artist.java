package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;

/** A musician or a band. */
@Model
public class Artist extends ActiveRecord<Artist> {

    @Id
    private Long id;

    private String name;

    Artist() {}

    public Artist(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public HasMany<Album> albums() {
        return Artist_.albums.of(this);
    }
}
