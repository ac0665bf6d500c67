package dev.elif.tck.domain;

import dev.elif.model.Encrypted;
import dev.elif.model.Hashed;
import dev.elif.model.Id;
import dev.elif.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A record with secrets.
 *
 * @param id the key
 * @param name who logs in
 * @param token what others let in
 * @param password what the user knows
 */
@Model
public record Login(
        @Id @Nullable Long id,
        String name,
        @Encrypted @Nullable String token,
        @Hashed @Nullable String password) {}
