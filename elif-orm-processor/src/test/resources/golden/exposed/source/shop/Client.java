package shop;

import dev.elif.model.Appended;
import dev.elif.model.Embedded;
import dev.elif.model.Fillable;
import dev.elif.model.Hidden;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@Model
public class Client extends ActiveRecord<Client> {

    public record Card(String number, @Hidden String pin) {}

    @Id
    private Long id;

    @Fillable
    private String email;

    @Fillable
    @Hidden
    private String password;

    @Fillable
    @Embedded
    private Card card;

    private LocalDate bornOn;

    private Instant seenAt;

    private BigDecimal balance;

    private Long clientId;
    private String nick;

    @Hidden
    public HasMany<Client> clients() {
        return Client_.clients.of(this);
    }

    @Appended("label")
    String describe() {
        return email;
    }

    public boolean isRich() {
        return true;
    }

    public String getNick() {
        return nick;
    }
}
