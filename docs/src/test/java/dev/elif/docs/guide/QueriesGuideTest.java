package dev.elif.docs.guide;

import static dev.elif.docs.blog.Post.Status.PUBLISHED;
import static dev.elif.query.Aggregates.avg;
import static dev.elif.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.error.UnknownNameException;
import dev.elif.model.Selection;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueriesGuideTest {

    private static Blog blog;
    private static Repository<User, Long> users;
    private static Query<Post> posts;

    @BeforeAll
    static void open() {
        blog = new Blog();
        users = blog.database().repository(User.class, Long.class);
        posts = blog.database().query(Post.class);
    }

    @AfterAll
    static void close() {
        blog.close();
    }

    @Test
    void the_example_of_the_readme() {
        // @start region="readme"
        List<User> authors = users.query()
                .where(User_.active.isTrue(), User_.country.eq("FR"))
                .with(User_.posts, p -> p.where(Post_.status.eq(PUBLISHED)).with(Post_.comments))
                .orderBy(User_.name.asc())
                .limit(10)
                .list();

        for (User author : authors) {
            author.rename(author.name() + ", " + author.posts().list().size() + " posts");
            author.save(); // update "users" set "name" = ?, "updated_at" = ? where "id" = ?
        }
        // @end
        assertThat(authors).extracting(User::name).containsExactly("Ann, 1 posts");
        authors.get(0).rename("Ann");
        authors.get(0).save();
    }

    @Test
    void values_of_related_models() {
        // @start region="related-values"
        Selection<User, String> newest = User_.posts.value(Post_.title, p -> p.orderBy(Post_.publishedOn.desc()));
        Selection<User, Long> comments = User_.comments.value(count(), c -> c);

        List<Author> authors = users.query()
                .select(Author::new, User_.name, newest, comments)
                .orderBy(newest.asc().nullsLast())
                .list();
        // @end
        assertThat(authors).isNotEmpty();
        assertThat(authors.get(0).newest()).isNotNull();
    }

    record Author(String name, String newest, long comments) {}

    @Test
    void sql_of_one_s_own() {
        // @start region="own-sql-more"
        List<User> ann = users.query()
                .fromSql("select * from users where name = any(?)", List.of("Ann", "Anne"))
                .where(User_.active.isTrue())
                .with(User_.posts)
                .orderBy(User_.name.asc())
                .list();
        // @end
        assertThat(ann).hasSize(1);
    }

    @Test
    void keys_from_text() {
        String id = "1";
        // @start region="key-text"
        Optional<User> user = users.key(id).flatMap(users::find); // empty for "x", "07" and "1; drop"
        // @end
        assertThat(user).isPresent();
        assertThat(users.key("07")).isEmpty();
    }

    @Test
    void parts_of_json() {
        // @start region="json-part"
        users.query().whereKey(1L).update(User_.preferences.at("theme").set("dark"));
        users.query().update(User_.preferences.at("page", "size").set(20)); // objects in between are made
        // @end
        assertThat(users.findOrFail(1L).preferences().theme()).isEqualTo("dark");
    }

    @Test
    void pages_by_what_stands_behind() {
        // @start region="after"
        Query<Post> newest =
                posts.orderBy(Post_.publishedOn.desc(), Post_.id.desc()).limit(2);
        List<Post> page = newest.list();
        List<Post> next = newest.after(page.get(page.size() - 1)).list();
        // @end
        assertThat(next).isNotEmpty().doesNotContainAnyElementsOf(page);
    }

    @Test
    void conditions_and_orders() {
        // @start region="conditions"
        List<User> found = users.query()
                .where(User_.active.isTrue(), User_.age.between(18, 65))
                .where(User_.name.startsWith("A").or(User_.country.in(List.of("FR", "BE"))))
                .orderBy(User_.name.asc(), User_.createdAt.desc())
                .limit(10)
                .list();
        // @end
        assertThat(found).extracting(User::name).containsExactly("Ann");
    }

    @Test
    void terminals() {
        // @start region="terminals"
        Optional<User> byKey = users.find(1L);
        Optional<User> first = users.query().orderBy(User_.id.asc()).first();
        User sole = users.query().where(User_.email.eq("ann@example.org")).sole();
        long adults = users.query().where(User_.age.ge(18)).count();
        boolean anyone = users.query().where(User_.country.eq("FR")).exists();
        // @end
        assertThat(byKey).map(User::name).isEqualTo(first.map(User::name));
        assertThat(sole.name()).isEqualTo("Ann");
        assertThat(adults).isEqualTo(2);
        assertThat(anyone).isTrue();
    }

    @Test
    void queries_are_values() {
        // @start region="values"
        Query<Post> published = posts.where(Post_.status.eq(PUBLISHED));
        Query<Post> newest = published.orderBy(Post_.publishedOn.desc()).limit(1);

        long howMany = published.count(); // newest changed nothing
        // @end
        assertThat(howMany).isEqualTo(2);
        assertThat(newest.list()).extracting(Post::title).containsExactly("Hallo");
    }

    @Test
    void paths() {
        // @start region="paths"
        List<Post> french = posts.where(Post_.user.to(User_.country).eq("FR"))
                .orderBy(Post_.user.to(User_.name).asc(), Post_.title.asc())
                .list();
        // @end
        assertThat(french).extracting(Post::title).containsExactly("Bonjour", "Later");
    }

    @Test
    void eager_loading() {
        // @start region="eager"
        List<User> withPosts = users.query()
                .with(User_.profile)
                .with(User_.posts, p -> p.where(Post_.status.eq(PUBLISHED)).with(Post_.comments))
                .orderBy(User_.name.asc())
                .list(); // four statements, whatever the number of users

        for (User user : withPosts) {
            for (Post post : user.posts()) {
                System.out.println(user.name() + ": " + post.title() + ", "
                        + post.comments().list().size());
            }
        }
        // @end
        assertThat(withPosts.get(0).posts().isLoaded()).isTrue();
        assertThat(withPosts.get(0).posts().list()).extracting(Post::title).containsExactly("Bonjour");
    }

    @Test
    void lazy_loading() {
        // @start region="lazy"
        List<Post> all = posts.orderBy(Post_.id.asc()).list();
        String author = all.get(0).user().get().name(); // loads the users of all these posts at once
        String other = all.get(2).user().get().name(); // asks nothing
        // @end
        assertThat(author).isEqualTo("Ann");
        assertThat(other).isEqualTo("Bob");
        assertThat(all.get(1).user().isLoaded()).isTrue();
    }

    // @start region="projection"
    public record CountryStats(String country, long total, Double averageAge) {}

    List<CountryStats> statistics() {
        return users.query()
                .where(User_.active.isTrue())
                .groupBy(User_.country)
                .select(CountryStats::new, User_.country, count(), avg(User_.age))
                .orderBy(count().desc())
                .orderBy(User_.country.asc())
                .list();
    }
    // @end

    @Test
    void projections() {
        assertThat(statistics()).containsExactly(new CountryStats("DE", 1, 20.0), new CountryStats("FR", 1, 40.0));
    }

    @Test
    void optional_conditions() {
        String name = "Ann";
        Integer age = null;
        Optional<String> country = Optional.of("FR");
        boolean newestFirst = true;
        // @start region="optional"
        List<Condition<User>> conditions = new ArrayList<>();
        if (name != null) {
            conditions.add(User_.name.eq(name));
        }
        if (age != null) {
            conditions.add(User_.age.eq(age));
        }
        List<User> matching = users.query().where(conditions).list();
        // @end
        // @start region="when"
        List<User> found = users.query()
                .when(country, (query, code) -> query.where(User_.country.eq(code)))
                .when(newestFirst, Query::latest, Query::oldest)
                .list();
        // @end
        assertThat(found).hasSize(1);
        assertThat(matching).hasSize(1);
    }

    @Test
    void names_from_outside() {
        String sort = "-created_at,name";
        String country = "FR";
        // @start region="names"
        List<User> sorted = users.query()
                .whereEq("active", true)
                .whereGe("age", 18)
                .orderBy(sort, Set.of("name", "created_at")) // "-created_at,name"
                .with("posts.comments")
                .list();
        long french = posts.whereEq("user.country", country).count();
        List<Map<String, Object>> counted = users.query()
                .groupBy("country")
                .orderBy("country")
                .selectRaw("country", "COUNT(*) as total")
                .list();
        // @end
        assertThat(counted).first().satisfies(row -> assertThat(row).containsKeys("country", "total"));
        assertThat(sorted).hasSize(2);
        assertThat(french).isEqualTo(2);
        assertThatThrownBy(() -> users.query().orderBy("emial"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Did you mean [email]?");
    }
}
