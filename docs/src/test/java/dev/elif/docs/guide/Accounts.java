package dev.elif.docs.guide;

import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.event.Created;
import dev.elif.event.Creating;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

// @start region="injection"
@ApplicationScoped
public class Accounts {

    @Inject
    Repository<User, Long> users;

    @Inject
    Query<Post> posts;

    @Transactional
    public User register(String email, String name) {
        return users.create(new User(email, name));
    }

    public List<Post> byCountry(String country) {
        return posts.where(Post_.user.to(User_.country).eq(country)).list();
    }
    // @end

    private final List<String> welcomed = new ArrayList<>();

    // @start region="observers"
    void normalise(@Observes @Creating User user) {
        user.lowerCaseEmail(); // before the insert: may change the model, or throw new Veto("…")
    }

    void welcome(@Observes @Created User user) {
        welcomed.add(user.email()); // after the insert, in its transaction
    }
    // @end

    public List<String> welcomed() {
        return welcomed;
    }
}
