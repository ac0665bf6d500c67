package dev.elif.tck.domain;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import java.util.List;
import java.util.function.Consumer;

/** Makes the tables of the domain. {@link Ghost} gets none. */
public final class DomainTables implements Migration {

    /** In an order in which all can be emptied. */
    private static final List<String> CHILDREN_FIRST = List.of(
            "labellables",
            "labels",
            "likes",
            "pictures",
            "songs",
            "post_tag",
            "tags",
            "comments",
            "posts",
            "profiles",
            "vouchers",
            "duties",
            "memberships",
            "teams",
            "users",
            "countries",
            "staff",
            "entries",
            "sections",
            "subscribers",
            "letters",
            "tickets",
            "samples",
            "footnotes",
            "documents",
            "folders",
            "memos",
            "replies",
            "reviews",
            "products",
            "tasks",
            "projects",
            "badges",
            "contracts");

    /** Empties all tables, one statement each. */
    public static void clear(Consumer<String> execute) {
        SchemaTables.ALL.forEach(table -> execute.accept("delete from " + table));
        CHILDREN_FIRST.forEach(table -> execute.accept("delete from " + table));
        ValueTables.ALL.forEach(table -> execute.accept("delete from " + table));
        HookTables.ALL.forEach(table -> execute.accept("delete from " + table));
    }

    @Override
    public String name() {
        return "V1_DomainTables";
    }

    @Override
    public void up(Schema schema) {
        people(schema);
        writings(schema);
        liked(schema);
        teams(schema);
        others(schema);
        samples(schema);
        deleted(schema);
        scoped(schema);
        contracts(schema);
        ValueTables.create(schema);
        HookTables.create(schema);
        SchemaTables.create(schema);
    }

    @Override
    public void down(Schema schema) {
        SchemaTables.drop(schema);
        CHILDREN_FIRST.forEach(schema::drop);
        ValueTables.drop(schema);
        HookTables.drop(schema);
    }

    private static void people(Schema schema) {
        schema.create("countries", table -> {
            table.string("country_code", 2).primaryKey();
            table.string("name", 60);
            table.bigInteger("population");
        });
        schema.create("users", table -> {
            table.id();
            table.string("email", 80).unique();
            table.string("name", 40);
            table.integer("age").nullable();
            table.bool("active").defaultValue(true);
            table.string("country_code", 2).nullable().index().references("countries", "country_code");
            table.timestampTz("email_verified_at").nullable();
            table.json("preferences").nullable();
            table.timestamps();
        });
        schema.sql("alter table users add constraint users_age_check check (age >= 0)");
        schema.create("profiles", table -> {
            table.id();
            table.foreignId("user_id").nullable().index().references("users");
            table.text("bio");
        });
        schema.create("vouchers", table -> {
            table.id();
            table.foreignId("user_id").nullable().index().references("users");
            table.string("code", 20).unique();
            table.decimal("amount", 10, 2);
            table.timestamps();
        });
    }

    private static void writings(Schema schema) {
        schema.create("posts", table -> {
            table.id();
            table.foreignId("user_id").nullable().index().references("users");
            table.foreignId("editor_id").nullable().index().references("users");
            table.string("title", 200);
            table.string("status", 20);
            table.integer("votes");
            table.timestamps();
        });
        for (String table : List.of("pictures", "songs")) {
            schema.create(table, liked -> {
                liked.id();
                liked.string("name", 40);
            });
        }
        schema.create("tags", table -> {
            table.id();
            table.string("name", 40).unique();
        });
        schema.create("post_tag", table -> {
            table.foreignId("post_id").references("posts");
            table.foreignId("tag_id").index().references("tags");
            table.primaryKey("post_id", "tag_id");
        });
        schema.create("comments", table -> {
            table.id();
            table.foreignId("post_id").nullable().index().references("posts");
            table.foreignId("author_id").nullable().index().references("users");
            table.text("text");
            table.timestamp("written_at");
        });
    }

    private static void liked(Schema schema) {
        schema.create("labels", table -> {
            table.id();
            table.string("name", 40);
        });
        schema.create("labellables", table -> {
            table.foreignId("label_id").references("labels");
            table.string("labellable_type", 20);
            table.bigInteger("labellable_id");
            table.primaryKey("labellable_type", "labellable_id", "label_id");
        });
        schema.create("likes", table -> {
            table.id();
            table.string("likeable_type", 20).nullable();
            table.bigInteger("likeable_id").nullable();
            table.integer("stars");
            table.index("likeable_type", "likeable_id");
        });
    }

    private static void teams(Schema schema) {
        schema.create("teams", table -> {
            table.uuid("id").primaryKey();
            table.string("name", 40);
        });
        schema.create("memberships", table -> {
            table.foreignId("user_id").index().references("users");
            table.uuid("team_id").index().references("teams");
            table.string("role", 20);
            table.primaryKey("user_id", "team_id");
        });
        schema.create("duties", table -> {
            table.id();
            table.foreignId("user_id").nullable();
            table.uuid("team_id").nullable();
            table.string("title", 80);
            table.index("user_id", "team_id");
            table.foreignKey("user_id", "team_id").references("memberships", "user_id", "team_id");
        });
    }

    private static void others(Schema schema) {
        schema.create("staff", table -> {
            table.id();
            table.foreignId("manager_id").nullable().index().references("staff");
            table.string("name", 40);
        });
        schema.create("sections", table -> {
            table.id();
            table.string("label", 40);
        });
        schema.create("entries", table -> {
            table.id();
            table.foreignId("section_id").nullable().index().references("sections");
            table.string("title", 80);
        });
        schema.create("subscribers", table -> {
            table.id();
            table.string("email", 80).unique();
            table.json("topics").nullable();
            table.timestampTz("created_at");
        });
        schema.create("tickets", table -> table.id());
        schema.create("letters", table -> {
            table.id();
            table.string("recipient", 80);
            table.text("text");
        });
    }

    private static void samples(Schema schema) {
        schema.create("samples", table -> {
            table.id();
            table.bool("flag").nullable();
            table.smallInteger("tiny").nullable();
            table.smallInteger("small").nullable();
            table.integer("whole").nullable();
            table.bigInteger("large").nullable();
            table.real("single").nullable();
            table.doublePrecision("precise").nullable();
            table.string("letter", 1).nullable();
            table.bool("boxed_flag").nullable();
            table.smallInteger("boxed_tiny").nullable();
            table.smallInteger("boxed_small").nullable();
            table.integer("boxed_whole").nullable();
            table.bigInteger("boxed_large").nullable();
            table.real("boxed_single").nullable();
            table.doublePrecision("boxed_precise").nullable();
            table.string("boxed_letter", 1).nullable();
            table.text("text").nullable();
            table.decimal("decimal", 40, 10).nullable();
            table.uuid("uuid").nullable();
            table.binary("bytes").nullable();
            table.string("colour", 20).nullable();
            table.date("date").nullable();
            table.time("time").nullable();
            table.timestamp("date_time").nullable();
            table.timestampTz("instant").nullable();
            table.timestampTz("offset_date_time").nullable();
            table.bigInteger("duration").nullable();
            table.integer("year").nullable();
            table.json("option").nullable();
            table.json("options").nullable();
            table.json("options_by_name").nullable();
            table.json("colours").nullable();
            table.text("money").nullable();
        });
    }

    private static void deleted(Schema schema) {
        schema.create("folders", table -> {
            table.id();
            table.string("name", 80);
            table.timestampTz("updated_at");
            table.softDeletes();
            table.unique("name").where("deleted_at is null");
        });
        schema.create("documents", table -> {
            table.id();
            table.foreignId("folder_id").nullable().index().references("folders");
            table.string("title", 80);
            table.integer("pages");
            table.softDeletes("removed_on");
        });
        schema.create("footnotes", table -> {
            table.id();
            table.foreignId("document_id").nullable().index().references("documents");
            table.text("text");
        });
        schema.create("memos", table -> {
            table.id();
            table.text("text");
            table.timestamp("deleted_at").nullable();
        });
    }

    private static void scoped(Schema schema) {
        schema.create("products", table -> {
            table.id();
            table.string("name", 80).unique();
            table.integer("price");
            table.bool("listed");
        });
        schema.create("reviews", table -> {
            table.id();
            table.foreignId("product_id").nullable().index().references("products");
            table.integer("stars");
        });
        schema.create("replies", table -> {
            table.id();
            table.foreignId("review_id").nullable().index().references("reviews");
            table.text("text");
        });
        schema.create("projects", table -> {
            table.id();
            table.string("tenant", 20);
            table.string("code", 20).unique();
            table.integer("budget");
        });
        schema.create("tasks", table -> {
            table.id();
            table.string("tenant", 20);
            table.foreignId("project_id").nullable().index().references("projects");
            table.string("title", 80);
        });
        schema.create("badges", table -> {
            table.string("code", 20).primaryKey();
            table.string("tenant", 20);
            table.string("label", 40);
        });
    }

    private static void contracts(Schema schema) {
        schema.create("contracts", table -> {
            table.id();
            table.bigInteger("tenant");
            table.integer("version");
            table.string("code", 20).unique();
            table.integer("pages");
            table.softDeletes();
            table.timestampTz("updated_at");
        });
        schema.sql("alter table contracts add label text generated always as"
                + " (code || case when deleted_at is null then '' else ' gone' end) stored");
    }
}
