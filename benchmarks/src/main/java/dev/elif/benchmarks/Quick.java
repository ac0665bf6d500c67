package dev.elif.benchmarks;

import dev.elif.benchmarks.data.Blog;
import dev.elif.benchmarks.measure.Discipline;
import dev.elif.benchmarks.measure.Field;
import dev.elif.benchmarks.measure.Sample;
import dev.elif.benchmarks.measure.Slice;
import dev.elif.benchmarks.measure.Turn;
import dev.elif.benchmarks.report.Allocations;
import dev.elif.benchmarks.report.Allocations.Compared;
import dev.elif.benchmarks.report.Page;
import dev.elif.test.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what an operation of elif allocates with the committed page; its argument is the page's file. Ends with 1 when
 * something allocates more. No time is judged: that needs a quiet machine.
 */
public final class Quick {

    private static final int SLICES = 8;

    private Quick() {}

    /** See the class. */
    @SuppressWarnings("SystemOut") // the table is what it is run for
    public static void main(String[] arguments) {
        Quiet.logs();
        Settings settings = Settings.ofSystem();
        Allocations committed = Allocations.of(new Page(Path.of(arguments[0])));
        committed.warning().ifPresent(System.out::println);
        List<Compared> all = new ArrayList<>();
        try (EmbeddedPostgres server = settings.server();
                Blog blog = new Blog(server, settings.sizes());
                Field field = new Field(blog, List.of("jdbc", "elif"))) {
            field.checkAnswers();
            List<Discipline> alone = Discipline.all().stream()
                    .filter(each -> each.threads() == 1)
                    .toList();
            for (Discipline discipline : settings.chosen(alone)) {
                for (Contender who : field.contenders(discipline.workload().place())) {
                    if (discipline.includes(who) && who.name().startsWith("elif")) {
                        Compared compared =
                                committed.compare(discipline.code(), who.name(), measure(field, discipline, who));
                        System.out.println(compared.line());
                        all.add(compared);
                    }
                }
            }
        }
        long worse = all.stream().filter(Compared::worse).count();
        System.out.println(
                worse == 0 ? "Nothing allocates more." : worse + " allocate more than the committed page says.");
        System.exit(worse == 0 ? 0 : 1);
    }

    /** The least of several slices: what the compiler has not yet removed in the first is no cost that stays. */
    private static long measure(Field field, Discipline discipline, Contender who) {
        double least = Double.MAX_VALUE;
        for (int slice = 0; slice < SLICES; slice++) {
            field.prepare(discipline.workload().place());
            Turn turn = new Turn(who, discipline.workload(), 1, field.blog().sizes(), slice);
            Sample sample = Slice.run(turn, 400);
            least = Math.min(least, sample.bytes());
        }
        return Math.round(least);
    }
}
