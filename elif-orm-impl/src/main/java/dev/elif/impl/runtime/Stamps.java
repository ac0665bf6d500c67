package dev.elif.impl.runtime;

import dev.elif.impl.map.JsonValues;
import dev.elif.impl.map.Keys;
import dev.elif.impl.map.Timestamps;
import dev.elif.impl.map.Versions;
import dev.elif.model.ModelType;
import dev.elif.model.UuidV7;
import dev.elif.spi.PasswordHasher;
import dev.elif.spi.Transactions;

/**
 * What a write needs beside the model.
 *
 * @param timestamps sets creation and update times
 * @param uuids makes keys
 * @param transactions for writes of more than one statement
 * @param json compares and copies JSON
 * @param passwords hashes
 */
record Stamps(
        Timestamps timestamps, UuidV7 uuids, Transactions transactions, JsonValues json, PasswordHasher passwords) {

    /** The versions of models; they are no timestamps that could be left out. */
    Versions versions() {
        return new Versions(timestamps);
    }

    /** {@code model} about to be inserted, with all that is made for it before. */
    <M> M prepared(ModelType<M> type, M model) {
        M keyed = Keys.prepare(type, Keys.generate(type, model), uuids);
        return hashed(type, versions().first(type, timestamps.created(type, keyed)));
    }

    /** {@code model} about to be updated, with its time of change. */
    <M> M updating(ModelType<M> type, M model) {
        return hashed(type, timestamps.updated(type, model));
    }

    /** {@code model} with a hash in place of each plain text that only that is stored of. */
    <M> M hashed(ModelType<M> type, M model) {
        M hashed = model;
        for (int position : type.hashedPositions()) {
            if (type.value(hashed, position) instanceof String text && !passwords.isHash(text)) {
                hashed = type.with(hashed, position, passwords.hash(text));
            }
        }
        return hashed;
    }

    /** The same, but models keep the timestamps they have. */
    Stamps without() {
        return new Stamps(timestamps.without(), uuids, transactions, json, passwords);
    }
}
