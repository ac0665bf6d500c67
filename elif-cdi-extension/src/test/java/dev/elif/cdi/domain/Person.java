package dev.elif.cdi.domain;

import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import java.time.Instant;

/** Somebody. */
@Model(table = "people")
public class Person extends ActiveRecord<Person> {

    @Id
    private Long id;

    private String name;

    @CreatedAt
    private Instant createdAt;

    Person() {}

    public Person(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public void rename(String to) {
        name = to;
    }
}
