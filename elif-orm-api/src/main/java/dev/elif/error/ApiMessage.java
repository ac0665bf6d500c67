package dev.elif.error;

/** All texts of {@code elif-orm-api}. */
public enum ApiMessage implements Message {
    UNKNOWN_COLUMN(2001, "%s has no column [%s].%s Known columns: %s."),
    UNKNOWN_RELATION(2002, "%s has no relation [%s].%s Known relations: %s."),
    NULL_COMPARISON(2003, "[%s] is compared with null, which is never true in SQL. Use isNull() or isNotNull()."),
    NULL_IN_LIST(2004, "The values for [%s] contain null, which IN never matches. Leave it out and add isNull()."),
    NEGATIVE_LIMIT(2005, "%s must not be negative, but is [%s]. Leave it out to have no bound."),
    WRONG_TYPE(2006, "[%s] holds %s, but was given %s. Pass a value of the column's type."),
    NO_DESCRIPTOR(
            2007,
            "%s has no generated descriptor [%s]. Is it annotated with @Model, and does elif-orm-processor run?"
                    + " With Maven list it in annotationProcessorPaths; JDK 23 and newer also want <proc>full</proc>."),
    FORMAT_MISMATCH(
            2008,
            "The descriptor of %s was generated in format [%s], this elif reads format [%s]."
                    + " Compile the module again with the elif-orm-processor of the same version."),
    NOT_OPEN(
            2009,
            "No elif database is open in this process, so %s has nowhere to go."
                    + " Deploy the CDI extension, or call Elif.use(database) after Elif.builder()…open()."),
    NO_IMPLEMENTATION(
            2010, "No implementation of elif is on the class path. Add the dependency dev.elif:elif-orm-impl."),
    NO_STATE(
            2011,
            "%s keeps no loaded relations, so [%s] cannot be loaded ahead."
                    + " Extend ActiveRecord, add a field of type ModelState, or query the relation itself."),
    WRONG_KEY(2012, "%s has a key of type %s, but was asked for one of type %s. Pass the key in its own type."),
    NOT_FOUND(
            2013,
            "No %s has that key. Use find() for an Optional when it may be missing; key() of this exception tells it."),
    EMPTY(2014, "No %s matches, but one was required. Use first() for an Optional when there may be none."),
    NOT_UNIQUE(2015, "More than one %s matches, but exactly one was required. Narrow the conditions or use first()."),
    NO_RELATED(2016, "%s.%s has nothing to get. Use optional() when it may be empty."),
    VETO(2017, "An observer stopped the write: %s. Change what it objects to and save again."),
    NO_KEY(2018, "%s has no value in its key [%s]. Set it before it is saved, or let the database generate it."),
    GROUPED(2019, "A query of %s with groupBy has no models to return. Add select(…) to say what a row is."),
    SET_ON_PATH(
            2020, "[%s] belongs to another model, which an update of this one cannot set. Update that model itself."),
    DELETES_ALL(2021, "This would delete every %s. Narrow the query, or say %s."),
    SCHEMA_NAME(2023, "[%s] is not a usable %s name. Use letters, digits and underscores, at most 63 bytes."),
    SCHEMA_EMPTY(2024, "%s has no columns. Add at least one."),
    SCHEMA_TWICE(2025, "%s has %s twice. Keep one of them."),
    SCHEMA_SIZE(2026, "Column [%s] cannot have a %s of [%s]. Use one from %s to %s."),
    SCHEMA_REFERENCE(
            2027, "Foreign key [%s] has [%s] columns, but references [%s] of table [%s]. Name as many on both sides."),
    SCHEMA_TARGET(2028, "The foreign key on %s of table [%s] references nothing. Call references(...) on it."),
    NO_SOFT_DELETE(
            2040,
            "%s deletes for good, so that it has no %s. Mark a field for the time with @SoftDelete, or leave the call out."),
    SCOPE_CIRCLE(
            2041, "The scopes of %s lead over its relations back to itself. Let one of them name columns of its own."),
    NO_SCOPE(
            2042,
            "The scope %s cannot be made. Make it a bean of the container, or give it a constructor without parameters."
                    + " In a module its package must be open to dev.elif."),
    NO_BLANK(2090, "%s is a record, which is made with all its values at once. Call its constructor."),
    FILL_UNKNOWN(2091, "%s has no property [%s] that could be filled.%s These can: %s."),
    FILL_GUARDED(2092, "%s.%s may not be filled. Mark it with @Fillable, or set it in the program."),
    FILL_NOTHING(
            2093,
            "%s does not say what may be filled, so that [%s] may not. Mark fields with @Fillable, or some with @Guarded."),
    FILL_AUTOMATIC(
            2094,
            "%s.%s is a key, a version, a tenant, a timestamp or made by the database, and never filled."
                    + " Set it in the program, or leave it out."),
    FILL_EMBEDDED(2095, "%s.%s was given %s, but is an object with %s. Pass those as a map or as JSON."),
    SCHEMA_BLANK(2029, "%s in SQL is blank. Write its text, or leave the call out."),
    NO_PART(2130, "A %s has no %s. Ask it for a part that it has, or cast it to a type that has one."),
    NO_TYPE(2132, "A value of class %s has no type of its own in SQL. Pass the ColumnType beside it."),
    NOT_ONE_VALUE(2134, "A select of %s stands for one value, but selects [%s]. Select one."),
    NO_CHOICE(2133, "%s was given nothing to choose from. Pass at least one."),
    NO_ALIAS(2120, "An alias of %s is empty. Give the table a name: User_.as(\"u\")."),
    COMMON_TWICE(2121, "Two different common tables of one statement are called [%s]. Give each a name of its own."),
    UNNAMED_COLUMN(
            2122,
            "A value of [%s] has no name by which it could be read. Give it one where it is selected: value.as(\"name\")."),
    NO_SUCH_COLUMN(2123, "[%s] has no column [%s]. Select it, or read one of %s."),
    JOIN_THROUGH(
            2124,
            "%s leads through other tables and cannot be joined as one. Join its steps one by one, or use a path or value(…)."),
    UNEQUAL_WIDTH(2125, "Rows of %s and of %s values cannot be put together. Select as many values in each."),
    NOT_PERCENT(2126, "A sample of [%s] percent is impossible. Ask for 0 to 100."),
    SECRET_COMPUTED(
            2127,
            "[%s] would be computed by the database, but secrets are made and read by the program. Set a value instead."),
    RETURNING_OTHERS(
            2128,
            "What a change of %s returns must be of the changed row itself: no joined tables, no paths, no aggregates,"
                    + " no windows."),
    UNNAMED_VALUE(
            2141, "Value [%s] has no name of its own by which a map could have it. Give it one: value.as(\"name\")."),
    NO_VALUE(
            2143,
            "%s was read without [%s]. Ask for it with withValue or withCount when it is read, or with loadValue or loadCount now."),
    JOIN_NARROWED(
            2145,
            "[%s] has a query of its own, which a join cannot repeat, so that no path leads over it."
                    + " Ask with whereHas, exists or value, or make a path over a relation without one."),
    NOT_KEYED(
            2146,
            "[%s] leads to models of several types, which one query cannot narrow or ask about. Name the type: on(Post.class, …)."),
    UNSAVED(2147, "[%s] cannot be written: a %s has no key yet. Save it first."),
    FIXED(2148, "[%s] cannot be set: %s is a record. Make another one with the foreign key."),
    NO_MORPH(2149, "[%s] leads to no %s. Name a model that its sealed interface permits."),
    UNKNOWN_ALIAS(
            2150,
            "A row of [%s] has the type [%s], which stands for no model. Known are %s."
                    + " Correct the row, or give the model that alias with @MorphAlias."),
    NO_OWNER(2144, "[%s] is compared with a %s that has no key yet, so that nothing can belong to it. Save it first."),
    RAW_UNNAMED(
            2142,
            "[%s] is selected by a name that is no column's, or without one. End it with the name of its value: count(*) as total."),
    RAW_VALUES(
            2080,
            "The SQL has %s places for values, and there are %s values. Write one ? for each, and ?? for an operator."),
    RAW_TYPE(
            2081,
            "SQL of the program's own takes no %s as a value. Give a number, a text, a time, a UUID, bytes, or a list of one of them."),
    RAW_UNBOUND(2100, "The SQL has a place for %s, but no value. Call bind(...) for each name before it runs."),
    RAW_NAME(2101, "The SQL has no place [:%s].%s Its places: %s."),
    RAW_NULL(2102, "[:%s] is bound to null, whose type nobody knows. Call bindNull(\"%s\", type)."),
    RAW_MARK(
            2103,
            "The SQL has a ? that stands for no value. Write :name where a value goes, and ?? for an operator with a question mark."),
    RAW_MIXED(2104, "A list of values holds both %s and %s, of which no array can be made. Give values of one type."),
    TIMEOUT_LENGTH(2105, "A timeout of [%s] is none. Give one that is longer than zero."),
    TAG_KEY(2106, "A tag needs a key. Give it a name such as [controller]."),
    SEEK_ORDER(
            2082, "Only columns of %s itself say what stands behind a model. Order by these, or leave out after(...)."),
    PAGE_BOUND(2110, "%s of a page must be at least 1, but is [%s]. Pages are counted from 1."),
    CURSOR_ORDER(
            2111,
            "A page of %s by cursors is ordered by something that a cursor cannot carry. Order by columns that are neither JSON nor"
                    + " arrays, or use paginate(...)."),
    CURSOR_ROWS(
            2140,
            "Rows of %s that are only told apart, that are those of several queries, or that stand for all rows have no place of their"
                    + " own for a cursor. Group by columns, or use paginate(...)."),
    NAME_TO_MANY(
            2112,
            "[%s] of %s leads to any number of rows, so that no name of a column can lead over it. Name a relation to one, or use"
                    + " value(...) of the relation."),
    NAME_KIND(2113, "[%s] cannot be asked by %s, which is for %s. Use another call, or another column."),
    SORT_NOT_ALLOWED(2114, "%s cannot be sorted by [%s] here. Allowed: %s."),
    NO_CREATED_AT(
            2115, "%s has no time of creation for %s(). Mark a field with @CreatedAt, or name a column in the call."),
    JOIN_ABROAD(
            2050,
            "[%s] leads to %s in another database, which no statement can join. Load it with with(…), or ask there first"
                    + " and compare the keys here."),
    CODE_TWICE(2060, "%s has one code for the constants [%s] and [%s]. Give each its own."),
    CODE_UNKNOWN(2061, "The database has a code that no constant of %s has. Add the constant, or correct the row."),
    SECRET_COMPARED(
            2070,
            "[%s] is encrypted or hashed, so that the database can neither compare nor sort it."
                    + " Ask whether it is null, or read it and compare in the program."),
    SECRET_UNREADABLE(
            2071,
            "An encrypted value in [%s] cannot be made a value of the program: %s."
                    + " The cause is left out, for it may quote the value. Correct the converter or the class."),
    SECRET_UNWRITABLE(
            2072,
            "A value for the encrypted [%s] cannot be stored: %s."
                    + " The cause is left out, for it may quote the value. Correct the value, the converter or the class."),
    UNUSABLE(
            2075,
            "A value for [%s] cannot be stored or compared: %s. Correct the value, or the converter of the column."),
    KEY_FORM(
            2073,
            "An encryption key is not 256 bits in base64, with an identifier of up to 32 letters, digits, _ and - before a colon if"
                    + " it has one. Make one with [openssl rand -base64 32].");

    private final int code;
    private final String template;

    ApiMessage(int code, String template) {
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
