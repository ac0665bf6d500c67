package dev.elif.tck.domain;

import dev.elif.model.GeneratedColumn;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.SoftDelete;
import dev.elif.model.TenantId;
import dev.elif.model.UpdatedAt;
import dev.elif.model.Version;
import dev.elif.query.ActiveRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An active record of a tenant that knows its version, is deleted softly, and of which the database makes a part. */
@Model
public class Contract extends ActiveRecord<Contract> {

    @Id
    public @Nullable Long id;

    @TenantId
    public @Nullable Long tenant;

    @Version
    public int version;

    public String code = "";
    public int pages;

    @GeneratedColumn
    public @Nullable String label;

    @SoftDelete
    public @Nullable Instant deletedAt;

    @UpdatedAt
    public @Nullable Instant updatedAt;

    /** A contract of that code. */
    public static Contract of(String code, int pages) {
        Contract contract = new Contract();
        contract.code = code;
        contract.pages = pages;
        return contract;
    }
}
