package dev.elif.schema;

/**
 * One step in the life of a schema, written once and never edited after it was applied.
 *
 * <pre>{@code
 * public class M2026_11_23_120000_CreatePosts implements Migration {
 *     public void up(Schema schema) {
 *         schema.create("posts", t -> {
 *             t.id();
 *             t.foreignId("user_id").references("users").onDelete(CASCADE);
 *             t.string("title", 200);
 *             t.timestamps();
 *         });
 *     }
 *
 *     public void down(Schema schema) {
 *         schema.drop("posts");
 *     }
 * }
 * }</pre>
 *
 * <p>Nothing is sent to the database while {@link #up} and {@link #down} run: they only say what is to be changed, may be
 * called more than once and must say the same each time. A checksum of what {@code up} says is kept with each applied
 * migration; {@code down} may be corrected later. In a container migrations are beans.
 */
public interface Migration {

    /**
     * What it is known by and where it stands in the order; by default the simple name of its class.
     *
     * <p>Names need a version: letters, if any, and then a digit. They are ordered by their parts, numbers as numbers, so that
     * {@code V2_AddPhone} comes before {@code V10_DropFax} and {@code M2026_11_23_120000_CreatePosts} goes by its date. A
     * class that has been applied can be renamed when its old name is returned here.
     */
    default String name() {
        String simple = getClass().getSimpleName();
        int container = simple.indexOf('$');
        // Weld and its like subclass a bean that has interceptors: Name$Proxy$_$$_WeldSubclass.
        return container < 0 ? simple : simple.substring(0, container);
    }

    /** The name of the database it is for; by default the default one. Others leave it out. */
    default String database() {
        return "default";
    }

    /** Says what is to be changed. */
    void up(Schema schema);

    /** Says how that is undone, last first. */
    void down(Schema schema);
}
