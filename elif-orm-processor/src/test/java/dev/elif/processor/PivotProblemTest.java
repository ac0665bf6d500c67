package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;

/** What is wrong with relations over rows between. */
class PivotProblemTest extends ProblemTester {

    private static final String ROOM = """
            @Model
            class Room {
                @Id String house;
                @Id int number;
            }
            """;
    private static final String BOOKING = """
            @Model
            class Booking {
                @Id Long id;
                Integer userId;
                String house;
                long number;
            }
            """;

    @Test
    void every_part_of_a_key_is_repeated() {
        wrong(
                "BelongsToMany<Room> rooms() { return null; } // here",
                "the key of Room has 2 columns, but [room_id] is named");
    }

    @Test
    void both_sides_have_keys_of_their_own() {
        wrong("BelongsToMany<User> rooms() { return null; } // here", "both models have the same key there: [user_id]");
    }

    @Test
    void a_model_between_has_the_fields() {
        wrong("""
                @Pivot(foreignKey = "user") // here
                BelongsToManyUsing<Room, Booking> rooms() { return null; }
                """, "Booking has no field [user]");
        wrong(
                "BelongsToManyUsing<Room, Booking> rooms() { return null; } // here",
                "[Booking.userId] is a java.lang.Integer and [User.id] a java.lang.Long");
        wrong(
                "BelongsToManyUsing<Room, String> rooms() { return null; } // here",
                "its rows have no model: the second type argument is none");
    }

    @Test
    void others_have_no_rows_between() {
        one(
                ProcessorMessage.PIVOT_MISPLACED,
                "[User.rooms] has @Pivot but leads over no rows between."
                        + " Return BelongsToMany or BelongsToManyUsing, or leave it out.",
                user("""
                    @Pivot(table = "x") // here
                    String rooms() { return null; }
                    """),
                ROOM,
                BOOKING);
    }

    private void wrong(String method, String reason) {
        one(
                ProcessorMessage.PIVOT_UNUSABLE,
                "[User.rooms] leads over rows of another table, but " + reason
                        + ". Say where the keys of both are: @Pivot(foreignKey = …, relatedKey = …).",
                user(method),
                ROOM,
                BOOKING);
    }

    private static String user(String method) {
        return """
                @Model
                class User {
                    @Id Long id;
                %s
                }
                """.formatted(method);
    }
}
