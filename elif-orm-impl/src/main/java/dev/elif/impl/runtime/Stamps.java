package dev.elif.impl.runtime;

import dev.elif.impl.map.Timestamps;
import dev.elif.impl.map.UuidV7;
import dev.elif.spi.Transactions;

/**
 * What a write needs beside the model.
 *
 * @param timestamps sets creation and update times
 * @param uuids makes keys
 * @param transactions for writes of more than one statement
 */
record Stamps(Timestamps timestamps, UuidV7 uuids, Transactions transactions) {

    /** The same, but models keep the timestamps they have. */
    Stamps without() {
        return new Stamps(timestamps.without(), uuids, transactions);
    }
}
