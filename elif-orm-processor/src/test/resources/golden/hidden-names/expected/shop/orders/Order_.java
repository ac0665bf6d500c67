package shop.orders;

import dev.elif.model.ColumnType;
import dev.elif.model.ModelType;
import dev.elif.model.NumberColumn;
import dev.elif.model.Relation;
import dev.elif.model.TextColumn;
import dev.elif.query.Alias;
import dev.elif.query.BelongsToRelation;
import dev.elif.query.Query;
import shop.Shop_;

/** Columns and relations of {@link Order}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Order_ {

    /** Column {@code java} of {@link Order#java}. */
    public static final dev.elif.model.NumberColumn<Order, java.lang.Long> java =
            NumberColumn.number("java", "java", ColumnType.LONG);

    /** Column {@code key} of {@link Order#key}. */
    public static final dev.elif.model.NumberColumn<Order, java.lang.Long> key =
            NumberColumn.number("key", "key", ColumnType.LONG);

    /** Column {@code dev} of {@link Order#dev}. */
    public static final dev.elif.model.TextColumn<Order> dev =
            TextColumn.of("dev", "dev");

    /** Column {@code type} of {@link Order#type}. */
    public static final dev.elif.model.TextColumn<Order> type =
            TextColumn.of("type", "type");

    /** Column {@code model} of {@link Order#model}. */
    public static final dev.elif.model.TextColumn<Order> model =
            TextColumn.of("model", "model");

    /** Column {@code format} of {@link Order#format}. */
    public static final dev.elif.model.TextColumn<Order> format =
            TextColumn.of("format", "format");

    /** Column {@code constructor} of {@link Order#constructor}. */
    public static final dev.elif.model.TextColumn<Order> constructor =
            TextColumn.of("constructor", "constructor");

    /** Column {@code user_id} of {@link Order#userId}. */
    public static final dev.elif.model.TextColumn<Order> userId =
            TextColumn.of("userId", "user_id");

    /** Column {@code other} of {@link Order#user_Id}. */
    public static final dev.elif.model.TextColumn<Order> user_Id =
            TextColumn.of("user_Id", "other");

    /** Column {@code shop_id} of {@link Order#shopId}. */
    public static final dev.elif.model.NumberColumn<Order, java.lang.Long> shopId =
            NumberColumn.number("shopId", "shop_id", ColumnType.LONG);

    /** Relation {@link Order#shop()}. */
    public static final dev.elif.query.BelongsToRelation<Order, shop.Shop> shop =
            BelongsToRelation.of(new dev.elif.model.Relation.Ends<Order, shop.Shop>(
                    "shop",
                    Order_::type,
                    Shop_::type,
                    () -> Relation.Keys.of(Order_.shopId, Shop_.id)));

    private Order_() {}

    /**
     * The descriptor of {@link Order}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Order> type() {
        return ModelType.of(Order.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Order> query() {
        return Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Order> as(String name) {
        return Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Order> find(Key key) {
        return query().find(key);
    }

    /**
     * The key of {@link Order}.
     *
     * @param java {@link Order#java}
     * @param key {@link Order#key}
     */
    public record Key(java.lang.Long java, java.lang.Long key) {}
}
