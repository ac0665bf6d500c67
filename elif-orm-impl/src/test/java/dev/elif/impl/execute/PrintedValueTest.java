package dev.elif.impl.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.SqlType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL prints in other zones and of other settings than those of the suites. */
class PrintedValueTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31 03:30:00.000001+02,2024-03-31T01:30:00.000001Z",
        "2024-03-31 07:00:00+05:30,2024-03-31T01:30:00Z",
        "1883-11-18 12:53:28+00:53:28,1883-11-18T12:00:00Z",
        "0044-03-15 12:00:00+00 BC,-0043-03-15T12:00:00Z"
    })
    void a_moment_is_the_same_in_every_zone(String text, Instant expected) {
        assertThat(PrintedValue.of(text, SqlType.TIMESTAMPTZ)).isEqualTo(expected);
    }

    @Test
    void ends_of_time_are_those_of_java() {
        assertThat(PrintedValue.of("infinity", SqlType.TIMESTAMPTZ)).isEqualTo(Instant.MAX);
        assertThat(PrintedValue.of("-infinity", SqlType.DATE)).isEqualTo(LocalDate.MIN);
        assertThat(PrintedValue.of("24:00:00", SqlType.TIME)).isEqualTo(LocalTime.MAX);
    }

    @Test
    void an_array_has_values_of_its_type() {
        assertThat(PrintedValue.of("{t,NULL,f}", SqlType.array(SqlType.BOOLEAN)))
                .isEqualTo(Arrays.asList(true, null, false));
        assertThat(PrintedValue.of("[0:1]={7,-1}", SqlType.array(SqlType.SMALLINT)))
                .isEqualTo(List.of((short) 7, (short) -1));
        assertThat(PrintedValue.of("{}", SqlType.array(SqlType.TEXT))).isEqualTo(List.of());
        assertThat(PrintedValue.of("{\"NULL\",\"\",\"a\\\"b\\\\,}\",x y}", SqlType.array(SqlType.TEXT)))
                .isEqualTo(List.of("NULL", "", "a\"b\\,}", "x y"));
        assertThat((List<?>) PrintedValue.of("{\"\\\\x00ff\"}", SqlType.array(SqlType.BYTES)))
                .singleElement()
                .isEqualTo(new byte[] {0, -1});
    }
}
