package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.cdi.domain.Card;
import dev.elif.cdi.domain.Card_;
import dev.elif.cdi.domain.Numbers;
import dev.elif.cdi.domain.Office;
import dev.elif.cdi.domain.Shouted;
import dev.elif.cdi.domain.V4_CreateCards;
import dev.elif.error.MappingException;
import dev.elif.query.Repository;
import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import dev.elif.spi.PasswordHasher;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What models name by its class, and what keeps their secrets, comes from beans where there are some. */
class PartTest {

    private static final Card CARD = new Card(null, "ann", "4711", "1234");
    private static final String OTHER =
            Base64.getEncoder().encodeToString("another key of thirty-two bytes!".getBytes());

    private final TestDatabase database = PostgresServer.obtain().createDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void converters_and_generators_are_beans_that_inject() {
        try (TestApplication application = start(Numbers.class, Shouted.class, Office.class)) {
            Repository<Card, String> cards = application.bean(Cards.class).cards;

            Card card = cards.create(CARD);

            assertThat(card.number()).isEqualTo("card-1");
            assertThat(stored("owner")).isEqualTo("ann!");
            assertThat(cards.findOrFail("card-1").owner()).isEqualTo("ann");
            assertThat(cards.query().where(Card_.owner.eq("ann")).count()).isEqualTo(1);
        }
    }

    @Test
    void where_there_are_no_such_beans_their_constructors_are_called_again() {
        start(Numbers.class, Shouted.class, Office.class).close();
        try (TestApplication application = start()) {
            assertThat(application.bean(Cards.class).cards.create(CARD).number())
                    .isEqualTo("none");
            assertThat(stored("owner")).isEqualTo("ann");
        }
    }

    @Test
    void keys_are_set_and_replaced() {
        try (TestApplication application = start()) {
            application.bean(Cards.class).cards.create(CARD);
        }
        assertThat(stored("code")).matches("elif1:[0-9a-f]{12}:.*");
        try (TestApplication application = application()
                .with("elif.encryption.key", "new:" + OTHER)
                .with("elif.encryption.previous-keys", TestApplication.KEY)
                .start()) {
            Repository<Card, String> cards = application.bean(Cards.class).cards;
            assertThat(cards.findOrFail("none").code()).isEqualTo("4711");
            cards.save(cards.findOrFail("none"));
            assertThat(stored("code")).startsWith("elif1:new:");
        }
        try (TestApplication application = start()) {
            assertThatThrownBy(() -> application.bean(Cards.class).cards.findOrFail("none"))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("ELIF-3061");
        }
    }

    @Test
    void keys_and_the_hasher_may_be_beans() {
        try (TestApplication application =
                application(Secrets.class).with("elif.encryption.key", "").start()) {
            Card card = application.bean(Cards.class).cards.create(CARD);

            assertThat(stored("code")).startsWith("elif1:bean:");
            assertThat(card.pin()).isEqualTo("hashed 1234");
            assertThat(stored("pin")).isEqualTo("hashed 1234");
        }
    }

    @Test
    void an_encrypted_model_without_a_key_is_refused_when_it_is_deployed() {
        assertThatThrownBy(() -> application().with("elif.encryption.key", "").start())
                .hasMessageContaining("ELIF-5062 Encrypted columns of [Card, ")
                .hasMessageContaining(" have no key. Set [elif.encryption.key] to");
    }

    @Test
    void wrong_keys_are_told_by_their_settings_and_not_shown() {
        for (String wrong : new String[] {"tooshort", "c2hvcnQ=", "%%%", "a b:" + OTHER, OTHER + "," + OTHER, ","}) {
            assertThatThrownBy(() ->
                            application().with("elif.encryption.key", wrong).start())
                    .hasMessageContaining("ELIF-5060 [elif.encryption.key] is no key")
                    .hasMessageNotContaining(wrong.length() > 1 ? wrong : OTHER)
                    .hasMessageNotContaining(OTHER);
        }
        assertThatThrownBy(() -> application()
                        .with("elif.encryption.previous-keys", TestApplication.KEY + ",x")
                        .start())
                .hasMessageContaining("ELIF-5060 [elif.encryption.previous-keys]");
        assertThatThrownBy(() -> application()
                        .with("elif.encryption.key", "")
                        .with("elif.encryption.previous-keys", TestApplication.KEY)
                        .start())
                .hasMessageContaining(
                        "ELIF-5061 [elif.encryption.previous-keys] is set, but [elif.encryption.key] is not");
    }

    @Test
    void cursors_have_keys_of_their_own_which_are_checked_alike() {
        assertThatThrownBy(
                        () -> application().with("elif.cursor.secret", "short").start())
                .hasMessageContaining("ELIF-5060 [elif.cursor.secret] is no key")
                .hasMessageNotContaining("short");
        assertThatThrownBy(() -> application()
                        .with("elif.cursor.previous-secrets", OTHER)
                        .start())
                .hasMessageContaining(
                        "ELIF-5061 [elif.cursor.previous-secrets] is set, but [elif.cursor.secret] is not")
                .hasMessageNotContaining(OTHER);
    }

    private TestApplication start(Class<?>... beans) {
        return application(beans).start();
    }

    private TestApplication application(Class<?>... beans) {
        Class<?>[] all = Stream.concat(Stream.of(Cards.class, V4_CreateCards.class), Stream.of(beans))
                .toArray(Class<?>[]::new);
        return TestApplication.of(all).on(database).with("elif.migrations.run-at-start", "true");
    }

    private String stored(String column) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + column + " from cards")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Dependent
    static class Cards {
        @Inject
        Repository<Card, String> cards;
    }

    @Dependent
    static class Secrets {
        @Produces
        KeyProvider keys() {
            return KeyProvider.of(EncryptionKey.of("bean", new byte[32]));
        }

        @Produces
        PasswordHasher passwords() {
            return new PasswordHasher() {
                @Override
                public String hash(String password) {
                    return "hashed " + password;
                }

                @Override
                public boolean verify(String password, String hash) {
                    return hash.equals(hash(password));
                }

                @Override
                public boolean isHash(String text) {
                    return text.startsWith("hashed ");
                }

                @Override
                public boolean needsRehash(String hash) {
                    return false;
                }
            };
        }
    }
}
