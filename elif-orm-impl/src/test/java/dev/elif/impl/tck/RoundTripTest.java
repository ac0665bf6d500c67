package dev.elif.impl.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.TckParts;
import dev.elif.tck.domain.DomainTables;
import dev.elif.tck.domain.Patient;
import dev.elif.tck.domain.Sample;
import dev.elif.tck.domain.Specimen;
import dev.elif.test.PostgresServer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a column can hold comes back as it was, however it is written and read. */
class RoundTripTest {

    private static PlainDatabase database;

    /** Values for a column of a model. */
    private record Trip<M>(Supplier<M> model, ModelType<M> type, Column<M, ?> column, List<Object> values) {

        @Override
        public String toString() {
            return column + " = " + values;
        }
    }

    @BeforeContainer
    static void open() {
        database = PlainDatabase.open(PostgresServer.obtain().createDatabase(), TckParts.create());
        database.migrations(List.of(new DomainTables())).migrate();
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Property(tries = 600)
    void values_of_the_driver_come_back(@ForAll("samples") Trip<?> trip) {
        check(trip);
    }

    @Property(tries = 600)
    void arrays_ranges_and_other_values_come_back(@ForAll("specimens") Trip<?> trip) {
        check(trip);
    }

    @Property(tries = 100)
    void secrets_come_back(@ForAll("patients") Trip<?> trip) {
        check(trip);
    }

    @Provide
    Arbitrary<Trip<Sample>> samples() {
        return trips(Sample::new, Sample.class, Values.OF_SAMPLES);
    }

    @Provide
    Arbitrary<Trip<Specimen>> specimens() {
        return trips(Specimen::new, Specimen.class, Values.OF_SPECIMENS);
    }

    @Provide
    Arbitrary<Trip<Patient>> patients() {
        return trips(() -> Patient.of(UUID.randomUUID().toString(), null), Patient.class, Values.OF_PATIENTS);
    }

    private static <M> Arbitrary<Trip<M>> trips(
            Supplier<M> model, Class<M> javaType, Map<String, Arbitrary<?>> arbitraries) {
        ModelType<M> type = ModelType.of(javaType);
        return Arbitraries.of(arbitraries.keySet().stream().sorted().toList())
                .flatMap(field -> arbitraries
                        .get(field)
                        .asGeneric()
                        .injectNull(0.1)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(values -> new Trip<>(model, type, type.column(field), values)));
    }

    private static <M> void check(Trip<M> trip) {
        Repository<M, Long> models = database.database().repository(trip.type().javaType(), Long.class);
        models.query().deleteAll();
        List<M> alone = new ArrayList<>();
        trip.values().forEach(value -> alone.add(models.create(model(trip, value))));
        assertRead(trip, models.query(), "create");

        alone.forEach(model -> trip.type().with(model, position(trip), null));
        models.updateAll(alone);
        for (int i = 0; i < alone.size(); i++) {
            trip.type().with(alone.get(i), position(trip), trip.values().get(i));
        }
        models.updateAll(alone);
        assertRead(trip, models.query(), "updateAll");

        models.insertAll(trip.values().stream().map(value -> model(trip, value)).toList());
        assertRead(trip, models.query(), "insertAll");

        models.copyIn(trip.values().stream().map(value -> model(trip, value)));
        assertRead(trip, models.query(), "copyIn");
    }

    private static <M> M model(Trip<M> trip, Object value) {
        return trip.type().with(trip.model().get(), position(trip), value);
    }

    private static <M> int position(Trip<M> trip) {
        return trip.type().position(trip.column());
    }

    /** All rows, which are deleted then. */
    private static <M> void assertRead(Trip<M> trip, Query<M> query, String way) {
        Query<M> ordered = query.orderBy(trip.type().keyColumns().get(0).asc());
        assertSame(trip, ordered.list().stream().map(model -> trip.type().value(model, position(trip))), way);
        assertSame(trip, ordered.pluck(trip.column()).stream(), way + " and pluck");
        if (!way.equals("create")) {
            query.deleteAll();
        }
    }

    private static <M> void assertSame(Trip<M> trip, Stream<?> found, String way) {
        List<?> all = found.toList();
        assertThat(all).as(way).hasSameSizeAs(trip.values());
        for (int i = 0; i < all.size(); i++) {
            Object meant = kept(trip.values().get(i));
            assertThat(trip.column().type().sameValues(meant, all.get(i)))
                    .as("%s of %s by %s, but found %s", meant, trip.column(), way, all.get(i))
                    .isTrue();
        }
    }

    /** Times are kept to the microsecond: what is smaller is cut off. */
    private static Object kept(Object value) {
        if (value instanceof LocalTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof Instant time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        return value instanceof OffsetDateTime time
                ? time.truncatedTo(ChronoUnit.MICROS).withOffsetSameInstant(ZoneOffset.UTC)
                : value;
    }
}
