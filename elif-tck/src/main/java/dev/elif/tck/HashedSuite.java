package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ComparableColumn;
import dev.elif.query.Repository;
import dev.elif.spi.PasswordHasher;
import dev.elif.tck.domain.Login;
import dev.elif.tck.domain.Patient;
import dev.elif.tck.domain.Patient_;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Columns of which only a hash is stored, and what no secret can be asked. */
@AcceptanceSuite
class HashedSuite {

    private static final String PASSWORD = "correct horse \u00e4\uD83D\uDE00";

    private final Tck tck;
    private final PasswordHasher passwords = PasswordHasher.pbkdf2(1_000);
    private final Repository<Patient, Long> patients;
    private final Repository<Login, Long> logins;

    HashedSuite(Tck tck) {
        this.tck = tck;
        this.patients = tck.repository(Patient.class, Long.class);
        this.logins = tck.repository(Login.class, Long.class);
    }

    @Test
    @Feature("SER-04")
    void a_password_leaves_in_no_form() {
        Patient patient = with("Ann", PASSWORD);

        assertThat(patient.toMap()).containsEntry("name", "Ann").doesNotContainKey("password");
        assertThat(patients.create(patient).toJson()).doesNotContain("password", PASSWORD, patient.password);
    }

    @Test
    @Feature("CAST-21")
    void a_password_is_hashed_once_and_the_model_holds_the_hash() {
        Patient patient = patients.create(with("Ann", PASSWORD));
        String hash = patient.password;

        assertThat(hash).isNotEqualTo(PASSWORD);
        assertThat(passwords.verify(PASSWORD, hash)).isTrue();
        assertThat(passwords.verify("wrong", hash)).isFalse();
        assertThat(tck.column("select password from patients")).containsExactly(hash);
        assertThat(patient.dirty().isEmpty()).isTrue();
        assertThat(patient.original(Patient_.password)).isEqualTo(hash);

        Patient found = patients.findOrFail(patient.id);
        found.name = "Anna";
        found.save();
        assertThat(found.password).isEqualTo(hash);

        found.password = "another";
        found.save();
        assertThat(passwords.verify("another", found.password)).isTrue();
        assertThat(found.original(Patient_.password)).isEqualTo(found.password);
        assertThat(found.changes().after(Patient_.password)).isEqualTo(found.password);
        assertThat(tck.column("select password from patients")).containsExactly(found.password);
    }

    @Test
    @Feature("CAST-21")
    void a_hash_is_not_hashed_again() {
        String hash = passwords.hash(PASSWORD);

        assertThat(patients.create(with("Ann", hash)).password).isEqualTo(hash);
        assertThat(patients.create(with("Ben", null)).password).isNull();
        assertThat(tck.column("select password from patients where password is not null"))
                .containsExactly(hash);
    }

    @Test
    @Feature("CAST-21")
    void a_record_comes_back_with_the_hash() {
        Login created = logins.create(new Login(null, "ann", null, PASSWORD));
        assertThat(passwords.verify(PASSWORD, created.password())).isTrue();
        assertThat(logins.findOrFail(created.id())).isEqualTo(created);
        assertThat(logins.save(created)).isEqualTo(created);

        Login changed = logins.save(new Login(created.id(), "ann", null, "another"));
        assertThat(passwords.verify("another", changed.password())).isTrue();
        assertThat(logins.findOrFail(created.id())).isEqualTo(changed);
        assertThat(logins.insertAll(List.of(new Login(null, "ben", null, PASSWORD))))
                .singleElement()
                .satisfies(login ->
                        assertThat(passwords.verify(PASSWORD, login.password())).isTrue());
    }

    @Test
    @Feature("CAST-21")
    void every_way_to_write_hashes() {
        patients.insertAll(List.of(with("insertAll", PASSWORD)));
        patients.copyIn(Stream.of(with("copyIn", PASSWORD)));
        patients.upsert(List.of(with("upsert", PASSWORD)), Patient_.name);
        Patient updated = patients.create(with("updateAll", null));
        updated.password = PASSWORD;
        patients.updateAll(List.of(updated));
        patients.create(with("set", null));
        patients.query().where(Patient_.name.eq("set")).update(Patient_.password.set(PASSWORD));
        patients.query().where(Patient_.name.eq("made")).createOrFirst(() -> with("made", PASSWORD));

        List<String> hashes = patients.query().pluck(Patient_.password);
        assertThat(hashes).hasSize(6).doesNotHaveDuplicates();
        assertThat(hashes).allMatch(hash -> passwords.verify(PASSWORD, hash));
        assertThat(passwords.verify(PASSWORD, updated.password)).isTrue();
    }

    @Test
    @Feature({"CAST-19", "CAST-21"})
    void the_database_is_not_asked_to_compare_or_sort_secrets() {
        patients.create(with("Ann", PASSWORD));

        refused(() -> Patient_.ssn.eq("x"));
        refused(() -> Patient_.ssn.in(List.of("x")));
        refused(() -> Patient_.password.ne("x"));
        refused(() -> Patient_.password.asc());
        refused(() -> Patient_.findings.desc());
        refused(() -> patients.query().whereEq("ssn", "x"));
        refused(() -> patients.query().orderByDesc("password"));
        refused(() ->
                patients.query().groupBy(Patient_.ssn).select(Patient_.ssn).list());
        refused(() -> patients.upsert(List.of(with("Ann", "x")), Patient_.ssn));
        assertThat(Patient_.ssn).isNotInstanceOf(ComparableColumn.class);
        Column<Patient, String> ssn = Patient_.ssn;
        Condition<Patient> none = ssn.isNull();
        assertThat(patients.query().where(none).count()).isEqualTo(1);
        assertThat(patients.query().where(Patient_.password.isNotNull()).count())
                .isEqualTo(1);
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(QueryException.class).hasMessageStartingWith("ELIF-2070");
    }

    private static Patient with(String name, String password) {
        Patient patient = Patient.of(name, null);
        patient.password = password;
        return patient;
    }
}
