package dev.elif.benchmarks.hibernate;

import dev.elif.benchmarks.value.PostTree;
import dev.elif.benchmarks.value.PostValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** A post. */
@Entity
@Table(name = "posts")
public class Post {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    private String title;
    private String status;
    private int views;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "post")
    private Set<Comment> comments = new LinkedHashSet<>();

    protected Post() {}

    Long id() {
        return id;
    }

    int views() {
        return views;
    }

    Set<Comment> comments() {
        return comments;
    }

    PostTree tree() {
        return new PostTree(
                new PostValue(id, user.id(), title, status, views, createdAt),
                comments.stream().map(Comment::value).toList());
    }
}
