package dev.elif.json;

import dev.elif.model.Fillable;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A model that speaks to JSON-B. */
@Model
class Notice extends ActiveRecord<Notice> {

    @Id
    @Nullable
    Long id;

    @Fillable
    @JsonbProperty("the_title")
    @Nullable
    String title;

    @Fillable
    @JsonbDateFormat("dd.MM.yyyy")
    @Nullable
    LocalDate day;

    @Fillable
    @JsonbDateFormat("yyyy/MM/dd HH:mm")
    @Nullable
    Instant moment;

    @Fillable
    @JsonbNumberFormat(value = "#,##0.00", locale = "de")
    @Nullable
    BigDecimal price;

    @JsonbDateFormat
    @Nullable
    LocalDate plain;

    @JsonbTransient
    @Nullable
    String secret;

    @Nullable
    Long noticeId;

    private @Nullable String body;

    @JsonbProperty("text")
    public @Nullable String getBody() {
        return body;
    }

    @JsonbProperty
    public boolean isLong() {
        return body != null && body.length() > 3;
    }

    @JsonbProperty("parent")
    BelongsTo<Notice> notice() {
        return Notice_.notice.of(this);
    }

    HasMany<Notice> notices() {
        return Notice_.notices.of(this);
    }

    /** With that text. */
    Notice saying(String text) {
        body = text;
        return this;
    }
}
