package dev.elif.impl.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.ast.Condition;
import dev.elif.error.ConfigurationException;
import dev.elif.error.QueryException;
import dev.elif.model.Scope;
import dev.elif.schema.Schema;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.ScopeSource;
import dev.elif.tck.Feature;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.DomainTables;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Employee_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Product;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Scopes that a builder is given, and where those that a model names come from. */
class ScopeRegistrationTest {

    private final TestDatabase place = PostgresServer.obtain().createDatabase();

    @AfterEach
    void drop() {
        place.close();
    }

    @Test
    @Feature("SCOPE-03")
    void a_registered_scope_holds_until_a_query_names_its_class() {
        try (Database database = open(builder -> builder.scope(Comment.class, new Short()))) {
            database.repository(Comment.class, Long.class)
                    .insertAll(List.of(new Comment(null, null, "brief"), new Comment(null, null, "long and long")));

            assertThat(database.query(Comment.class).pluck(Comment_.text)).containsExactly("brief");
            assertThat(database.query(Comment.class).without(Short.class).count())
                    .isEqualTo(2);
            assertThat(database.query(Comment.class).withoutScopes().count()).isEqualTo(2);
        }
    }

    @Test
    void a_registered_scope_of_what_models_share_is_a_lambda() {
        try (Database database = open(builder -> builder.scope(Comment.class, () -> Comment_.text.eq("a")))) {
            assertThat(database.query(Comment.class).exists()).isFalse();
        }
    }

    @Test
    void scopes_that_lead_in_a_circle_are_refused() {
        try (Database database = open(builder -> builder.scope(
                Employee.class, () -> Employee_.manager.to(Employee_.name).isNotNull()))) {
            assertThatThrownBy(() -> database.query(Employee.class).list())
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("ELIF-2041")
                    .hasMessageContaining("Employee");
        }
    }

    @Test
    void a_source_says_where_the_scopes_that_models_name_come_from() {
        try (Database database = open(builder -> builder.scopes(type -> {
            throw new IllegalStateException("asked for " + type.getSimpleName());
        }))) {
            assertThatThrownBy(() -> database.query(Product.class).list()).hasMessage("asked for Listed");
            assertThat(database.query(Post.class).where(Post_.title.eq("x")).list())
                    .isEmpty();
        }
    }

    @Test
    void a_scope_without_a_constructor_is_told() {
        assertThatThrownBy(() -> ScopeSource.constructors().scope(Wanting.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ELIF-2042")
                .hasMessageContaining("Wanting");
    }

    private Database open(Consumer<Elif.Builder> parts) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place.jdbcUrl());
        source.setUser(place.user());
        source.setPassword(place.password());
        Elif.Builder builder = Elif.builder().connections(ConnectionRouter.of(source));
        parts.accept(builder);
        Database database = builder.open();
        database.apply(Schema.changes(new DomainTables()::up));
        return database;
    }

    /** Comments of at most ten characters, by a name that is not long. */
    private static final class Short implements Scope<Comment> {
        @Override
        public Condition<Comment> condition() {
            return Comment_.text.like("%long%").not();
        }
    }

    private static final class Wanting implements Scope<Comment> {

        private final String text;

        Wanting(String text) {
            this.text = text;
        }

        @Override
        public Condition<Comment> condition() {
            return Comment_.text.eq(text);
        }
    }
}
