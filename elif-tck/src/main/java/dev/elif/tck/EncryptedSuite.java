package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MappingException;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Login;
import dev.elif.tck.domain.Login_;
import dev.elif.tck.domain.Money;
import dev.elif.tck.domain.Option;
import dev.elif.tck.domain.Patient;
import dev.elif.tck.domain.Patient_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Columns whose values only a key opens. */
@AcceptanceSuite
class EncryptedSuite {

    private static final String SSN = "078-05-1120";

    private final Tck tck;
    private final Repository<Patient, Long> patients;
    private final Repository<Login, Long> logins;

    EncryptedSuite(Tck tck) {
        this.tck = tck;
        this.patients = tck.repository(Patient.class, Long.class);
        this.logins = tck.repository(Login.class, Long.class);
    }

    @Test
    @Feature("CAST-19")
    void text_bytes_json_and_what_a_converter_makes_are_stored_encrypted() {
        Patient patient = Patient.of("Ann", SSN + " \uD83D\uDE00\0");
        patient.scan = new byte[] {0, -1, 7};
        patient.findings = List.of(new Option("flu", List.of(39, 40)));
        patient.debt = new Money(1250, "EUR");
        patients.create(patient);

        Patient found = patients.findOrFail(patient.id);

        assertThat(found.ssn).isEqualTo(SSN + " \uD83D\uDE00\0");
        assertThat(found.scan).isEqualTo(new byte[] {0, -1, 7});
        assertThat(found.findings).isEqualTo(patient.findings);
        assertThat(found.debt).isEqualTo(new Money(1250, "EUR"));
        assertThat(found.pin).isNull();
        assertThat(stored("concat(ssn, '|', scan, '|', findings, '|', debt)"))
                .singleElement()
                .asString()
                .matches("(elif1:first:[A-Za-z0-9+/=]+\\|){3}elif1:first:[A-Za-z0-9+/=]+");
        assertThat(tck.column("select 1 from patients where pin is null")).hasSize(1);
    }

    @Test
    @Feature("CAST-19")
    void every_way_to_write_encrypts() {
        patients.create(Patient.of("create", SSN));
        patients.insertAll(List.of(Patient.of("insertAll 1", SSN), Patient.of("insertAll 2", SSN)));
        patients.copyIn(Stream.of(Patient.of("copyIn", SSN)));
        patients.upsert(List.of(Patient.of("upsert", SSN)), Patient_.name);
        patients.upsert(List.of(Patient.of("create", SSN)), Patient_.name);
        Patient saved = patients.create(Patient.of("save", null));
        saved.ssn = SSN;
        saved.save();
        Patient updated = patients.create(Patient.of("updateAll", null));
        updated.ssn = SSN;
        patients.updateAll(List.of(updated));
        patients.create(Patient.of("set", null));
        patients.query().where(Patient_.name.eq("set")).update(Patient_.ssn.set(SSN));

        assertThat(stored("ssn")).hasSize(8).doesNotHaveDuplicates().allMatch(text -> text.startsWith("elif1:first:"));
        assertThat(patients.query().pluck(Patient_.ssn)).hasSize(8).containsOnly(SSN);
        assertThat(patients.query().stream().map(patient -> patient.ssn)).containsOnly(SSN);
    }

    @Test
    @Feature("CAST-19")
    void a_record_is_encrypted_too() {
        Login login = logins.create(new Login(null, "ann", SSN, null));

        assertThat(login.token()).isEqualTo(SSN);
        assertThat(logins.findOrFail(login.id())).isEqualTo(login);
        assertThat(logins.save(new Login(login.id(), "ann", "other", null)).token())
                .isEqualTo("other");
        assertThat(logins.query().pluck(Login_.token)).containsExactly("other");
        assertThat(tck.column("select token from logins"))
                .singleElement()
                .asString()
                .startsWith("elif1:first:");
    }

    @Test
    @Feature("CAST-19")
    void an_unchanged_secret_sends_nothing() {
        Patient patient = Patient.of("Ann", SSN);
        patient.findings = List.of(new Option("flu", List.of()));
        patient.scan = new byte[] {1};
        patients.create(patient);
        Patient found = patients.findOrFail(patient.id);
        found.ssn = SSN;
        found.findings = List.of(new Option("flu", List.of()));
        found.scan = new byte[] {1};

        assertThat(tck.statementsOf(found::save)).isEmpty();

        found.name = "Anna";
        assertThat(found.dirty().columns()).containsExactly(Patient_.name);
        assertThat(tck.statementsOf(found::save))
                .singleElement()
                .extracting(StatementCall::sql)
                .asString()
                .doesNotContain("ssn");
    }

    @Test
    @Feature("CAST-20")
    void a_value_under_an_old_key_is_read_and_encrypted_anew_with_the_next_change() {
        Patient patient = Patient.of("Ann", SSN);
        patient.debt = new Money(5, "EUR");
        patients.create(patient);
        patients.create(Patient.of("Ben", SSN));
        tck.keys().become(TestKeys.SECOND, TestKeys.FIRST);

        Patient found = patients.findOrFail(patient.id);

        assertThat(found.ssn).isEqualTo(SSN);
        assertThat(found.dirty().isEmpty()).isTrue();
        assertThat(tck.statementsOf(found::save)).isEmpty();
        assertThat(stored("ssn")).allMatch(text -> text.startsWith("elif1:first:"));

        found.name = "Anna";
        found.save();
        assertThat(stored("ssn || debt")).singleElement().asString().matches("elif1:second:[^:]*elif1:second:[^:]*");
        assertThat(patients.findOrFail(patient.id).debt).isEqualTo(new Money(5, "EUR"));

        List<Patient> all = new ArrayList<>(patients.query().list());
        all.forEach(each -> each.name = each.name + "!");
        patients.updateAll(all);
        tck.keys().become(TestKeys.SECOND);
        assertThat(patients.query().pluck(Patient_.ssn)).containsExactly(SSN, SSN);
    }

    @Test
    @Feature("CAST-20")
    void setting_a_secret_always_encrypts_it_with_the_current_key() {
        patients.create(Patient.of("Ann", SSN));
        tck.keys().become(TestKeys.SECOND, TestKeys.FIRST);

        patients.query()
                .list()
                .forEach(patient ->
                        patients.query().where(Patient_.id.eq(patient.id)).update(Patient_.ssn.set(patient.ssn)));

        tck.keys().become(TestKeys.SECOND);
        assertThat(patients.query().pluck(Patient_.ssn)).containsExactly(SSN);
    }

    @Test
    @Feature("CAST-20")
    void an_unknown_key_is_a_typed_error_without_value_or_key() {
        Patient patient = patients.create(Patient.of("Ann", SSN));
        tck.keys().become(TestKeys.SECOND);

        assertRefused(() -> patients.findOrFail(patient.id), "ELIF-3061", "patients.ssn");
    }

    @Test
    @Feature("CAST-19")
    void what_was_tampered_with_or_moved_is_a_typed_error() {
        Patient patient = Patient.of("Ann", SSN);
        patient.debt = new Money(5, "EUR");
        patients.create(patient);
        String good = stored("ssn").get(0);
        int last = good.length() - 5;
        String changed = good.substring(0, last) + (good.charAt(last) == 'A' ? 'B' : 'A') + good.substring(last + 1);

        for (String bad : List.of(changed, good.substring(0, 30), "elif1:first:***", "elif1:first", "", SSN)) {
            tck.execute("update patients set ssn = '" + bad + "'");
            assertRefused(() -> patients.findOrFail(patient.id), "ELIF-3062", "patients.ssn");
        }
        tck.execute("update patients set ssn = debt");
        assertRefused(() -> patients.findOrFail(patient.id), "ELIF-3062", "patients.ssn");
    }

    @Test
    @Feature("CAST-19")
    void what_fails_around_a_secret_does_not_quote_it() {
        Patient patient = Patient.of("Ann", "half \uD83D");
        assertRefused(() -> patients.create(patient), "ELIF-2072", "patients.ssn");
        patient.ssn = null;
        patient.pin = -78;
        assertRefused(() -> patients.create(patient), "ELIF-2072", "patients.pin");
        assertRefused(() -> patients.insertAll(List.of(patient)), "ELIF-2072", "patients.pin");
        assertRefused(() -> Patient_.pin.set(-78), "ELIF-2072", "patients.pin");
        patient.pin = 0;
        patients.create(patient);
        assertRefused(() -> patients.findOrFail(patient.id), "ELIF-2071", "patients.pin");
    }

    private static void assertRefused(ThrowingCallable work, String code, String place) {
        assertThatThrownBy(work)
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith(code)
                .hasMessageContaining("[" + place + "]")
                .satisfies(thrown -> assertThat(trace(thrown)).doesNotContain("078", "-78", "none", "first"));
    }

    private static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            text.append(at).append('\n');
        }
        return text.toString();
    }

    private List<String> stored(String expression) {
        List<String> texts = new ArrayList<>();
        tck.column("select " + expression + " from patients").forEach(text -> {
            if (text != null) {
                texts.add(text);
            }
        });
        return texts;
    }
}
