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
                        import dev.elif.ast.*;
                        import dev.elif.query.*;
                        import java.time.Instant;
                        import java.util.*;
                        class Program {
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
                            Optional<User> find() { return User_.find(1); }
                            Optional<Line> line() { return Line_.find(new Line_.Key(1, 2)); }
                            Query<Line> dear() { return Line_.query().where(Line_.price.gt(java.math.BigDecimal.TEN)); }
                            User saved(User user) { return user.save(); }
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
                "users.groupBy(Post_.title)|prob.found.req",
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
                "User_.age.like(\"1%\")|cant.resolve.location.args"
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
