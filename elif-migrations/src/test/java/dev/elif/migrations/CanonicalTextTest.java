package dev.elif.migrations;

import static dev.elif.schema.ReferentialAction.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.schema.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What stands here is stored as a checksum in databases of users: these texts must never change. */
class CanonicalTextTest {

    private static String text(Consumer<Schema> definition) {
        return CanonicalText.of(Schema.changes(definition));
    }

    @Test
    void a_table_is_written_with_all_that_was_said_of_it() {
        assertThat(text(schema -> schema.create("blog.posts", t -> {
                    t.id();
                    t.foreignId("user_id").nullable().references("users").onDelete(CASCADE);
                    t.decimal("price", 10, 2).defaultValue(new BigDecimal("1.50"));
                    t.uuid("code").defaultSql("gen_random_uuid()").index();
                })))
                .isEqualTo("[CreateTable(table=Table(schema=\"blog\",name=\"posts\"),columns=["
                        + "ColumnDefinition(name=\"id\",type=DataType(kind=BIG_INTEGER,size=Integer:0,scale=Integer:0),"
                        + "identity=Boolean:true),"
                        + "ColumnDefinition(name=\"user_id\","
                        + "type=DataType(kind=BIG_INTEGER,size=Integer:0,scale=Integer:0),nullable=Boolean:true),"
                        + "ColumnDefinition(name=\"price\",type=DataType(kind=DECIMAL,size=Integer:10,scale=Integer:2),"
                        + "defaultValue=Literal(value=BigDecimal:1.50)),"
                        + "ColumnDefinition(name=\"code\",type=DataType(kind=UUID,size=Integer:0,scale=Integer:0),"
                        + "defaultValue=Sql(expression=\"gen_random_uuid()\"))],"
                        + "constraints=[PrimaryKey(name=\"posts_pkey\",columns=[\"id\"]),"
                        + "ForeignKey(name=\"posts_user_id_fkey\",columns=[\"user_id\"],target=Table(name=\"users\"),"
                        + "targetColumns=[\"id\"],onDelete=CASCADE,onUpdate=NO_ACTION)]),"
                        + "CreateIndex(table=Table(schema=\"blog\",name=\"posts\"),name=\"posts_code_idx\","
                        + "columns=[\"code\"])]");
    }

    @Test
    void what_is_null_false_or_empty_is_left_out() {
        assertThat(text(schema -> schema.createIfNotExists("t", t -> t.text("a").nullable())))
                .isEqualTo("[CreateTable(table=Table(name=\"t\"),ifNotExists=Boolean:true,columns=["
                        + "ColumnDefinition(name=\"a\",type=DataType(kind=TEXT,size=Integer:0,scale=Integer:0),"
                        + "nullable=Boolean:true)])]");
    }

    @Test
    void every_other_change_has_its_text() {
        assertThat(text(schema -> schema.drop("a")
                        .dropIfExists("a")
                        .rename("a", "b")
                        .sql("select \"x\", '\\'")
                        .alter("b", t -> {
                            t.bool("c").unique();
                            t.dropColumn("d");
                            t.dropConstraint("e");
                            t.dropIndex("f");
                        })))
                .isEqualTo("[DropTable(table=Table(name=\"a\")),"
                        + "DropTable(table=Table(name=\"a\"),ifExists=Boolean:true),"
                        + "RenameTable(table=Table(name=\"a\"),newName=\"b\"),"
                        + "RawSql(sql=\"select \\\"x\\\", '\\\\'\"),"
                        + "AddColumn(table=Table(name=\"b\"),column=ColumnDefinition(name=\"c\","
                        + "type=DataType(kind=BOOLEAN,size=Integer:0,scale=Integer:0))),"
                        + "AddConstraint(table=Table(name=\"b\"),"
                        + "constraint=Unique(name=\"b_c_key\",columns=[\"c\"])),"
                        + "DropColumn(table=Table(name=\"b\"),column=\"d\"),"
                        + "DropConstraint(table=Table(name=\"b\"),name=\"e\"),"
                        + "DropIndex(table=Table(name=\"b\"),name=\"b_f_idx\")]");
    }

    @Test
    void fractions_are_written_so_that_no_version_of_java_differs() {
        // In decimal Java 17 writes 1.9999999999999998E23 here, and Java 19 writes 2.0E23.
        assertThat(CanonicalText.of(2e23)).isEqualTo("Double:0x1.52d02c7e14af6p77");
        assertThat(CanonicalText.of(1.5f)).isEqualTo("Float:0x1.8p0");
        assertThat(CanonicalText.of(new UUID(0, 1))).isEqualTo("UUID:00000000-0000-0000-0000-000000000001");
    }

    @Test
    void a_checksum_is_the_sha_256_of_the_text() {
        assertThat(Checksum.of(Schema.changes(schema -> schema.drop("a"))))
                .hasSize(Checksum.LENGTH)
                .isEqualTo("58e913fd6d4b3f51185177fb535aeeb77ba3eb160c1dbc7edbc02ecea2c7c7c9");
    }
}
