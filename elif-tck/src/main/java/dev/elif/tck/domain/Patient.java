package dev.elif.tck.domain;

import dev.elif.model.Convert;
import dev.elif.model.Converter;
import dev.elif.model.Encrypted;
import dev.elif.model.Hashed;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An active record with secrets of every kind. */
@Model
public class Patient extends ActiveRecord<Patient> {

    /** What fails on some values, and says so. */
    public static final class Careless implements Converter<Integer, String> {

        @Override
        public String toDatabase(Integer value) {
            if (value < 0) {
                throw new IllegalArgumentException("not " + value);
            }
            return value == 0 ? "none" : value.toString();
        }

        @Override
        public Integer fromDatabase(String stored) {
            return Integer.valueOf(stored);
        }
    }

    @Id
    public @Nullable Long id;

    public String name = "";

    @Encrypted
    public @Nullable String ssn;

    @Encrypted
    public byte @Nullable [] scan;

    @Encrypted
    @Json
    public @Nullable List<Option> findings;

    @Encrypted
    @Convert(Money.AsText.class)
    public @Nullable Money debt;

    @Encrypted
    @Convert(Careless.class)
    public @Nullable Integer pin;

    @Hashed
    public @Nullable String password;

    /** A patient of that name. */
    public static Patient of(String name, @Nullable String ssn) {
        Patient patient = new Patient();
        patient.name = name;
        patient.ssn = ssn;
        return patient;
    }
}
