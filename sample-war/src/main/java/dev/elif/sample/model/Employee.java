package dev.elif.sample.model;

import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone who works for the store; the manager of some, who may have a manager. */
@Model
public class Employee extends ActiveRecord<Employee> {

    @Id
    private Long id;

    private @Nullable Long managerId;
    private String firstName;
    private String lastName;
    private String title;
    private String email;
    private LocalDate hiredOn;

    Employee() {}

    public Employee(@Nullable Long managerId, String firstName, String lastName, Position position) {
        this.managerId = managerId;
        this.firstName = firstName;
        this.lastName = lastName;
        this.title = position.title();
        this.email = position.email();
        this.hiredOn = position.hiredOn();
    }

    /** What someone was hired as. */
    public record Position(String title, String email, LocalDate hiredOn) {}

    public Long id() {
        return id;
    }

    public String name() {
        return firstName + " " + lastName;
    }

    public String title() {
        return title;
    }

    public String email() {
        return email;
    }

    public LocalDate hiredOn() {
        return hiredOn;
    }

    public BelongsTo<Employee> manager() {
        return Employee_.manager.of(this);
    }

    @ForeignKey("managerId")
    public HasMany<Employee> reports() {
        return Employee_.reports.of(this);
    }

    @ForeignKey("supportRepId")
    public HasMany<Customer> customers() {
        return Employee_.customers.of(this);
    }
}
