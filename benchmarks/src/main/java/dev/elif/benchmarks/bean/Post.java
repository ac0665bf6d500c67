package dev.elif.benchmarks.bean;

import dev.elif.benchmarks.value.PostTree;
import dev.elif.benchmarks.value.PostValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A row of {@code posts} as a bean. */
public final class Post {

    private long id;
    private long userId;
    private String title;
    private String status;
    private int views;
    private Instant createdAt;
    private List<Comment> comments = new ArrayList<>();

    /** This post and its comments as plain values. */
    public PostTree tree() {
        return new PostTree(
                new PostValue(id, userId, title, status, views, createdAt),
                comments.stream().map(Comment::value).toList());
    }

    public long getId() {
        return id;
    }

    public void setId(long value) {
        this.id = value;
    }

    public long getUserId() {
        return userId;
    }

    public void setUserId(long value) {
        this.userId = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        this.title = value;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String value) {
        this.status = value;
    }

    public int getViews() {
        return views;
    }

    public void setViews(int value) {
        this.views = value;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant value) {
        this.createdAt = value;
    }

    public List<Comment> getComments() {
        return comments;
    }

    public void setComments(List<Comment> value) {
        this.comments = value;
    }
}
