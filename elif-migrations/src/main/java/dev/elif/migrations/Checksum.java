package dev.elif.migrations;

import dev.elif.schema.SchemaChange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What tells an edited migration from the one that was applied: SHA-256 of the {@link CanonicalText} of its changes. */
final class Checksum {

    /** How many characters a checksum has. */
    static final int LENGTH = 64;

    private Checksum() {}

    static String of(List<SchemaChange> changes) {
        try {
            byte[] text = CanonicalText.of(changes).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
