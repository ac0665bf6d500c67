package dev.elif.impl.databases;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import java.util.List;

/** What stands in which database. */
final class Tables {

    static final List<Migration> ALL = List.of(new V1_Clients(), new V1_Reports());

    private Tables() {}

    /** Names no database. */
    static final class V1_Clients implements Migration {

        @Override
        public String name() {
            return "V1_Clients";
        }

        @Override
        public void up(Schema schema) {
            schema.create("clients", table -> {
                table.id();
                table.text("name");
            });
            schema.create("visits", table -> {
                table.id();
                table.foreignId("client_id").references("clients");
            });
        }

        @Override
        public void down(Schema schema) {
            schema.drop("visits").drop("clients");
        }
    }

    /** Of the other database. */
    static final class V1_Reports implements Migration {

        @Override
        public String name() {
            return "V1_Reports";
        }

        @Override
        public String database() {
            return "reporting";
        }

        @Override
        public void up(Schema schema) {
            schema.create("reports", table -> {
                table.id();
                table.bigInteger("client_id").nullable();
                table.text("title");
            });
            schema.create("lines", table -> {
                table.id();
                table.foreignId("report_id").references("reports");
                table.text("text");
            });
        }

        @Override
        public void down(Schema schema) {
            schema.drop("lines").drop("reports");
        }
    }
}
