package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;

/** What is wrong with the queries of relations. */
class RelationQueryProblemTest extends ProblemTester {

    private static final String POST = """
            @Model
            class Post {
                @Id Long id;
                Long userId;
            }
            """;

    @Test
    void it_can_be_called() {
        wrong("private static Query<Post> posts(Query<Post> posts) { return posts; }", "it is private");
        wrong(
                "static Query<Post> posts(Query<Post> posts) throws java.io.IOException { return posts; }",
                "it declares exceptions");
    }

    @Test
    void it_is_about_the_related_model() {
        wrong(
                "static Query<User> posts(Query<User> users) { return users; }",
                "it takes a dev.elif.query.Query<app.User>");
        wrong("static Query<?> posts(Query<Post> posts) { return posts; }", "it returns a dev.elif.query.Query<?>");
    }

    private void wrong(String method, String reason) {
        one(
                ProcessorMessage.QUERY_UNUSABLE,
                "[User.posts] is the query of a relation, but " + reason
                        + ". Make it a static method that the model's package can call, with a Query<Post> in and out.",
                """
                @Model
                class User {
                    @Id Long id;
                    HasMany<Post> posts() { return null; }
                    %s // here
                }
                """.formatted(method),
                POST);
    }
}
