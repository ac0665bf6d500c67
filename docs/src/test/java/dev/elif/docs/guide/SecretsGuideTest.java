package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.docs.blog.M2026_11_23_120000_CreateBlog;
import dev.elif.docs.blog.M2026_11_23_130000_CreateDetails;
import dev.elif.docs.blog.Member;
import dev.elif.docs.blog.Member_;
import dev.elif.error.QueryException;
import dev.elif.migrations.Migrations;
import dev.elif.model.ModelType;
import dev.elif.query.Repository;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import dev.elif.spi.PasswordHasher;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SecretsGuideTest {

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();
    private Repository<Member, Long> members;

    @BeforeEach
    void open() {
        dataSource.setUrl(place.jdbcUrl());
        dataSource.setUser(place.user());
        dataSource.setPassword(place.password());
        Database database = open(dataSource, key(1), key(2));
        Migrations.of(database, List.of(new M2026_11_23_120000_CreateBlog(), new M2026_11_23_130000_CreateDetails()))
                .migrate();
        members = database.repository(Member.class, Long.class);
    }

    @AfterEach
    void close() {
        place.close();
    }

    private static Database open(DataSource dataSource, String key, String old) {
        // @start region="encryption-keys"
        KeyProvider keys = KeyProvider.of(EncryptionKey.parse(key), EncryptionKey.parse(old));
        Database database = Elif.builder()
                .connections(ConnectionRouter.of(dataSource))
                .encryption(keys)
                .open();
        // @end
        return database;
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(key);
    }

    @Test
    void secrets_are_kept() {
        Member ann = new Member();
        ann.iban = "FR1420041010050500013M02606";
        ann.illnesses = List.of("hay fever");
        ann.password = "sesame";
        members.create(ann);
        Member found = members.findOrFail(ann.id);

        assertThat(found.iban).isEqualTo(ann.iban);
        assertThat(found.illnesses).containsExactly("hay fever");
        assertThat(login(found, "sesame")).isTrue();
        assertThat(login(found, "simsim")).isFalse();
        assertThatThrownBy(() -> Member_.iban.eq("FR")).isInstanceOf(QueryException.class);

        Database rotated = open(dataSource, key(3), key(1));
        Repository<Member, Long> again = rotated.repository(Member.class, Long.class);
        retire(again);
        assertThat(open(dataSource, key(3), key(4)).query(Member.class).pluck(Member_.iban))
                .containsExactly(ann.iban);
    }

    private static boolean login(Member member, String typed) {
        // @start region="password-check"
        PasswordHasher passwords = PasswordHasher.pbkdf2();
        boolean right = passwords.verify(typed, member.password);
        // @end
        // @start region="password-rehash"
        if (right && passwords.needsRehash(member.password)) {
            member.password = typed;
            member.save();
        }
        // @end
        return right;
    }

    private static void retire(Repository<Member, Long> members) {
        // @start region="key-retirement"
        members.query().stream()
                .forEach(member -> members.query()
                        .where(Member_.id.eq(member.id))
                        .update(Member_.iban.set(member.iban), Member_.illnesses.set(member.illnesses)));
        // @end
    }

    @Test
    void a_converter_may_inject() throws ReflectiveOperationException {
        Member.Shortened bean = new Member.Shortened();
        var atlas = Member.Shortened.class.getDeclaredField("atlas");
        atlas.setAccessible(true);
        atlas.set(bean, new Member.Atlas());
        ModelType<Member> type = ModelType.of(Member.class);
        type.provide(asked -> asked == Member.Shortened.class ? Optional.of(bean) : Optional.empty());
        try {
            Member member = new Member();
            member.city = "Paris";

            assertThat(members.findOrFail(members.create(member).id).city).isEqualTo("Paris");
        } finally {
            type.provide(none -> Optional.empty());
        }
    }
}
