package dev.elif.migrations;

import dev.elif.model.Id;
import dev.elif.model.Model;

/**
 * A table as the database's own catalog knows it: one can be asked for without an error that would spoil a transaction.
 *
 * @param tableSchema its schema
 * @param tableName its name
 */
@Model(schema = "information_schema", table = "tables")
record CatalogTable(@Id String tableSchema, @Id String tableName) {}
