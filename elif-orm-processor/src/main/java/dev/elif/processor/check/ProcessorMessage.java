package dev.elif.processor.check;

import dev.elif.error.Message;

/** All texts of {@code elif-orm-processor}. */
public enum ProcessorMessage implements Message {
    NO_ID(1001, "%s has no @Id. Annotate the field of its primary key, or several fields for a composite one."),
    UNSUPPORTED_TYPE(
            1002,
            "[%s.%s] has the type %s, which no column holds."
                    + " Add @Json to store it as JSON, @Convert to store it as another type%s."),
    DUPLICATE_COLUMN(
            1003, "[%s] and [%s] are stored in the same column [%s]. Give one of them another with @ColumnName."),
    FOREIGN_KEY_MISSING(
            1004,
            "[%s.%s] needs the field [%s] in %s, which has none of that name."
                    + " Add it, or name the right one with @ForeignKey; there are %s."),
    FOREIGN_KEY_TYPE(
            1005, "[%s.%s] compares %s with the key %s, which never match. Give the foreign key the type of the key."),
    FOREIGN_KEY_COUNT(
            1006,
            "[%s.%s] has the foreign key %s, but the key it repeats is %s."
                    + " Name one field for each with @ForeignKey, in that order."),
    TARGET_NOT_MODEL(
            1007, "[%s.%s] relates to %s, which is no model. Annotate it with @Model, or relate to one that is."),
    FINAL_FIELD(
            1008,
            "[%s.%s] is final, so that elif cannot set it. Remove final, make %s a record, or leave the field out"
                    + " with @Transient."),
    PRIVATE_MODEL(1009, "%s is private, so that generated code cannot name it. Make it package-private or wider."),
    INNER_MODEL(1010, "%s is an inner class, which needs an instance around it. Make it static."),
    GENERIC_MODEL(
            1011, "%s has type parameters, so that it is not one table. Remove them, or move them to a base class."),
    NOT_INSTANTIABLE(1012, "%s is %s, which has no instances of its own. Make it a class or a record."),
    NO_CONSTRUCTOR(
            1013, "%s has no constructor without parameters. Add one, which may be private, or make it a record."),
    TIMESTAMP_TYPE(
            1014,
            "[%s.%s] has the type %s, which cannot hold the time of @%s. Make it an Instant, OffsetDateTime or LocalDateTime."),
    TIMESTAMP_TWICE(1015, "[%s.%s] has @%s, as has [%s]. Keep one of them."),
    JSON_AND_CONVERT(1016, "[%s.%s] has @Json and @Convert. Keep the one that says how it is stored."),
    CONVERTER_UNUSABLE(
            1017, "[%s.%s] is converted by %s, which %s." + " Make it a class that the model can make with new %s()."),
    CONVERTER_TYPE(
            1018,
            "[%s.%s] has the type %s, but its converter %s takes %s. Use a Converter<%s, ...>, or give the field that type."),
    CONVERTER_BASE(
            1019,
            "[%s.%s] is stored as %s by its converter %s, which no column holds."
                    + " Convert to a box, String, BigDecimal, UUID, byte[] or a type of java.time."),
    RECORD_TRANSIENT(
            1020,
            "[%s.%s] is a component of a record, so that reading needs a value for it: @Transient cannot leave it out."
                    + " Remove the annotation, or make %s a class."),
    KEY_GENERATION(
            1021, "[%s.%s] asks for a key by %s, which is for %s. Leave the generation out, or change the field."),
    KEY_TYPE(1022, "[%s.%s] is %s, which is no key. Use a number, text, UUID, time or enum."),
    DUPLICATE_TABLE(
            1023, "%s is stored in the table [%s] of %s, as is %s. Give one of them another with @Model(table = ...)."),
    ACTIVE_RECORD_ARGUMENT(
            1024, "%s extends ActiveRecord<%s>, but its argument is the model itself. Extend ActiveRecord<%s>."),
    NAME_UNUSABLE(
            1025,
            "[%s] is not usable as the %s of %s: it %s."
                    + " Give it a name of 1 to 63 characters without control characters."),
    CONSTANT_TWICE(
            1026,
            "[%s.%s] and %s of the same name would be one constant of %s_. Rename one of them;"
                    + " @ColumnName keeps a column's name."),
    KEY_PART_NAME(
            1027,
            "[%s.%s] is a part of a composite key, but no record component may have that name. Rename the field;"
                    + " @ColumnName keeps the column's name."),
    PRIVATE_TYPE(
            1028, "[%s.%s] has the type %s, which generated code in %s cannot name. Make it package-private or wider."),
    MODEL_BASE(
            1029,
            "%s extends the model %s, but a table has rows of one model. Move what they share to a base class"
                    + " without @Model."),
    STATE_TWICE(1030, "[%s.%s] is a second place for what elif remembers of %s. Remove the field."),
    NAME_TAKEN(1031, "%s needs the generated class %s, but there is a class of that name already. Rename one of them."),
    FOREIGN_KEY_MISPLACED(
            1032,
            "[%s.%s] has @ForeignKey but is no relation. A relation is a method without parameters that returns"
                    + " HasMany, HasOne or BelongsTo."),
    INDEX_UNWRITABLE(
            1033, "The index [%s] cannot be written: %s. Make the output directory writable and compile again."),
    ENUM_CODE(
            1040,
            "[%s.%s] is stored by the code [%s], which generated code cannot ask for. Make that a field or a method"
                    + " without parameters that the model can see, of a type that a column holds."),
    VERSION_TYPE(
            1041,
            "[%s.%s] has the type %s, which counts or dates no changes. Make it a short, int, long, Instant,"
                    + " OffsetDateTime or LocalDateTime."),
    DEFAULT_PRIMITIVE(
            1042,
            "[%s.%s] is primitive, so that it always has a value and its @DatabaseDefault is never used."
                    + " Make it the boxed type."),
    EMBEDDED(
            1043,
            "[%s.%s] embeds %s, which %s. Embed a record, or a class with a constructor without parameters, that the model"
                    + " can see."),
    GENERATOR_UNUSABLE(
            1044, "[%s.%s] is generated by %s, which %s. Make it a class that the model can make with new %s()."),
    TENANT_TWICE(1045, "[%s.%s] has @TenantId, as has [%s]. Keep one of them."),
    TENANT_TYPE(
            1046,
            "[%s.%s] has @TenantId and the type %s, which cannot be empty before the tenant is set. Use the boxed type %s."),
    SCOPE_UNUSABLE(1047, "%s is scoped by %s, which %s. Name a class that implements Scope<%s>."),
    TENANT_UNKEPT(1048, "[%s.%s] has @TenantId, but %s. Make it a field of the model itself that the program fills."),
    THROUGH_MISSING(
            1081,
            "[%s.%s] does not say which models it leads over. Name the relations on the way: @Through(\"users.posts\")."),
    THROUGH_UNUSABLE(
            1082, "[%s.%s] leads over [%s], but %s. Name relations that are HasMany or HasOne, one behind the other."),
    THROUGH_MISPLACED(
            1083,
            "[%s.%s] has @Through but leads over no other models. Return HasManyThrough or HasOneThrough, or leave it out."),
    QUERY_UNUSABLE(
            1084,
            "[%s.%s] is the query of a relation, but %s. Make it a static method that the model's package can call, with a"
                    + " Query<%s> in and out."),
    PIVOT_UNUSABLE(
            1085,
            "[%s.%s] leads over rows of another table, but %s. Say where the keys of both are:"
                    + " @Pivot(foreignKey = …, relatedKey = …)."),
    PIVOT_MISPLACED(
            1086,
            "[%s.%s] has @Pivot but leads over no rows between. Return BelongsToMany or BelongsToManyUsing, or leave it out."),
    MORPH_UNUSABLE(
            1087,
            "[%s.%s] leads to models of several types, but %s. Let it return MorphTo of a sealed interface that permits models, and"
                    + " have fields for the alias and for their key: @ForeignKey({\"…Type\", \"…Id\"})."),
    MORPH_MISSING(
            1088,
            "[%s.%s] is the other side of a MorphTo, but %s has none, or several, that permit %s."
                    + " Give it one, or say which: @Morph(\"commentable\")."),
    HOOK_UNUSABLE(
            1080,
            "[%s.%s] has @%s, but %s. Make it a method without parameters that the model's package can call; before a save it"
                    + " may return the model to go on with."),
    MARK_EMBEDDED(
            1049,
            "[%s.%s] has @%s, but is a part of an embedded value, where nothing heeds it. Move it to a field of the model itself."),
    SECRET_TYPE(1060, "[%s.%s] has @%s and the type %s, which is stored as no text. Make it %s."),
    SECRET_WITH(1061, "[%s.%s] has @%s and @%s, %s. Keep one of them."),
    APPENDED_UNUSABLE(
            1070,
            "[%s.%s] computes a property, but it %s. Make it a method of the instance, without parameters, that returns it."),
    FILLABLE_AUTOMATIC(
            1071,
            "[%s.%s] is @Fillable, but a key, a version, a tenant, a timestamp or made by the database: such columns are"
                    + " never filled. Remove @Fillable."),
    BUG(
            1099,
            "elif failed to process %s: %s. This is a bug in elif: please report it with this message and the source"
                    + " of the model.");

    private final int code;
    private final String template;

    ProcessorMessage(int code, String template) {
        this.code = code;
        this.template = template;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String template() {
        return template;
    }
}
