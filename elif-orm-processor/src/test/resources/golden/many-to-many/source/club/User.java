package club;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Pivot;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsToMany;
import dev.elif.query.BelongsToManyUsing;
import dev.elif.query.Query;

@Model(schema = "people", database = "club")
public class User extends ActiveRecord<User> {

    @Id
    Long id;

    @Pivot(relatedKey = {"room_house", "room_number"})
    public BelongsToMany<Room> rooms() {
        return User_.rooms.of(this);
    }

    @Pivot(table = "friendships", foreignKey = "user_id", relatedKey = "friend_id")
    public BelongsToMany<User> friends() {
        return User_.friends.of(this);
    }

    @Pivot(relatedKey = {"house", "number"})
    public BelongsToManyUsing<Room, Booking> booked() {
        return User_.booked.of(this);
    }

    static Query<Room> booked(Query<Room> rooms) {
        return rooms.orderBy(User_.booked.pivot().to(Booking_.nights).desc());
    }
}
