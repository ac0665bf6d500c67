package dev.elif.cdi.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"1500ms,PT1.5S,1500ms", "5s,PT5S,5s", "2m,PT2M,2m", "90s,PT1M30S,90s", "1h,PT1H,60m", "0s,PT0S,0s"})
    void durations_are_read_and_written_as_people_do(String text, String same, String written) {
        assertThat(Durations.parse(text)).contains(Duration.parse(same));
        assertThat(Durations.parse(same)).contains(Duration.parse(same));
        assertThat(Durations.text(Duration.parse(same))).isEqualTo(written);
    }
}
