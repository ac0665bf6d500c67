package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MappingException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Customer;
import dev.elif.tck.domain.Customer.Address;
import dev.elif.tck.domain.Customer.Limits;
import dev.elif.tck.domain.Customer.Paint;
import dev.elif.tck.domain.Customer_;
import dev.elif.tck.domain.Place;
import dev.elif.tck.domain.Place_;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of several columns, values that name their converter, and what a class makes of its fields. */
@AcceptanceSuite
class EmbeddedSuite {

    private final Tck tck;
    private final Repository<Customer, Long> customers;
    private final Repository<Place, Long> places;

    EmbeddedSuite(Tck tck) {
        this.tck = tck;
        this.customers = tck.repository(Customer.class, Long.class);
        this.places = tck.repository(Place.class, Long.class);
    }

    @Test
    @Feature({"CAST-03", "CAST-04"})
    void a_value_is_written_to_several_columns_and_read_from_them() {
        Customer ann = new Customer("Ann", "Lee");
        ann.home(new Address("Main Street 1", "Paris", 3));
        ann.office(new Address(null, "Rome", 0));
        ann.limits(new Limits(500, 90L));
        ann.save();

        Customer found = customers.findOrFail(ann.id());

        assertThat(found.home()).isEqualTo(new Address("Main Street 1", "Paris", 3));
        assertThat(found.office()).isEqualTo(new Address(null, "Rome", 0));
        assertThat(found.limits().daily()).isEqualTo(500);
        assertThat(found.limits().single()).isEqualTo(90);
        assertThat(tck.column("select home_street || home_city || workcity || limits_daily from customers"))
                .containsExactly("Main Street 1ParisRome500");
        assertThat(tck.query(Customer.class)
                        .where(Customer_.homeCity.startsWith("Par"), Customer_.homeFloor.gt(2))
                        .exists())
                .isTrue();
    }

    @Test
    @Feature("CAST-03")
    void a_value_is_null_when_all_its_columns_are() {
        Customer ann = new Customer("Ann", "Lee");
        ann.home(new Address("Main Street 1", "Paris", 3));
        ann.save();
        ann.home(null);
        ann.save();

        Customer found = customers.findOrFail(ann.id());

        assertThat(found.home()).isNull();
        assertThat(found.limits()).isNull();
        assertThat(tck.column("select 1 from customers where home_street is null and home_floor is null"))
                .hasSize(1);
        tck.execute("update customers set home_city = 'Paris'");
        assertThatThrownBy(() -> customers.findOrFail(ann.id())).isInstanceOf(MappingException.class);
    }

    @Test
    @Feature({"CAST-04", "CAST-05"})
    void only_the_columns_that_changed_are_sent() {
        Customer ann = new Customer("Ann", "Lee");
        ann.home(new Address("Main Street 1", "Paris", 3));
        ann.limits(new Limits(500, 90L));
        ann.save();

        ann.home(new Address("Main Street 1", "Lyon", 3));
        ann.limits().allow(700);

        assertThat(ann.dirty().columns()).containsExactly(Customer_.homeCity, Customer_.limitsDaily);
        assertThat(ann.original(Customer_.limitsDaily)).isEqualTo(500);
        assertThat(tck.statementsOf(ann::save)).hasSize(1);
        assertThat(tck.column("select home_city || limits_daily || limits_single from customers"))
                .containsExactly("Lyon70090");
        ann.limits(new Limits(700, 90L));
        assertThat(ann.dirty().columns()).isEmpty();
        ann.home(null);
        ann.limits().allow(1);
        ann.discardChanges();
        assertThat(ann.home()).isEqualTo(new Address("Main Street 1", "Lyon", 3));
        assertThat(ann.limits().daily()).isEqualTo(700);
    }

    @Test
    @Feature("CAST-03")
    void records_hold_values_too() {
        Place paris = places.create(new Place(null, new Place.Point(48.86, 2.35), "Paris"));
        List<Place> more = places.insertAll(
                List.of(new Place(null, null, "Atlantis"), new Place(null, new Place.Point(0, null), "Null Island")));

        assertThat(places.findOrFail(paris.id())).isEqualTo(paris);
        assertThat(places.findOrFail(more.get(0).id()).at()).isNull();
        assertThat(places.findOrFail(more.get(1).id()).at()).isEqualTo(new Place.Point(0, null));
        tck.query(Place.class).where(Place_.atLatitude.gt(40.0)).update(Place_.atLongitude.set(9.0));
        assertThat(places.findOrFail(paris.id()).at()).isEqualTo(new Place.Point(48.86, 9.0));
    }

    @Test
    @Feature("CAST-30")
    void a_value_may_name_its_own_converter() {
        Customer ann = new Customer("Ann", "Lee");
        ann.favourite(new Paint("ff00"));
        ann.save();

        assertThat(customers.findOrFail(ann.id()).favourite()).isEqualTo(new Paint("ff00"));
        assertThat(tck.column("select favourite from customers")).containsExactly("65280");
        assertThat(tck.query(Customer.class)
                        .where(Customer_.favourite.eq(new Paint("ff00")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    @Feature({"CAST-01", "CAST-02", "CAST-07"})
    void accessors_and_mutators_are_methods_and_the_type_of_a_field_is_its_cast() {
        Customer ann = new Customer("Ann", "Lee");
        ann.phone("+33 (1) 23-45");
        ann.save();

        assertThat(tck.column("select phone from customers")).containsExactly("+3312345");
        Customer found = customers.findOrFail(ann.id());
        assertThat(found.fullName()).isEqualTo("Ann Lee");
        assertThat(found.phone()).isEqualTo("+3312345");
        tck.execute("update customers set home_floor = '4', home_city = 'x'");
        assertThat(found.refresh().home().floor()).isEqualTo(4);
    }
}
