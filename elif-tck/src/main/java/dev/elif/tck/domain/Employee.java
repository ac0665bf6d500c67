package dev.elif.tck.domain;

import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import org.jspecify.annotations.Nullable;

/** An active record that refers to itself, in a table of another name. */
@Model(table = "staff")
public class Employee extends ActiveRecord<Employee> {

    @Id
    private @Nullable Long id;

    private @Nullable Long managerId;
    private String name;

    protected Employee() {}

    /** Somebody who reports to that manager, or to nobody. */
    public Employee(@Nullable Long managerId, String name) {
        this.managerId = managerId;
        this.name = name;
    }

    public BelongsTo<Employee> manager() {
        return Employee_.manager.of(this);
    }

    @ForeignKey("managerId")
    public HasMany<Employee> reports() {
        return Employee_.reports.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long managerId() {
        return managerId;
    }

    public String name() {
        return name;
    }
}
