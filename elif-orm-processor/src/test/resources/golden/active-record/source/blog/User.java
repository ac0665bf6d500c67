package blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;

@Model(table = "accounts", schema = "auth", database = "members")
public class User extends ActiveRecord<User> {

    @Id
    private Long id;

    private String email;
}
