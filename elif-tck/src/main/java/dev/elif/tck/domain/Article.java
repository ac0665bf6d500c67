package dev.elif.tck.domain;

import dev.elif.model.DatabaseDefault;
import dev.elif.model.GeneratedColumn;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.UpdatedAt;
import dev.elif.model.Version;
import dev.elif.query.ActiveRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An active record that knows its version, and of which the database makes a part. */
@Model
public class Article extends ActiveRecord<Article> {

    @Id
    public @Nullable Long id;

    @Version
    public int version;

    public String title = "";
    public int votes;

    @GeneratedColumn
    public @Nullable String slug;

    @DatabaseDefault
    public @Nullable String status;

    @DatabaseDefault
    public @Nullable Instant writtenAt;

    @UpdatedAt
    public @Nullable Instant updatedAt;

    /** An article of that title. */
    public static Article titled(String title) {
        Article article = new Article();
        article.title = title;
        return article;
    }
}
