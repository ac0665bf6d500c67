package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.TenantId;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import org.jspecify.annotations.Nullable;

/** An active record of a tenant; its codes are unique among all tenants, by mistake. */
@Model
public class Project extends ActiveRecord<Project> {

    @Id
    private @Nullable Long id;

    @TenantId
    private @Nullable String tenant;

    private String code;
    private int budget;

    protected Project() {}

    /** Whose it is, the tenant of the moment says. */
    public Project(String code, int budget) {
        this.code = code;
        this.budget = budget;
    }

    public HasMany<Task> tasks() {
        return Project_.tasks.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable String tenant() {
        return tenant;
    }

    public String code() {
        return code;
    }

    public int budget() {
        return budget;
    }

    /** With another budget. */
    public Project worth(int value) {
        this.budget = value;
        return this;
    }

    /** Of another tenant. */
    public Project of(@Nullable String value) {
        this.tenant = value;
        return this;
    }
}
