package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A record of a tenant with a key that the program gives.
 *
 * @param code the key
 * @param tenant whose it is
 * @param label what it says
 */
@Model
public record Badge(@Id String code, @TenantId @Nullable String tenant, String label) {}
