package dev.elif.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.benchmarks.measure.Discipline;
import dev.elif.benchmarks.measure.Results;
import dev.elif.benchmarks.measure.Sample;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Ratios are taken within a round, and stand where they belong. */
class ReportTest {

    private final Discipline w1 = Discipline.all().get(0);
    private final Results results = new Results();

    @Test
    void a_ratio_is_that_of_one_round() {
        round(10, 11);
        round(100, 120);
        round(20, 21);

        assertThat(new Tables(results, List.of(w1)).time())
                .contains("| W1 | find by primary key, 9 columns | 20.00 us | 1.05 **1.10** 1.20 |");
    }

    @Test
    void cpu_is_a_ratio_and_allocation_are_bytes() {
        round(10, 11);

        Tables tables = new Tables(results, List.of(w1));

        assertThat(tables.cpu()).contains("| 5.00 us | 1.10 |");
        assertThat(tables.bytes()).contains("| 1000 | 1100 |");
    }

    @Test
    void the_chart_is_well_formed_and_shows_each_contender() throws Exception {
        round(10, 11);

        String svg = Chart.of(results, List.of(w1));

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getElementsByTagName("circle")
                        .getLength())
                .isEqualTo(1);
        assertThat(svg).contains("W1 find by primary key", ">elif class</text>", ">1.10</text>");
    }

    private void round(double jdbc, double elif) {
        results.add(w1, "jdbc", new Sample(jdbc, jdbc / 2, jdbc * 100));
        results.add(w1, "elif class", new Sample(elif, elif / 2, elif * 100));
    }
}
