package dev.elif.impl.allocation;

import dev.elif.model.Id;
import dev.elif.model.Model;
import java.time.Instant;

/** Nine columns as a plain class. */
@Model
public class PlainRow {

    @Id
    long id;

    String name;
    String email;
    Integer age;
    double score;
    boolean active;
    long visits;
    Instant createdAt;
    Instant updatedAt;
}
