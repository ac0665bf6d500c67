package dev.elif.model;

import java.util.UUID;

/** Makes version 4 UUIDs: random, in no order. */
public final class UuidV4 implements IdGenerator<UUID> {

    @Override
    public UUID next() {
        return UUID.randomUUID();
    }
}
