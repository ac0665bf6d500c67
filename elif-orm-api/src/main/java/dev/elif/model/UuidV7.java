package dev.elif.model;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes version 7 UUIDs: 48 bits of Unix milliseconds, a 12-bit counter, 62 random bits (RFC 9562, sections 5.7 and 6.2,
 * method 1).
 *
 * <p>Each is greater than the one before, also within a millisecond and when the clock steps back. Safe for all threads.
 */
public final class UuidV7 implements IdGenerator<UUID> {

    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    /** UUIDs by the clock of the system; made by generated code for {@link GeneratedBy}. */
    public UuidV7() {
        this(Clock.systemUTC());
    }

    /** UUIDs by {@code clock}. */
    public UuidV7(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & 0xFFF;
        long high = (millis << 16) | 0x7000 | counter;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
