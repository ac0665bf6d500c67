package dev.elif.impl.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123Z");

    @Test
    void it_has_the_version_the_variant_and_the_time() {
        UUID uuid = new UuidV7(Clock.fixed(NOW, ZoneOffset.UTC)).next();

        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void they_grow_within_a_millisecond_and_past_its_counter() {
        UuidV7 uuids = new UuidV7(Clock.fixed(NOW, ZoneOffset.UTC));

        List<String> made =
                Stream.generate(uuids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void threads_never_get_the_same_one() {
        UuidV7 uuids = new UuidV7(Clock.systemUTC());

        List<UUID> made = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(unused -> uuids.next())
                .toList();

        assertThat(made).doesNotHaveDuplicates();
    }
}
