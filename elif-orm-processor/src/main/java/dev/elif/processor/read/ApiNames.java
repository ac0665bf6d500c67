package dev.elif.processor.read;

/** The types of elif's api that a model mentions, by name: the processor loads none of them. */
public final class ApiNames {

    /** All annotations of the api, as processors are asked for them. */
    public static final String MODEL_ANNOTATIONS = "dev.elif.model.*";

    public static final String MODEL = "dev.elif.model.Model";
    public static final String ID = "dev.elif.model.Id";
    public static final String COLUMN_NAME = "dev.elif.model.ColumnName";
    public static final String TRANSIENT = "dev.elif.model.Transient";
    public static final String CREATED_AT = "dev.elif.model.CreatedAt";
    public static final String UPDATED_AT = "dev.elif.model.UpdatedAt";
    public static final String SOFT_DELETE = "dev.elif.model.SoftDelete";
    public static final String TENANT_ID = "dev.elif.model.TenantId";
    public static final String SCOPED_BY = "dev.elif.model.ScopedBy";
    public static final String SCOPE = "dev.elif.model.Scope";
    public static final String JSON = "dev.elif.model.Json";
    public static final String CONVERT = "dev.elif.model.Convert";
    public static final String FOREIGN_KEY = "dev.elif.model.ForeignKey";
    public static final String CONVERTER = "dev.elif.model.Converter";
    public static final String MODEL_STATE = "dev.elif.model.ModelState";
    public static final String ACTIVE_RECORD = "dev.elif.query.ActiveRecord";
    public static final String HAS_MANY = "dev.elif.query.HasMany";
    public static final String HAS_ONE = "dev.elif.query.HasOne";
    public static final String BELONGS_TO = "dev.elif.query.BelongsTo";

    private ApiNames() {}
}
