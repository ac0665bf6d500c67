package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user writes with the generated columns: right programs compile without a warning, wrong ones do not compile. */
class UserCodeTest {

    private static final List<String> MODELS = List.of("""
            package app;
            import dev.elif.model.*;
            import dev.elif.query.*;
            import java.time.Instant;
            import java.util.*;
            @Model
            public class User extends ActiveRecord<User> {
                @Id private Long id;
                private String email;
                private String name;
                private Integer age;
                private String country;
                private boolean active;
                private UUID token;
                @Json private List<String> tags;
                private Instant createdAt;
                public HasMany<Post> posts() { return User_.posts.of(this); }
            }
            """, """
            package app;
            import dev.elif.model.*;
            import dev.elif.query.*;
            @Model
            public class Post extends ActiveRecord<Post> {
                public enum Status { DRAFT, PUBLISHED }
                @Id private Long id;
                private Long userId;
                private String title;
                private Status status;
                public BelongsTo<User> user() { return Post_.user.of(this); }
                public HasMany<Comment> comments() { return Post_.comments.of(this); }
            }
            """, """
            package app;
            import dev.elif.model.*;
            @Model
            public record Comment(@Id Long id, Long postId, String text) {}
            """, """
            package app;
            import dev.elif.model.*;
            @Model
            public record Line(@Id long orderId, @Id int position, java.math.BigDecimal price) {}
            """);

    @TempDir
    private Path output;

    private Compiled compile(String body) {
        List<Source> sources = new ArrayList<>();
        MODELS.forEach(model -> sources.add(Source.of(model)));
        sources.add(Source.of("""
                        package app;
                        import static dev.elif.query.Aggregates.*;
                        import static dev.elif.query.Expressions.*;
                        import static dev.elif.query.Windows.*;
                        import dev.elif.model.*;
                        import dev.elif.ast.*;
                        import dev.elif.query.*;
                        import java.math.BigDecimal;
                        import java.time.*;
                        import java.time.temporal.ChronoUnit;
                        import java.util.*;
                        class Program {
                            record Written(String title, Long by) {}
                            record Stats(String country, long total, Double averageAge) {}
                            private final Query<User> users = User_.query();
                            private final Query<Post> posts = Post_.query();
                        %s
                        }
                        """.formatted(body)));
        return Compiler.into(output).strict().compile(sources);
    }

    @Test
    void several_conditions_relations_and_orders_compile_without_a_warning() {
        compile("""
                            List<User> newest(Instant since) {
                                return users
                                    .where(User_.active.isTrue(), User_.createdAt.after(since))
                                    .where(User_.email.endsWith("@example.org"), User_.age.ge(18), User_.name.isNotNull())
                                    .where(User_.country.in(List.of("FR", "IT")).or(User_.age.between(1, 9)).not())
                                    .with(User_.posts, p -> p.where(Post_.status.eq(Post.Status.PUBLISHED))
                                        .with(Post_.comments))
                                    .orderBy(User_.name.asc(), User_.age.desc().nullsLast(), User_.id.asc())
                                    .limit(10)
                                    .offset(20)
                                    .list();
                            }
                            List<Post> byCountry(String country) {
                                return posts.where(Post_.user.to(User_.country).eq(country))
                                    .where(Post_.user.to(User_.age).gt(18), Post_.user.to(User_.name).startsWith("A"))
                                    .orderBy(Post_.user.to(User_.createdAt).desc())
                                    .with(Post_.user, Post_.comments)
                                    .list();
                            }
                            List<Stats> stats() {
                                return users.where(List.of(User_.active.isTrue(), User_.token.isNotNull()))
                                    .groupBy(User_.country)
                                    .select(Stats::new, User_.country, count(), avg(User_.age))
                                    .orderBy(User_.country.asc())
                                    .list();
                            }
                            List<List<Written>> written() {
                                return users.pluck(User_.posts.collect(
                                    Written::new, p -> p.orderBy(Post_.id.asc()).limit(3), Post_.title, Post_.userId));
                            }
                            List<List<String>> titles() { return users.pluck(User_.posts.collect(Post_.title)); }
                            Optional<User> find() { return User_.find(1); }
                            Optional<Line> line() { return Line_.find(new Line_.Key(1, 2)); }
                            Query<Line> dear() { return Line_.query().where(Line_.price.gt(BigDecimal.TEN)); }
                            User saved(User user) { return user.save(); }
                        """).succeeded();
    }

    @Test
    void expressions_compile_without_a_warning() {
        compile("""
                            record Ranked(String name, long rank, Integer before) {}
                            List<User> users(Clock clock) {
                                return users
                                    .where(User_.name.trim().lower().concat("!").like("a%"))
                                    .where(User_.age.plus(1).times(User_.age).mod(3).eq(0))
                                    .where(User_.age.ge(all(users.select(User_.age))), User_.age.eq(any(users.select(User_.age))))
                                    .where(User_.createdAt.plus(Duration.ofDays(1)).in(ZoneId.of("UTC")).year().gt(2000))
                                    .where(User_.createdAt.isToday(clock), User_.createdAt.onDate(LocalDate.EPOCH))
                                    .where(anyOf(List.of(User_.name, User_.email), text -> text.contains("a")))
                                    .where(row(User_.name, User_.age).in(List.of(Map.entry("a", 1))))
                                    .where(between(val(7), User_.age.minus(1), User_.age.plus(1)))
                                    .where(Sql.condition("? % 2 = 0", User_.age), not(User_.active.isTrue()))
                                    .where(in(User_.id, posts.select(Post_.userId)), exists(posts))
                                    .where(User_.tags.contains(List.of("a")), User_.tags.at("0").text().eq("b"))
                                    .where(value(posts, count()).gt(1L))
                                    .orderBy(caseWhen(User_.active.isTrue(), 1).otherwise(User_.age).desc())
                                    .orderBy(Sql.<User, String>raw("left(?, 1)", ColumnType.TEXT, User_.name).asc())
                                    .list();
                            }
                            List<Ranked> ranked() {
                                return users.select(
                                        Ranked::new,
                                        User_.name.orElse("none"),
                                        rank().over(partitionBy(User_.country).orderBy(User_.age.desc())),
                                        lag(User_.age).over(orderedBy(User_.age.asc()).rows(preceding(1), currentRow())))
                                    .list();
                            }
                            BigDecimal total() {
                                return users.select(sum(User_.age).distinct().filter(User_.active.isTrue())).sole();
                            }
                            Long adults() { return users.select(count().filter(User_.age.ge(18))).sole(); }
                        """).succeeded();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a column of another model
                "users.where(Post_.title.eq(\"x\"))|cant.apply.symbols",
                "users.where(User_.active.isTrue(), Post_.title.eq(\"x\"))|prob.found.req",
                "users.where(User_.active.isTrue().and(Post_.title.eq(\"x\")))|prob.found.req",
                "users.orderBy(Post_.title.asc())|cant.apply.symbols",
                "users.groupBy(Post_.title)|cant.apply.symbols",
                "users.where(Post_.user.to(User_.country).eq(\"FR\"))|cant.apply.symbols",
                "Post_.user.to(Post_.title)|cant.apply.symbols",
                // a value of another type
                "User_.age.eq(\"18\")|cant.apply.symbols",
                "User_.email.eq(18)|cant.apply.symbols",
                "User_.id.in(List.of(\"1\"))|prob.found.req",
                "User_.createdAt.after(\"yesterday\")|cant.apply.symbols",
                "Post_.status.eq(\"PUBLISHED\")|cant.apply.symbols",
                "User_.find(\"1\")|prob.found.req",
                "Line_.find(1)|prob.found.req",
                // a projection of another arity or of other types
                "users.groupBy(User_.country).select(Stats::new, User_.country, count())|cant.apply.symbols",
                "users.select(Stats::new, User_.country, count(), avg(User_.age), User_.id)|cant.apply.symbols",
                "users.select(Stats::new, User_.country, User_.name, avg(User_.age))|cant.apply.symbols",
                "users.select(Stats::new, Post_.title, count(), avg(User_.age))|cant.apply.symbols",
                "sum(User_.name)|cant.apply.symbol",
                // a collection of another arity, of other types or of another model
                "User_.posts.collect(Written::new, Post_.title)|cant.apply.symbols",
                "User_.posts.collect(Written::new, Post_.userId, Post_.title)|cant.apply.symbols",
                "User_.posts.collect(Written::new, User_.name, Post_.userId)|cant.apply.symbols",
                "User_.posts.collect(Written::new, p -> p.limit(1), Post_.userId, Post_.title)|cant.apply.symbols",
                "posts.select(User_.posts.collect(Post_.title))|cant.apply.symbols",
                "Post_.user.collect(User_.name)|cant.resolve.location.args",
                // a relation of another model
                "users.with(Post_.comments)|cant.apply.symbols",
                "users.with(User_.posts, p -> p.with(User_.posts))|cant.apply.symbols",
                "users.with(User_.posts, Post_.comments)|cant.apply.symbols",
                "Post_.comments.of(new User())|cant.apply.symbol",
                "User_.posts.to(Post_.title)|cant.resolve.location.args",
                // what has no order
                "User_.token.gt(UUID.randomUUID())|cant.resolve.location.args",
                "User_.active.lt(true)|cant.resolve.location.args",
                "User_.tags.between(List.of(), List.of())|cant.resolve.location.args",
                "Post_.status.ge(Post.Status.DRAFT)|cant.resolve.location.args",
                "User_.age.like(\"1%\")|cant.resolve.location.args",
                // what only another type can do
                "User_.age.upper()|cant.resolve.location.args",
                "User_.name.plus(1)|cant.resolve.location.args",
                "User_.name.year()|cant.resolve.location.args",
                "User_.active.plus(true)|cant.resolve.location.args",
                "User_.token.lower()|cant.resolve.location.args",
                "User_.createdAt.round()|cant.resolve.location.args",
                "User_.age.at(\"a\")|prob.found.req",
                "Post_.status.length()|cant.resolve.location.args",
                "User_.age.isTrue()|cant.resolve.location.args",
                "User_.age.filter(User_.active.isTrue())|cant.resolve.location.args",
                "User_.age.matchesWords(\"a\", \"simple\")|cant.resolve.location.args",
                // operands of another type
                "User_.age.plus(1L)|cant.apply.symbols",
                "User_.age.plus(User_.id)|cant.apply.symbols",
                "User_.age.plus(\"1\")|cant.apply.symbols",
                "User_.name.concat(User_.age)|cant.apply.symbols",
                "User_.name.concat(1)|cant.apply.symbols",
                "User_.age.orElse(\"none\")|cant.apply.symbols",
                "User_.name.orElse(User_.age)|cant.apply.symbols",
                "User_.age.greatest(User_.name)|cant.apply.symbols",
                "User_.name.upper().eq(1)|cant.apply.symbols",
                "User_.name.length().eq(\"3\")|cant.apply.symbols",
                "User_.createdAt.plus(1)|cant.apply.symbols",
                "User_.createdAt.since(User_.age)|prob.found.req",
                "User_.createdAt.in(\"UTC\")|cant.apply.symbols",
                "User_.createdAt.onDate(Instant.EPOCH)|prob.found.req",
                "User_.createdAt.truncatedTo(\"day\")|prob.found.req",
                "User_.name.castToNumber(ColumnType.TEXT)|cant.apply.symbol",
                "caseWhen(User_.active.isTrue(), 1).otherwise(\"none\")|cant.apply.symbols",
                "caseWhen(User_.active.isTrue(), 1).when(User_.active.isFalse(), 2L)|cant.apply.symbols",
                "row(User_.name, User_.age).eq(1, \"a\")|prob.found.req",
                "row(User_.name, User_.age).in(List.of(Map.entry(1, 1)))|prob.found.req",
                "between(val(1), User_.age, User_.id)|cant.apply.symbol",
                "in(User_.id, posts.select(Post_.title))|cant.apply.symbol",
                "User_.createdAt.date().hour()|cant.resolve.location.args",
                "User_.createdAt.time().year()|cant.resolve.location.args",
                "User_.createdAt.date().orElse(LocalDate.EPOCH).hour()|cant.resolve.location.args",
                "User_.createdAt.date().plus(Duration.ZERO)|prob.found.req",
                "User_.createdAt.time().plus(Period.ZERO)|prob.found.req",
                "User_.createdAt.time().onDate(LocalDate.EPOCH)|cant.resolve.location.args",
                "User_.createdAt.in(ZoneOffset.UTC).in(ZoneOffset.UTC)|prob.found.req",
                "User_.createdAt.in(ZoneOffset.UTC).onDate(LocalDate.EPOCH, ZoneOffset.UTC)|cant.apply.symbol",
                "User_.age.ge(all(posts.select(Post_.title)))|cant.apply.symbols",
                "all(users.select(User_.age)).eq(User_.age)|cant.resolve.location.args",
                "stringAgg(User_.age, \", \")|cant.apply.symbol",
                "boolAnd(User_.age)|cant.apply.symbol",
                "avg(User_.createdAt)|cant.apply.symbol",
                // operands of another model
                "User_.age.plus(Post_.id.castToNumber(ColumnType.INTEGER))|cant.apply.symbols",
                "User_.name.concat(Post_.title)|cant.apply.symbols",
                "User_.name.eq(Post_.title)|cant.apply.symbols",
                "caseWhen(User_.active.isTrue(), Post_.title)|cant.apply.symbols",
                "count(User_.id).filter(Post_.title.isNull())|cant.apply.symbol",
                "users.select(count().filter(Post_.title.isNull()))|cant.apply.symbols",
                "users.select(rowNumber().over(partitionBy(Post_.title)))|cant.apply.symbols",
                "sum(User_.age).over(partitionBy(Post_.title))|cant.apply.symbol",
                "users.where(Post_.title.lower().eq(\"a\"))|cant.apply.symbols",
                "users.where(row(Post_.title, Post_.id).eq(\"a\", 1L))|cant.apply.symbols",
                // a window where there is none yet
                "users.where(rowNumber().over(everything()).gt(1L))|cant.resolve.location.args",
                "User_.age.gt(rank().over(everything()))|cant.apply.symbols",
                "rowNumber().filter(User_.active.isTrue())|cant.resolve.location.args",
                "users.select(rowNumber())|cant.apply.symbols"
            })
    void a_wrong_program_does_not_compile(String expression, String code) {
        Compiled compiled = compile("    Object wrong() { return " + expression + "; }");

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.codes()).hasSize(1);
        Diagnostic<? extends JavaFileObject> error = compiled.errors().get(0);
        assertThat(error.getCode()).startsWith("compiler.err." + code);
        assertThat(error.getSource().getName()).endsWith("Program.java");
    }
}
