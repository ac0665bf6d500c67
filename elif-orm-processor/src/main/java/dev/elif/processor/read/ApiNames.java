package dev.elif.processor.read;

import java.util.List;
import java.util.Set;

/** The types of elif's api that a model mentions, by name: the processor loads none of them. */
public final class ApiNames {

    /** All annotations of the api, as processors are asked for them. */
    public static final String MODEL_ANNOTATIONS = "dev.elif.model.*";

    /** The annotations of events, with which a model may name its own methods. */
    public static final String EVENT_ANNOTATIONS = "dev.elif.event.*";

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
    public static final String ENCRYPTED = "dev.elif.model.Encrypted";
    public static final String HASHED = "dev.elif.model.Hashed";
    public static final String VERSION = "dev.elif.model.Version";
    public static final String GENERATED_COLUMN = "dev.elif.model.GeneratedColumn";
    public static final String DATABASE_DEFAULT = "dev.elif.model.DatabaseDefault";
    public static final String GENERATED_BY = "dev.elif.model.GeneratedBy";
    public static final String HIDDEN = "dev.elif.model.Hidden";
    public static final String VISIBLE = "dev.elif.model.Visible";
    public static final String APPENDED = "dev.elif.model.Appended";
    public static final String FILLABLE = "dev.elif.model.Fillable";
    public static final String GUARDED = "dev.elif.model.Guarded";
    public static final String EMBEDDED = "dev.elif.model.Embedded";
    public static final String ENUM_CODE = "dev.elif.model.EnumCode";
    public static final String NATIVE_ENUM = "dev.elif.model.NativeEnum";
    public static final String SCALE = "dev.elif.model.Scale";
    public static final String RANGE = "dev.elif.model.Range";

    /** Generic types that a column can hold by themselves. */
    public static final Set<String> OF_OTHERS = Set.of("java.util.List", "java.util.Set", RANGE);

    public static final String FOREIGN_KEY = "dev.elif.model.ForeignKey";
    public static final String CONVERTED_BY = "dev.elif.model.ConvertedBy";
    public static final String CONVERTER = "dev.elif.model.Converter";
    public static final String MODEL_STATE = "dev.elif.model.ModelState";
    public static final String ACTIVE_RECORD = "dev.elif.query.ActiveRecord";
    public static final String HAS_MANY = "dev.elif.query.HasMany";
    public static final String HAS_ONE = "dev.elif.query.HasOne";
    public static final String BELONGS_TO = "dev.elif.query.BelongsTo";
    public static final String HAS_MANY_THROUGH = "dev.elif.query.HasManyThrough";
    public static final String HAS_ONE_THROUGH = "dev.elif.query.HasOneThrough";
    public static final String QUERY = "dev.elif.query.Query";
    public static final String BELONGS_TO_MANY = "dev.elif.query.BelongsToMany";
    public static final String BELONGS_TO_MANY_USING = "dev.elif.query.BelongsToManyUsing";
    public static final String MORPH_MANY = "dev.elif.query.MorphMany";
    public static final String MORPH_ONE = "dev.elif.query.MorphOne";
    public static final String MORPH_TO_MANY = "dev.elif.query.MorphToMany";
    public static final String MORPHED_BY_MANY = "dev.elif.query.MorphedByMany";
    public static final String MORPH_TO = "dev.elif.query.MorphTo";
    public static final String MORPH = "dev.elif.model.Morph";
    public static final String MORPH_ALIAS = "dev.elif.model.MorphAlias";
    public static final String PIVOT = "dev.elif.model.Pivot";
    public static final String THROUGH = "dev.elif.model.Through";

    /** Where the annotations of events are. */
    public static final String EVENT_PACKAGE = "dev.elif.event.";

    /** The simple names of the events' annotations. */
    public static final List<String> EVENTS = List.of(
            "Saving",
            "Saved",
            "Creating",
            "Created",
            "Updating",
            "Updated",
            "Deleting",
            "Deleted",
            "Trashed",
            "ForceDeleting",
            "ForceDeleted",
            "Restoring",
            "Restored",
            "Retrieved");

    /** What may be thrown without being declared. */
    public static final List<String> UNCHECKED = List.of("java.lang.RuntimeException", "java.lang.Error");

    /** Annotations of JSON-B, which are obeyed where a model has them. */
    public static final String JSONB_PROPERTY = "jakarta.json.bind.annotation.JsonbProperty";

    public static final String JSONB_TRANSIENT = "jakarta.json.bind.annotation.JsonbTransient";
    public static final String JSONB_DATE_FORMAT = "jakarta.json.bind.annotation.JsonbDateFormat";
    public static final String JSONB_NUMBER_FORMAT = "jakarta.json.bind.annotation.JsonbNumberFormat";

    private ApiNames() {}
}
