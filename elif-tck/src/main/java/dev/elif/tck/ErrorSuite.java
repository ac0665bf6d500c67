package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.elif.error.CheckViolationException;
import dev.elif.error.DatabaseException;
import dev.elif.error.ElifException;
import dev.elif.error.ForeignKeyViolationException;
import dev.elif.error.InvalidValueException;
import dev.elif.error.MappingException;
import dev.elif.error.MissingSchemaException;
import dev.elif.error.NotNullViolationException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.error.UnknownNameException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Ghost;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Sample;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.Voucher;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bad input: what is thrown, what it knows, what it says and does not say; and that the next call works. */
@AcceptanceSuite
class ErrorSuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Post, Long> posts;

    ErrorSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.posts = tck.repository(Post.class, Long.class);
    }

    @AfterEach
    void the_next_call_works() {
        assertThat(users.create(new User("next@example.org", "Next")).id()).isPositive();
    }

    @Test
    void an_unknown_column_name_offers_the_nearest() {
        UnknownNameException error =
                thrown(UnknownNameException.class, () -> users.query().whereEq("emial", "x"));

        assertThat(error).hasMessageContaining("User").hasMessageContaining("[emial]");
        assertThat(error).hasMessageContaining("Did you mean [email]?").hasMessageContaining("country_code");
        assertThat(error.code()).isEqualTo("ELIF-2001");
    }

    @Test
    void an_unknown_relation_name_offers_the_nearest() {
        UnknownNameException error =
                thrown(UnknownNameException.class, () -> users.query().with("post"));

        assertThat(error).hasMessageContaining("User").hasMessageContaining("Did you mean [posts]?");
        assertThat(error.code()).isEqualTo("ELIF-2002");
    }

    @Test
    void a_name_that_is_like_nothing_gets_no_offer_but_the_list() {
        UnknownNameException error =
                thrown(UnknownNameException.class, () -> users.query().orderBy("quantumFlux"));

        assertThat(error).hasMessageContaining("Known columns:").hasMessageNotContaining("Did you mean");
    }

    @Test
    void a_value_of_the_wrong_type_for_a_name_is_an_error_at_once() {
        QueryException error = thrown(QueryException.class, () -> users.query().whereEq("age", "secret-thirty"));

        assertThat(error).hasMessageContaining("[age]").hasMessageContaining("java.lang.Integer");
        assertThat(error).hasMessageNotContaining("secret-thirty");
        assertThat(thrown(QueryException.class, () -> users.query().whereEq("age", null))
                        .code())
                .isEqualTo("ELIF-2003");
    }

    @Test
    void a_null_for_a_primitive_field_names_model_and_column() {
        Repository<Sample, Long> samples = tck.repository(Sample.class, Long.class);
        for (String column : List.of("flag", "tiny", "small", "whole", "large", "single", "precise", "letter")) {
            tck.execute("delete from samples");
            Sample sample = samples.create(new Sample());
            tck.execute("update samples set " + column + " = null");

            MappingException error = thrown(MappingException.class, () -> samples.findOrFail(sample.id));

            assertThat(error).hasMessageContaining("Sample." + column).hasMessageContaining("boxed type");
        }
    }

    @Test
    void a_value_too_long_for_its_column() {
        String secret = "secret" + "x".repeat(200);

        InvalidValueException error =
                thrown(InvalidValueException.class, () -> users.create(new User("ann@example.org", secret)));

        assertProblem(error, "22001", "User");
        assertThat(error).hasMessageNotContaining("secret").hasMessageContaining("widen the column");
    }

    @Test
    void a_number_out_of_range_of_its_column() {
        assertProblem(
                thrown(
                        InvalidValueException.class,
                        () -> tck.repository(Voucher.class, Long.class)
                                .create(Voucher.of(null, "BIG", "12345678901.00"))),
                "22003",
                "Voucher");
    }

    @Test
    @Feature("DBG-06")
    void a_duplicate_key() {
        users.create(new User("secret@example.org", "Ann"));

        UniqueViolationException error =
                thrown(UniqueViolationException.class, () -> users.create(new User("secret@example.org", "Twin")));

        assertProblem(error, "23505", "User");
        assertThat(error.problem().constraint()).isEqualTo("users_email_key");
        assertThat(error).hasMessageContaining("users_email_key").hasMessageNotContaining("secret");
    }

    @Test
    @Feature("DBG-06")
    void a_foreign_key_without_a_row() {
        ForeignKeyViolationException error =
                thrown(ForeignKeyViolationException.class, () -> posts.create(new Post(424_242L, "Lost")));

        assertProblem(error, "23503", "Post");
        assertThat(error.problem().constraint()).isEqualTo("posts_user_id_fkey");
        assertThat(error).hasMessageContaining("posts_user_id_fkey").hasMessageNotContaining("424242");
    }

    @Test
    @Feature("DBG-06")
    void a_row_that_is_still_pointed_at() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        posts.create(new Post(ann.id(), "Held"));

        ForeignKeyViolationException error = thrown(ForeignKeyViolationException.class, () -> users.delete(ann));

        assertProblem(error, "23503", "User");
        posts.all().forEach(posts::delete);
        assertThat(users.delete(ann)).as("the model is as it was").isTrue();
    }

    @Test
    @Feature("DBG-06")
    void a_null_where_there_must_be_a_value() {
        NotNullViolationException error =
                thrown(NotNullViolationException.class, () -> posts.create(new Post(null, "Alpha").titled(null)));

        assertProblem(error, "23502", "Post");
        assertThat(error.problem().column()).isEqualTo("title");
        assertThat(error).hasMessageContaining("[title]");
    }

    @Test
    @Feature("DBG-06")
    void a_check_that_does_not_hold() {
        CheckViolationException error =
                thrown(CheckViolationException.class, () -> users.create(new User("ann@example.org", "Ann").aged(-77)));

        assertProblem(error, "23514", "User");
        assertThat(error.problem().constraint()).isEqualTo("users_age_check");
        assertThat(error).hasMessageContaining("users_age_check").hasMessageNotContaining("77");
    }

    @Test
    void a_missing_table() {
        Repository<Ghost, Long> ghosts = tck.repository(Ghost.class, Long.class);

        MissingSchemaException reading = thrown(MissingSchemaException.class, ghosts::all);
        MissingSchemaException writing =
                thrown(MissingSchemaException.class, () -> ghosts.create(new Ghost(null, "secret")));

        assertProblem(reading, "42P01", "Ghost");
        assertProblem(writing, "42P01", "Ghost");
        assertThat(reading).hasMessageContaining("migrations");
        assertThat(writing).hasMessageNotContaining("secret");
    }

    @Test
    void a_missing_column() {
        tck.execute("create table ghosts (id bigint primary key)");
        try {
            MissingSchemaException error = thrown(
                    MissingSchemaException.class,
                    () -> tck.repository(Ghost.class, Long.class).all());
            assertProblem(error, "42703", "Ghost");
        } finally {
            tck.execute("drop table ghosts");
        }
    }

    @Test
    void a_refused_model_can_be_corrected_and_saved() {
        users.create(new User("taken@example.org", "Ann"));
        User ben = new User("taken@example.org", "Ben");

        UniqueViolationException unused = thrown(UniqueViolationException.class, () -> users.save(ben));
        users.save(ben.withEmail("ben@example.org"));

        assertThat(users.findOrFail(ben.id()).name()).isEqualTo("Ben");
    }

    private static <E extends ElifException> E thrown(Class<E> type, Runnable work) {
        E error = catchThrowableOfType(type, work::run);
        assertThat(error).isNotNull();
        assertThat(error.getMessage()).startsWith(error.code() + " ");
        return error;
    }

    private static void assertProblem(DatabaseException error, String sqlState, String model) {
        assertThat(error.problem().sqlState()).isEqualTo(sqlState);
        assertThat(error.problem().model()).isEqualTo(model);
        assertThat(error.problem().sql()).isNotNull().doesNotContain("secret");
        assertThat(error).hasMessageContaining(model).hasCauseInstanceOf(SQLException.class);
    }
}
