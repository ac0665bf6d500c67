package dev.elif.schema;

/** One change of the schema as data. */
public interface SchemaChange {}
