package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.elif.Database;
import dev.elif.docs.desk.Account;
import dev.elif.docs.desk.AccountResource;
import dev.elif.docs.desk.Account_;
import dev.elif.docs.desk.Desk;
import dev.elif.docs.desk.DeskJson;
import dev.elif.docs.desk.Login;
import dev.elif.error.MassAssignmentException;
import dev.elif.json.ElifJson;
import dev.elif.query.Repository;
import dev.elif.query.Running;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SerializationGuideTest {

    private Desk desk;
    private Repository<Account, Long> accounts;
    private Repository<Login, Long> logins;

    @BeforeEach
    void open() {
        desk = new Desk();
        Database database = desk.database();
        accounts = database.repository(Account.class, Long.class);
        logins = database.repository(Login.class, Long.class);
        Running.use(database.runner());
    }

    @AfterEach
    void close() {
        Running.use(null);
        desk.close();
    }

    @Test
    void maps_and_json() {
        Account account = accounts.create(new Account("ann@example.org", "Ann"));
        Login login = logins.create(new Login(null, account.id(), Instant.EPOCH));
        // @start region="to-map"
        Map<String, Object> map =
                account.toMap(); // {id=1, email=ann@example.org, display_name=Ann, since=23.11.2026, …}
        String json =
                account.toJson(); // {"id":1,"email":"ann@example.org","display_name":"Ann","since":"23.11.2026", …}
        String one = logins.toJson(login); // records and plain classes, by their repository
        String many = accounts.models(accounts.all()).toJson();
        // @end
        assertThat(map)
                .containsOnlyKeys("id", "email", "display_name", "since", "admin", "initial")
                .containsEntry("since", "23.11.2026");
        assertThat(json)
                .isEqualTo("{\"id\":1,\"email\":\"ann@example.org\",\"display_name\":\"Ann\",\"since\":\"23.11.2026\","
                        + "\"admin\":false,\"initial\":\"A\"}");
        assertThat(one).isEqualTo("{\"id\":1,\"accountId\":1,\"moment\":\"1970-01-01T00:00:00Z\"}");
        assertThat(many).isEqualTo("[" + json + "]");
    }

    @Test
    void filling() {
        Account account = new Account("ann@example.org", "Ann");
        JsonObject body = Json.createObjectBuilder()
                .add("email", "anna@example.org")
                .add("password", "S3cret")
                .build();
        // @start region="fill"
        account.fill(Map.of("display_name", "Anna"));
        account.fill(body); // a JsonObject is a map, too
        account.fillKnown(Map.of("display_name", "Anna", "admin", true)); // without admin, which is logged
        // @end
        assertThat(account.name()).isEqualTo("Anna");
        assertThat(account.email()).isEqualTo("anna@example.org");
        assertThat(account.password()).isEqualTo("S3cret");
        assertThat(account.admin()).isFalse();
        Throwable refused = catchThrowable(() -> {
            // @start region="fill-refused"
            account.fill(
                    Map.of("email", "eve@example.org", "admin", true)); // MassAssignmentException, and nothing is set
            // @end
        });
        assertThat(refused).isInstanceOf(MassAssignmentException.class);
        assertThat(account.email()).isEqualTo("anna@example.org");
    }

    @Test
    void replicas() {
        Account account = accounts.create(new Account("ann@example.org", "Ann"));
        // @start region="replicate"
        Account other = account.replicate(List.of(Account_.email)); // also without its e-mail
        // @end
        assertThat(other.exists()).isFalse();
        assertThat(other.name()).isEqualTo("Ann");
        assertThat(other.email()).isNull();
    }

    @Test
    void json_b() throws Exception {
        Account account = new Account("ann@example.org", "Ann");
        // @start region="json-b"
        Jsonb jsonb = JsonbBuilder.create(ElifJson.config());
        String json = jsonb.toJson(List.of(account));
        Account read = jsonb.fromJson("{\"display_name\": \"Ben\"}", Account.class);
        // @end
        assertThat(json).contains("\"display_name\":\"Ann\"").doesNotContain("password");
        assertThat(read.name()).isEqualTo("Ben");
        assertThat(new DeskJson().getContext(Account.class).toJson(account)).contains("\"since\":\"23.11.2026\"");
        assertThat(AccountResource.class).isNotNull();
        jsonb.close();
    }
}
