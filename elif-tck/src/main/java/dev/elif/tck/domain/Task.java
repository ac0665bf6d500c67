package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.TenantId;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import org.jspecify.annotations.Nullable;

/** An active record of a tenant that belongs to another one. */
@Model
public class Task extends ActiveRecord<Task> {

    @Id
    private @Nullable Long id;

    @TenantId
    private @Nullable String tenant;

    private @Nullable Long projectId;
    private String title;

    protected Task() {}

    /** In that project. */
    public Task(@Nullable Long projectId, String title) {
        this.projectId = projectId;
        this.title = title;
    }

    public BelongsTo<Project> project() {
        return Task_.project.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long projectId() {
        return projectId;
    }

    public @Nullable String tenant() {
        return tenant;
    }

    public String title() {
        return title;
    }

    /** With another title. */
    public Task titled(String value) {
        this.title = value;
        return this;
    }
}
