package dev.elif.benchmarks.jdbc;

import dev.elif.benchmarks.bean.Comment;
import dev.elif.benchmarks.bean.Post;
import dev.elif.benchmarks.bean.User;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Rows into beans and back, by the numbers of columns. */
public final class Rows {

    /** The columns of users, in the order in which {@link #user} reads them. */
    public static final String USER_COLUMNS = "id, email, name, country, age, score, active, created_at, updated_at";

    /** The columns of posts, in the order in which {@link #post} reads them. */
    public static final String POST_COLUMNS = "id, user_id, title, status, views, created_at";

    /** The columns of comments, in the order in which {@link #comment} reads them. */
    public static final String COMMENT_COLUMNS = "id, post_id, author, body, created_at";

    /** An insert of all columns but the key. */
    public static final String INSERT = "insert into users"
            + " (email, name, country, age, score, active, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private Rows() {}

    /** The current row as a user. */
    public static User user(ResultSet row) throws SQLException {
        User user = new User();
        user.setId(row.getLong(1));
        user.setEmail(row.getString(2));
        user.setName(row.getString(3));
        user.setCountry(row.getString(4));
        int age = row.getInt(5);
        user.setAge(row.wasNull() ? null : age);
        user.setScore(row.getLong(6));
        user.setActive(row.getBoolean(7));
        user.setCreatedAt(instant(row, 8));
        user.setUpdatedAt(instant(row, 9));
        return user;
    }

    /** The current row as a post. */
    public static Post post(ResultSet row) throws SQLException {
        Post post = new Post();
        post.setId(row.getLong(1));
        post.setUserId(row.getLong(2));
        post.setTitle(row.getString(3));
        post.setStatus(row.getString(4));
        post.setViews(row.getInt(5));
        post.setCreatedAt(instant(row, 6));
        return post;
    }

    /** The current row as a comment. */
    public static Comment comment(ResultSet row) throws SQLException {
        Comment comment = new Comment();
        comment.setId(row.getLong(1));
        comment.setPostId(row.getLong(2));
        comment.setAuthor(row.getString(3));
        comment.setBody(row.getString(4));
        comment.setCreatedAt(instant(row, 5));
        return comment;
    }

    /** Binds all columns but the key, as {@link #INSERT} takes them. */
    public static void bind(PreparedStatement statement, User user) throws SQLException {
        statement.setString(1, user.getEmail());
        statement.setString(2, user.getName());
        statement.setString(3, user.getCountry());
        Integer age = user.getAge();
        if (age == null) {
            statement.setNull(4, Types.INTEGER);
        } else {
            statement.setInt(4, age);
        }
        statement.setLong(5, user.getScore());
        statement.setBoolean(6, user.isActive());
        statement.setObject(7, user.getCreatedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(8, user.getUpdatedAt().atOffset(ZoneOffset.UTC));
    }

    /** Inserts a user whose key is read back into it. */
    static long insert(Connection connection, User user) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT + " returning id")) {
            bind(statement, user);
            try (ResultSet keys = statement.executeQuery()) {
                keys.next();
                user.setId(keys.getLong(1));
                return user.getId();
            }
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
