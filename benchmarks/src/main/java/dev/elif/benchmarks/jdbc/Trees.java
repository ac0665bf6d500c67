package dev.elif.benchmarks.jdbc;

import dev.elif.benchmarks.bean.Comment;
import dev.elif.benchmarks.bean.Post;
import dev.elif.benchmarks.bean.User;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Users with posts with comments: one query a level, keys as one array. */
final class Trees {

    private static final String USERS =
            "select " + Rows.USER_COLUMNS + " from users where country = ? order by created_at limit 20";
    private static final String POSTS = "select " + Rows.POST_COLUMNS + " from posts where user_id = any (?)";
    private static final String COMMENTS = "select " + Rows.COMMENT_COLUMNS + " from comments where post_id = any (?)";

    private Trees() {}

    static List<User> read(DataSource database, String country) {
        return Jdbc.alone(database, connection -> {
            List<User> users = new ArrayList<>(20);
            try (PreparedStatement statement = connection.prepareStatement(USERS)) {
                statement.setString(1, country);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        users.add(Rows.user(rows));
                    }
                }
            }
            loadComments(connection, loadPosts(connection, users));
            return users;
        });
    }

    static void loadPosts(DataSource database, List<User> users) {
        Jdbc.alone(database, connection -> loadPosts(connection, users));
    }

    private static List<Post> loadPosts(Connection connection, List<User> users) throws SQLException {
        Map<Long, User> byKey = new HashMap<>(2 * users.size());
        long[] keys = new long[users.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = users.get(i).getId();
            byKey.put(keys[i], users.get(i));
        }
        List<Post> posts = new ArrayList<>(3 * keys.length);
        try (PreparedStatement statement = connection.prepareStatement(POSTS)) {
            statement.setObject(1, keys);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Post post = Rows.post(rows);
                    byKey.get(post.getUserId()).getPosts().add(post);
                    posts.add(post);
                }
            }
        }
        return posts;
    }

    private static void loadComments(Connection connection, List<Post> posts) throws SQLException {
        Map<Long, Post> byKey = new HashMap<>(2 * posts.size());
        long[] keys = new long[posts.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = posts.get(i).getId();
            byKey.put(keys[i], posts.get(i));
        }
        try (PreparedStatement statement = connection.prepareStatement(COMMENTS)) {
            statement.setObject(1, keys);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Comment comment = Rows.comment(rows);
                    byKey.get(comment.getPostId()).getComments().add(comment);
                }
            }
        }
    }
}
