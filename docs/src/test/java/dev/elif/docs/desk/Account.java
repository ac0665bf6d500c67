package dev.elif.docs.desk;

import dev.elif.model.Appended;
import dev.elif.model.Fillable;
import dev.elif.model.Hidden;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;

// @start region="exposed"
@Model
public class Account extends ActiveRecord<Account> {

    @Id
    private Long id;

    @Fillable
    private String email;

    @Fillable
    @JsonbProperty("display_name")
    private String name;

    @Fillable
    @Hidden
    private String password;

    @JsonbDateFormat("dd.MM.yyyy")
    private LocalDate since = LocalDate.of(2026, 11, 23);

    private boolean admin;

    @Appended
    public String initial() {
        return name == null ? "?" : name.substring(0, 1);
    }

    @Hidden
    public HasMany<Login> logins() {
        return Account_.logins.of(this);
    }
    // @end

    protected Account() {}

    public Account(String email, String name) {
        this.email = email;
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String password() {
        return password;
    }

    public boolean admin() {
        return admin;
    }
}
