package dev.elif.impl.allocation;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import java.time.Instant;

/** Nine columns as an active record, which keeps a copy to compare with. */
@Model
public class ActiveRow extends ActiveRecord<ActiveRow> {

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
