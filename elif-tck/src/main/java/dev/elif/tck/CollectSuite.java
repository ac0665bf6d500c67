package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Nested.nested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MappingException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Range;
import dev.elif.model.Relation;
import dev.elif.model.Selection;
import dev.elif.query.HasManyRelation;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Document;
import dev.elif.tck.domain.Document_;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Money;
import dev.elif.tck.domain.Option;
import dev.elif.tck.domain.Patient;
import dev.elif.tck.domain.Patient_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Project;
import dev.elif.tck.domain.Project_;
import dev.elif.tck.domain.Sample;
import dev.elif.tck.domain.Sample_;
import dev.elif.tck.domain.Specimen;
import dev.elif.tck.domain.Specimen_;
import dev.elif.tck.domain.Task;
import dev.elif.tck.domain.Task_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of what is made of related rows, in the statement that reads the rows they belong to. */
@AcceptanceSuite
class CollectSuite {

    private static final String HOSTILE = "{\"a\\b\",NULL} 'c' ä漢😀\n,";

    private final Tck tck;
    private final Query<User> byName;

    CollectSuite(Tck tck) {
        this.tck = tck;
        this.byName = tck.query(User.class).orderBy(User_.name.asc());
    }

    record Line(String title, int votes) {}

    record Edited(String title, long editor) {}

    record Editors(@Nullable Long editor, @Nullable String name) {}

    record Sheet(String name, List<Line> posts) {}

    record Discussion(String title, List<String> texts) {}

    record Counted(Post.Status status, long posts) {}

    @BeforeEach
    void seed() {
        Repository<User, Long> all = tck.repository(User.class, Long.class);
        Repository<Post, Long> posts = tck.repository(Post.class, Long.class);
        User ann = all.create(new User("ann@example.org", "Ann"));
        User ben = all.create(new User("ben@example.org", "Ben"));
        all.create(new User("eve@example.org", "Eve"));
        Post c = posts.create(new Post(ann.id(), "C").voted(3));
        posts.create(new Post(ann.id(), "A").voted(1));
        posts.create(new Post(ben.id(), HOSTILE).voted(2));
        Repository<Comment, Long> comments = tck.repository(Comment.class, Long.class);
        comments.create(new Comment(c.id(), ben.id(), "so"));
        comments.create(new Comment(c.id(), ben.id(), "{NULL}"));
    }

    @Test
    @Feature("RET-16")
    void each_row_has_the_list_of_its_related_rows_in_one_statement() {
        Selection<User, List<Line>> lines =
                User_.posts.collect(Line::new, posts -> posts.orderBy(Post_.title.asc()), Post_.title, Post_.votes);

        assertThat(byName.select(Sheet::new, User_.name, lines).list())
                .containsExactly(
                        new Sheet("Ann", List.of(new Line("A", 1), new Line("C", 3))),
                        new Sheet("Ben", List.of(new Line(HOSTILE, 2))),
                        new Sheet("Eve", List.of()));
        assertThat(tck.statementsOf(() -> byName.pluck(lines))).hasSize(1);
    }

    @Test
    void all_of_them_come_where_nothing_narrows_them() {
        assertThat(byName.pluck(User_.posts.collect(Line::new, Post_.title, Post_.votes))
                        .get(0))
                .containsExactlyInAnyOrder(new Line("A", 1), new Line("C", 3));
        assertThat(byName.pluck(User_.posts.collect(Post_.title)).get(2)).isEmpty();
    }

    @Test
    void order_limit_and_conditions_hold() {
        assertThat(byName.pluck(User_.posts.collect(
                        Post_.title, posts -> posts.orderBy(Post_.votes.desc()).limit(1))))
                .containsExactly(List.of("C"), List.of(HOSTILE), List.of());
        assertThat(byName.pluck(User_.posts.collect(Post_.title, posts -> posts.where(Post_.votes.lt(2)))))
                .containsExactly(List.of("A"), List.of(), List.of());
        assertThat(byName.pluck(User_.posts.collect(
                        Post_.user.to(User_.name),
                        posts -> posts.where(Post_.user.to(User_.name).eq("Ben")))))
                .containsExactly(List.of(), List.of("Ben"), List.of());
    }

    @Test
    void different_rows_and_groups_are_those_of_the_values() {
        assertThat(byName.pluck(User_.posts.collect(
                        Post_.status, posts -> posts.distinct().orderBy(Post_.status.asc()))))
                .containsExactly(List.of(Post.Status.DRAFT), List.of(Post.Status.DRAFT), List.of());
        assertThat(byName.pluck(
                        User_.posts.collect(Counted::new, posts -> posts.groupBy(Post_.status), Post_.status, count())))
                .containsExactly(
                        List.of(new Counted(Post.Status.DRAFT, 2)),
                        List.of(new Counted(Post.Status.DRAFT, 1)),
                        List.of());
        assertThat(byName.pluck(User_.posts.collect(
                        Post_.title.concat("!"),
                        posts -> posts.groupBy(Post_.title.concat("!"))
                                .orderBy(Post_.title.concat("!").desc())
                                .limit(1))))
                .containsExactly(List.of("C!"), List.of(HOSTILE + "!"), List.of());
    }

    @Test
    void lists_may_hold_records_and_lists() {
        Selection<Post, List<String>> texts =
                Post_.comments.collect(Comment_.text, comments -> comments.orderBy(Comment_.text.desc()));

        assertThat(byName.pluck(User_.posts.collect(
                        Discussion::new, posts -> posts.orderBy(Post_.title.asc()), Post_.title, texts)))
                .containsExactly(
                        List.of(new Discussion("A", List.of()), new Discussion("C", List.of("{NULL}", "so"))),
                        List.of(new Discussion(HOSTILE, List.of())),
                        List.of());
        assertThat(byName.limit(1)
                        .pluck(User_.posts.collect(
                                nested(Line::new, Post_.title, Post_.votes), posts -> posts.where(Post_.votes.eq(3)))))
                .containsExactly(List.of(new Line("C", 3)));
    }

    @Test
    void they_have_the_name_of_the_relation_in_a_map() {
        assertThat(byName.limit(1)
                        .selectMap(List.of(
                                User_.name,
                                User_.posts.collect(Post_.votes, posts -> posts.orderBy(Post_.votes.asc()))))
                        .list())
                .containsExactly(Map.of("name", "Ann", "posts", List.of(1, 3)));
    }

    @Test
    void a_null_is_a_null_and_an_error_in_a_primitive() {
        assertThat(byName.limit(1).pluck(User_.posts.collect(Post_.editorId)))
                .containsExactly(Arrays.asList(null, null));
        assertThat(byName.limit(1)
                        .pluck(User_.posts.collect(Editors::new, Post_.editorId, Post_.editor.to(User_.name))))
                .containsExactly(List.of(new Editors(null, null), new Editors(null, null)));
        assertThatThrownBy(() -> byName.pluck(User_.posts.collect(Edited::new, Post_.title, Post_.editorId)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("null")
                .hasMessageContaining("posts");
    }

    @Test
    void scopes_of_the_related_model_hold_in_it() {
        Folder folder = tck.repository(Folder.class, Long.class).create(new Folder("letters"));
        Document document = tck.repository(Document.class, Long.class).create(new Document(folder.id(), "first", 1));
        Query<Folder> folders = tck.query(Folder.class);

        assertThat(folders.pluck(Folder_.documents.collect(Document_.title))).containsExactly(List.of("first"));
        document.delete();
        assertThat(folders.pluck(Folder_.documents.collect(Document_.title))).containsExactly(List.of());
        assertThat(folders.pluck(Folder_.documents.collect(
                        Document_.title, query -> query.withTrashed().distinct())))
                .containsExactly(List.of("first"));
    }

    @Test
    void nobody_sees_the_rows_of_another_tenant_in_it() {
        tck.tenants().become("them");
        Project theirs = tck.repository(Project.class, Long.class).create(new Project("theirs", 1));
        tck.repository(Task.class, Long.class).create(new Task(theirs.id(), "secret"));
        tck.tenants().become("us");
        Project ours = tck.repository(Project.class, Long.class).create(new Project("ours", 1));
        tck.execute("update tasks set project_id = " + ours.id());

        assertThat(tck.query(Project.class).pluck(Project_.tasks.collect(Task_.title)))
                .containsExactly(List.of());
        assertThat(tck.query(Project.class).pluck(Project_.tasks.collect(Task_.title, Query::distinct)))
                .containsExactly(List.of());
        assertThat(tck.query(Project.class).withoutTenant().pluck(Project_.tasks.collect(Task_.title)))
                .containsExactlyInAnyOrder(List.of(), List.of("secret"));
    }

    @Test
    @Feature({"CAST-08", "CAST-15"})
    void values_of_the_driver_are_what_they_are_alone() {
        Repository<Sample, Long> samples = tck.repository(Sample.class, Long.class);
        samples.create(new Sample());
        samples.create(sample());
        Sample early = sample();
        early.date = LocalDate.of(-43, 3, 15);
        early.dateTime = LocalDateTime.of(0, 2, 28, 23, 59, 59, 999_999_000);
        early.instant = Instant.parse("-0001-01-01T00:00:00Z");
        early.single = Float.NaN;
        early.boxedPrecise = Double.NEGATIVE_INFINITY;
        early.bytes = new byte[0];
        early.text = "";
        samples.create(early);

        assertTheSame(Sample.class, Sample_.id);
    }

    @Test
    @Feature("CAST-18")
    void arrays_ranges_json_and_types_of_the_database_are_what_they_are_alone() throws Exception {
        Repository<Specimen, Long> specimens = tck.repository(Specimen.class, Long.class);
        specimens.create(new Specimen());
        Specimen specimen = new Specimen();
        specimen.exact = new BigDecimal("-123456789012345678901234567890.0123456789");
        specimen.bytes = new byte[] {0, -1, 92};
        specimen.note = Specimen.Note.titled(HOSTILE);
        specimen.rank = Specimen.Rank.HIGH;
        specimen.mood = Specimen.Mood.SAD;
        specimen.texts = Arrays.asList(HOSTILE, null, "NULL", "", "{}");
        specimen.numbers = List.of(Long.MIN_VALUE, 0L);
        specimen.keys = List.of(new UUID(1, 2));
        specimen.ranks = List.of(Specimen.Rank.LOW);
        specimen.colours = Set.of(Sample.Colour.RED);
        specimen.moods = List.of(Specimen.Mood.HAPPY);
        specimen.address = InetAddress.getByName("2001:db8::1");
        specimen.small = Range.closed(1, 5);
        specimen.days = Range.closedOpen(LocalDate.of(-43, 3, 15), null);
        specimen.times = Range.closedOpen(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2024, 1, 2, 0, 0));
        specimen.moments = Range.closed(null, Instant.EPOCH);
        specimens.create(specimen);
        Specimen other = new Specimen();
        other.address = InetAddress.getByName("10.0.0.32");
        other.texts = List.of();
        specimens.create(other);

        assertTheSame(Specimen.class, Specimen_.id);
    }

    @Test
    @Feature("CAST-19")
    void secrets_are_opened() {
        Patient patient = Patient.of("Ann", "078-05-1120");
        patient.scan = new byte[] {0, -1, 7};
        patient.findings = List.of(new Option("flu", List.of(39, 40)));
        patient.debt = new Money(1250, "EUR");
        patient.password = "secret";
        tck.repository(Patient.class, Long.class).create(patient);
        tck.repository(Patient.class, Long.class).create(Patient.of("Ben", null));

        assertTheSame(Patient.class, Patient_.id);
    }

    /** A row collected by its own key has what is read of it alone. */
    private <M> void assertTheSame(Class<M> model, Column<M, Long> id) {
        ModelType<M> type = ModelType.of(model);
        HasManyRelation<M, M> itself = HasManyRelation.of(
                new Relation.Ends<>("itself", () -> type, () -> type, () -> Relation.Keys.of(id, id)));
        Query<M> query = tck.query(model).orderBy(id.asc());
        type.columns().forEach(column -> assertTheSame(query, itself, column));
    }

    private static <M, T> void assertTheSame(Query<M> query, HasManyRelation<M, M> itself, Column<M, T> column) {
        List<T> alone = query.pluck(column);
        List<List<T>> collected = query.pluck(itself.collect(column));

        for (int i = 0; i < alone.size(); i++) {
            assertThat(collected.get(i).get(0))
                    .as(column.name())
                    .usingRecursiveComparison()
                    .withEqualsForType(Float::equals, Float.class)
                    .withEqualsForType(Double::equals, Double.class)
                    .isEqualTo(alone.get(i));
        }
    }

    private static Sample sample() {
        Sample sample = new Sample();
        sample.flag = true;
        sample.tiny = Byte.MIN_VALUE;
        sample.small = Short.MAX_VALUE;
        sample.whole = Integer.MIN_VALUE;
        sample.large = Long.MAX_VALUE;
        sample.single = Float.MIN_VALUE;
        sample.precise = Double.MAX_VALUE;
        sample.letter = '"';
        sample.boxedFlag = false;
        sample.boxedPrecise = 0.1 + 0.2;
        sample.text = HOSTILE;
        sample.decimal = new BigDecimal("-123456789012345678901234567890.0123456789");
        sample.uuid = new UUID(-1, -1);
        sample.bytes = new byte[] {0, -1, 92};
        sample.colour = Sample.Colour.BLUE;
        sample.date = LocalDate.of(20_000, 12, 31);
        sample.time = LocalTime.of(23, 59, 59, 999_999_000);
        sample.dateTime = LocalDateTime.of(2024, 3, 31, 2, 30, 0, 123_456_000);
        sample.instant = Instant.parse("2024-03-31T01:30:00.000001Z");
        sample.offsetDateTime = OffsetDateTime.of(2024, 6, 1, 12, 0, 0, 0, ZoneOffset.ofHours(5));
        sample.options = List.of(new Option(HOSTILE, List.of(1, 2)));
        sample.optionsByName = Map.of("a", List.of(new Option("b", List.of())));
        sample.money = new Money(1250, "EUR");
        return sample;
    }
}
