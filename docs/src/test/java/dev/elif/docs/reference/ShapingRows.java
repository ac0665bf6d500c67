package dev.elif.docs.reference;

import static dev.elif.docs.blog.Post.Status.DRAFT;
import static dev.elif.docs.blog.Post.Status.PUBLISHED;
import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.max;
import static dev.elif.query.Groups.rollup;
import static dev.elif.query.Windows.partitionBy;
import static dev.elif.query.Windows.rowNumber;

import dev.elif.Database;
import dev.elif.docs.blog.Comment;
import dev.elif.docs.blog.Comment_;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Alias;
import dev.elif.query.CommonTable;
import dev.elif.query.DerivedTable;
import dev.elif.query.Query;
import java.util.List;

/** Joins, groups, unions, derived and common tables, projections. */
final class ShapingRows {

    private final Query<User> users;
    private final Query<Post> posts;
    private final Query<Comment> comments;

    ShapingRows(Database database) {
        this.users = database.query(User.class);
        this.posts = database.query(Post.class);
        this.comments = database.query(Comment.class);
    }

    record Line(String name, String title) {}

    Object select_a_value() {
        return users.select(User_.name).list();
    }

    Object select_records() {
        return posts.select(Line::new, Post_.user.to(User_.name), Post_.title).list();
    }

    Object selectMap() {
        return users.selectMap(List.of(User_.name, User_.age.as("years"))).list();
    }

    Object selectRaw() {
        return users.groupBy("country")
                .selectRaw("country", "COUNT(*) as total")
                .list();
    }

    Object groupBy() {
        return posts.groupBy(Post_.userId)
                .having(count().gt(1L))
                .select((user, last) -> user, Post_.userId, max(Post_.publishedOn))
                .list();
    }

    Object rollup_() {
        return posts.groupBy(rollup(Post_.userId, Post_.status)).select(count()).list();
    }

    Object filtered_aggregates() {
        return posts.select(count().filter(Post_.status.eq(DRAFT))).sole();
    }

    Object windows() {
        return posts.select(rowNumber().over(partitionBy(Post_.userId).orderBy(Post_.id.desc())))
                .list();
    }

    Object distinct() {
        return posts.distinct().select(Post_.status).list();
    }

    Object distinctOn() {
        return posts.distinctOn(Post_.userId)
                .orderBy(Post_.userId.asc(), Post_.id.desc())
                .list();
    }

    Object limitPerGroup() {
        return posts.orderBy(Post_.id.desc()).limitPerGroup(1, Post_.userId).list();
    }

    Object join() {
        Alias<Post> p = Post_.as("p");
        return users.join(p, User_.id.eq(p.to(Post_.userId)))
                .select(Line::new, User_.name, p.to(Post_.title))
                .list();
    }

    Object join_through_a_relation() {
        Alias<Post> p = Post_.as("p");
        return users.leftJoin(User_.posts, p).where(p.to(Post_.id).isNull()).list();
    }

    Object rightJoin() {
        Alias<User> u = User_.as("u");
        return posts.rightJoin(u, Post_.userId.eq(u.to(User_.id)))
                .select(Line::new, u.to(User_.name), Post_.title)
                .list();
    }

    Object fullJoin() {
        Alias<User> u = User_.as("u");
        return posts.fullJoin(u, Post_.userId.eq(u.to(User_.id)))
                .select(Line::new, u.to(User_.name), Post_.title)
                .list();
    }

    Object crossJoin() {
        return users.crossJoin(User_.as("other")).count();
    }

    Object leftJoinLateral() {
        Alias<User> u = User_.as("u");
        DerivedTable newest = posts.where(Post_.userId.eq(u.to(User_.id)))
                .orderBy(Post_.id.desc())
                .limit(1)
                .table("newest");
        return users.as(u)
                .leftJoinLateral(newest)
                .select(Line::new, User_.name, newest.to(Post_.title))
                .list();
    }

    Object joinLateral() {
        Alias<User> u = User_.as("u");
        DerivedTable own = posts.where(Post_.userId.eq(u.to(User_.id))).table("own");
        return users.as(u).joinLateral(own).count();
    }

    Object from_a_query() {
        return users.from(users.orderBy(User_.age.desc()).limit(10))
                .orderBy(User_.name.asc())
                .list();
    }

    Object common_tables() {
        CommonTable published = CommonTable.of("published", posts.where(Post_.status.eq(PUBLISHED)));
        return comments.join(published, Comment_.postId.eq(published.to(Post_.id)))
                .count();
    }

    Object a_recursive_table() {
        CommonTable chain = CommonTable.recursive(
                "chain",
                users.whereKey(1L),
                up -> users.join(up, User_.id.eq(up.to(User_.id).plus(1L))));
        return users.from(chain).list();
    }

    Object a_table_of_what_was_changed() {
        CommonTable done = CommonTable.updating(
                "done", posts.whereKey(1L).select(Post_.title), List.of(Post_.status.set(PUBLISHED)));
        return posts.from(done).select(Post_.title).list();
    }

    Object a_table_of_what_was_deleted() {
        CommonTable gone =
                CommonTable.deleting("gone", posts.where(Post_.title.eq("Spam")).select(Post_.title));
        return posts.from(gone).select(Post_.title).list();
    }

    Object union() {
        return users.where(User_.age.lt(18))
                .union(users.where(User_.age.gt(65)))
                .list();
    }

    Object unionAll() {
        return users.unionAll(users).count();
    }

    Object intersect() {
        return users.where(User_.age.gt(18))
                .intersect(users.where(User_.country.eq("FR")))
                .list();
    }

    Object except() {
        return users.except(users.where(User_.country.eq("FR"))).list();
    }

    Object sample() {
        return users.sample(10, 42).list();
    }
}
