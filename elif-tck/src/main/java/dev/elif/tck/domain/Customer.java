package dev.elif.tck.domain;

import dev.elif.model.ConvertedBy;
import dev.elif.model.Converter;
import dev.elif.model.Embedded;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An active record with values of several columns, and with mutators and accessors. */
@Model
public class Customer extends ActiveRecord<Customer> {

    /**
     * Where somebody lives.
     *
     * @param street the street
     * @param city the city
     * @param floor how high
     */
    public record Address(@Nullable String street, @Nullable String city, int floor) {}

    /** What somebody may spend; can be changed in place. */
    public static class Limits {

        private int daily;
        private @Nullable Long single;

        Limits() {}

        /** Limits of so much. */
        public Limits(int daily, @Nullable Long single) {
            this.daily = daily;
            this.single = single;
        }

        public int daily() {
            return daily;
        }

        public @Nullable Long single() {
            return single;
        }

        /** Allows so much. */
        public void allow(int amount) {
            daily = amount;
        }
    }

    /**
     * A value that names its own converter.
     *
     * @param hex as the web writes it
     */
    @ConvertedBy(Paint.AsNumber.class)
    public record Paint(String hex) {

        /** Stores the number. */
        public static final class AsNumber implements Converter<Paint, Integer> {

            @Override
            public Integer toDatabase(Paint value) {
                return Integer.parseInt(value.hex(), 16);
            }

            @Override
            public Paint fromDatabase(Integer stored) {
                return new Paint(Integer.toHexString(stored));
            }
        }
    }

    @Id
    private @Nullable Long id;

    private String firstName = "";
    private String lastName = "";
    private @Nullable String phone;

    @Embedded
    private @Nullable Address home;

    @Embedded(prefix = "work")
    private @Nullable Address office;

    @Embedded
    private @Nullable Limits limits;

    private @Nullable Paint favourite;

    Customer() {}

    /** Somebody new. */
    public Customer(String firstName, String lastName) {
        this.firstName = firstName;
        this.lastName = lastName;
    }

    public @Nullable Long id() {
        return id;
    }

    /** Computed from what is stored. */
    public String fullName() {
        return firstName + " " + lastName;
    }

    public @Nullable String phone() {
        return phone;
    }

    /** Keeps the digits alone. */
    public void phone(String value) {
        phone = value.toLowerCase(Locale.ROOT).replaceAll("[^0-9+]", "");
    }

    public @Nullable Address home() {
        return home;
    }

    public void home(@Nullable Address value) {
        home = value;
    }

    public @Nullable Address office() {
        return office;
    }

    public void office(@Nullable Address value) {
        office = value;
    }

    public @Nullable Limits limits() {
        return limits;
    }

    public void limits(@Nullable Limits value) {
        limits = value;
    }

    public @Nullable Paint favourite() {
        return favourite;
    }

    public void favourite(@Nullable Paint value) {
        favourite = value;
    }
}
