package dev.elif.benchmarks.ebean;

import dev.elif.benchmarks.value.CommentValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A comment. */
@Entity
@Table(name = "comments")
public class Comment {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    private String author;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Comment() {}

    CommentValue value() {
        return new CommentValue(id, post.id(), author, body, createdAt);
    }
}
