package shop;

import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Transient;
import dev.elif.model.UpdatedAt;
import java.time.Instant;

@Model
public class Customer {

    static int count;

    @Id
    private Long id;

    private String firstName;
    Integer age;
    public boolean active = true;

    @CreatedAt
    private Instant createdAt;

    @UpdatedAt
    private Instant updatedAt;

    private transient String display;

    @Transient
    private Object cache;

    private Customer() {}
}
