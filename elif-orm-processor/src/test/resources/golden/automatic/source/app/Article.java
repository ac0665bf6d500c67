package app;

import dev.elif.model.DatabaseDefault;
import dev.elif.model.GeneratedColumn;
import dev.elif.model.GeneratedBy;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Ulid;
import dev.elif.model.Version;
import java.time.Instant;

@Model
public class Article {

    @Id
    private long id;

    @Version
    private int version;

    @GeneratedColumn
    private String slug;

    @DatabaseDefault
    private String status;

    @GeneratedBy(Ulid.class)
    private String token;

    @DatabaseDefault
    private Instant writtenAt;
}
