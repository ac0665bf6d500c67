package dev.elif.benchmarks.bean;

import dev.elif.benchmarks.value.CommentValue;
import java.time.Instant;

/** A row of {@code comments} as a bean. */
public final class Comment {

    private long id;
    private long postId;
    private String author;
    private String body;
    private Instant createdAt;

    /** This comment as a plain value. */
    public CommentValue value() {
        return new CommentValue(id, postId, author, body, createdAt);
    }

    public long getId() {
        return id;
    }

    public void setId(long value) {
        this.id = value;
    }

    public long getPostId() {
        return postId;
    }

    public void setPostId(long value) {
        this.postId = value;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String value) {
        this.author = value;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String value) {
        this.body = value;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant value) {
        this.createdAt = value;
    }
}
