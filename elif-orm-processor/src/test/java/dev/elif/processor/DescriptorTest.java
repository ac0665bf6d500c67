package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.model.Column;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generated descriptors do, on the models of the golden files. */
class DescriptorTest {

    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    /** A value for each column of {@code Everything}, as a database holds it. */
    private static final List<Object> STORED = List.of(
            new UUID(1, 2),
            true,
            (short) 3,
            (short) 4,
            5,
            6L,
            7.5f,
            8.5,
            "c",
            true,
            (short) 9,
            (short) 10,
            11,
            12L,
            13.5f,
            14.5,
            "d",
            "text",
            new BigDecimal("15.50"),
            LocalDate.of(2024, 2, 29),
            LocalTime.NOON,
            LocalDateTime.of(2024, 2, 29, 12, 0),
            NOON,
            NOON,
            16_000L,
            2024,
            "MONDAY",
            new byte[] {17},
            new byte[] {18},
            Map.of("a", List.of(1)),
            new String[] {"n"},
            19L,
            "***");

    private static final Map<String, Compiled> COMPILED = new HashMap<>();

    @TempDir
    private static Path output;

    @AfterAll
    static void forget() {
        COMPILED.clear();
    }

    private static ModelType<Object> type(String golden, String model) {
        return COMPILED.computeIfAbsent(golden, name -> GoldenTest.compiled(name, output.resolve(name)))
                .type(model);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.Everything", "app.EveryValue"})
    void a_row_is_read_into_a_model_that_has_the_values_of_the_row(String model) {
        ModelType<Object> type = type("all-types", model);

        Object read = type.read(new FakeRow(STORED), 0);

        for (int i = 0; i < STORED.size(); i++) {
            assertThat(stored(type.columns().get(i), type.value(read, i)))
                    .as(type.columns().get(i).name())
                    .isEqualTo(STORED.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.Everything", "app.EveryValue"})
    void a_row_is_read_from_where_the_model_begins_in_it(String model) {
        ModelType<Object> type = type("all-types", model);
        Object[] behind = new Object[STORED.size() + 2];
        System.arraycopy(STORED.toArray(), 0, behind, 2, STORED.size());

        Object read = type.read(new FakeRow(Arrays.asList(behind)), 2);

        assertThat(differences(type, read, type.read(new FakeRow(STORED), 0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.Everything", "app.EveryValue"})
    void another_value_changes_its_own_column_and_no_other(String model) {
        ModelType<Object> type = type("all-types", model);
        Object original = type.read(new FakeRow(STORED), 0);
        Object other = type.read(new FakeRow(other()), 0);

        for (int i = 0; i < STORED.size(); i++) {
            Object changed = type.with(type.copy(original), i, type.value(other, i));

            assertThat(differences(type, original, changed)).containsExactly(i);
            assertThat(type.value(changed, i)).isEqualTo(type.value(other, i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.Everything", "app.EveryValue"})
    void a_copy_is_the_same_in_every_column(String model) {
        ModelType<Object> type = type("all-types", model);
        Object original = type.read(new FakeRow(STORED), 0);

        Object copy = type.copy(original);

        assertThat(differences(type, original, copy)).isEmpty();
        assertThat(copy == original).isEqualTo(model.endsWith("EveryValue"));
    }

    @Test
    void a_copy_shares_no_array_with_the_original() {
        ModelType<Object> type = type("all-types", "app.Everything");
        Object original = type.read(new FakeRow(STORED), 0);

        Object copy = type.copy(original);

        for (String bytes : List.of("bytes", "openBytes")) {
            int position = type.position(type.column(bytes));
            assertThat(type.value(copy, position))
                    .isEqualTo(type.value(original, position))
                    .isNotSameAs(type.value(original, position));
            Object without = type.with(original, position, null);
            assertThat(type.value(type.copy(without), position)).isNull();
        }
    }

    @Test
    void nulls_are_read_where_a_field_can_hold_them() {
        ModelType<Object> type = type("plain-class", "shop.Customer");
        FakeRow row = new FakeRow(Arrays.asList(null, null, null, true, null, null));

        Object read = type.read(row, 0);

        assertThat(type.value(read, 0)).isNull();
        assertThat(type.same(read, type.copy(read), 0)).isTrue();
        assertThatThrownBy(() -> type.read(FakeRow.ofNulls(6), 0)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.Everything", "app.EveryValue"})
    void a_position_that_is_none_is_refused(String model) {
        ModelType<Object> type = type("all-types", model);
        Object read = type.read(new FakeRow(STORED), 0);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> type.value(read, 33));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> type.with(read, 33, null));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> type.same(read, read, 33));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> type.keyPart(new UUID(1, 2), 1));
    }

    @Test
    void not_a_number_and_negative_zero_are_values_like_others() {
        ModelType<Object> type = type("all-types", "app.Everything");
        int position = type.position(type.column("aDouble"));
        Object left = type.with(type.read(new FakeRow(STORED), 0), position, Double.NaN);
        Object right = type.with(type.read(new FakeRow(STORED), 0), position, Double.NaN);

        assertThat(type.same(left, right, position)).isTrue();
        assertThat(type.same(type.with(left, position, 0.0), type.with(right, position, -0.0), position))
                .isFalse();
    }

    @Test
    void an_active_record_has_its_own_state_and_a_copy_another() {
        ModelType<Object> type = type("active-record", "blog.User");
        Object user = type.read(new FakeRow(List.of(1L, "a@b.c")), 0);

        assertThat(type.tracked()).isTrue();
        assertThat(type.state(user)).isNotNull().isSameAs(type.state(user)).isNotSameAs(type.state(type.copy(user)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.Basket", "shop.Purse"})
    void a_field_of_type_model_state_is_the_state_and_no_column(String model) {
        ModelType<Object> type = type("model-state", model);
        Object read = type.read(new FakeRow(List.of(1L)), 0);

        assertThat(type.tracked()).isTrue();
        assertThat(type.columns()).hasSize(1);
        assertThat(type.state(read)).isInstanceOf(ModelState.class).isNotSameAs(type.state(type.copy(read)));
    }

    @Test
    void a_composite_key_is_a_record_of_its_parts() throws ReflectiveOperationException {
        ModelType<Object> type = type("composite-key", "shop.OrderLine");
        Object line = type.read(new FakeRow(List.of(1L, 2L, 3)), 0);

        Object key = type.key(line);

        assertThat(key).hasToString("Key[orderId=1, productId=2]").isEqualTo(type.key(type.copy(line)));
        assertThat(type.keyType()).isEqualTo(key.getClass());
        assertThat(type.keyPart(key, 0)).isEqualTo(1L);
        assertThat(type.keyPart(key, 1)).isEqualTo(2L);
        assertThat(type.keyGeneration()).isEqualTo(KeyGeneration.ASSIGNED);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> type.keyPart(key, 2));
        Method find =
                type.javaType().getClassLoader().loadClass("shop.OrderLine_").getMethod("find", type.keyType());
        assertThat(find.getReturnType()).isEqualTo(java.util.Optional.class);
    }

    @Test
    void a_single_key_is_its_value() {
        ModelType<Object> type = type("record", "geo.Country");
        Object country = type.read(new FakeRow(Arrays.asList("FR", "France", 68L, null)), 0);

        assertThat(type.key(country)).isEqualTo("FR");
        assertThat(type.keyPart("FR", 0)).isEqualTo("FR");
        assertThat(type.state(country)).isNull();
    }

    @Test
    void fields_of_base_classes_are_read_wherever_they_are() {
        ModelType<Object> type = type("base-class", "shop.Product");

        Object product = type.read(new FakeRow(List.of(1L, "note", 2, NOON, "name")), 0);

        assertThat(type.columns())
                .extracting(Column::name)
                .containsExactly("id", "note", "version", "created_at", "name");
        assertThat(type.key(product)).isEqualTo(1L);
        assertThat(type.value(type.copy(product), 1)).isEqualTo("note");
        assertThat(type.value(type.with(product, 2, 3), 2)).isEqualTo(3);
        assertThat(type.value(product, 3)).isEqualTo(NOON);
    }

    @Test
    void a_constructor_that_throws_is_no_obstacle() {
        ModelType<Object> type = type("hidden-names", "shop.orders.Order");

        Object order = type.read(new FakeRow(Arrays.asList(1L, 2L, null, null, null, null, null, "a", "b", 3L)), 0);

        assertThat(type.key(order)).hasToString("Key[java=1, key=2]");
        assertThat(type.value(order, 7)).isEqualTo("a");
        assertThat(type.value(order, 8)).isEqualTo("b");
    }

    @Test
    void what_a_constructor_throws_reaches_the_caller() {
        ModelType<Object> type = Compiler.into(output).compile("""
                        package app;
                        @dev.elif.model.Model
                        class Grumpy {
                            @dev.elif.model.Id private Long id;
                            private Grumpy() { throw new IllegalStateException("no"); }
                        }
                        """).succeeded().type("app.Grumpy");

        assertThatThrownBy(() -> type.read(new FakeRow(List.of(1L)), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
    }

    private static List<String> names(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(column -> column.name()).toList();
    }

    @SuppressWarnings("unchecked")
    private static Object stored(Column<Object, ?> column, Object value) {
        return ((Column<Object, Object>) column).type().stored(value);
    }

    private static List<Integer> differences(ModelType<Object> type, Object left, Object right) {
        return java.util.stream.IntStream.range(0, type.columns().size())
                .filter(i -> !type.same(left, right, i))
                .boxed()
                .toList();
    }

    /** For each column another value than in {@link #STORED}. */
    private static List<Object> other() {
        Instant later = NOON.plusSeconds(60);
        return List.of(
                new UUID(3, 4),
                false,
                (short) 33,
                (short) 34,
                35,
                36L,
                37.5f,
                38.5,
                "e",
                false,
                (short) 39,
                (short) 40,
                41,
                42L,
                43.5f,
                44.5,
                "f",
                "other",
                BigDecimal.TEN,
                LocalDate.of(2025, 1, 1),
                LocalTime.MIDNIGHT,
                LocalDateTime.of(2025, 1, 1, 0, 0),
                later,
                later,
                46_000L,
                2025,
                "FRIDAY",
                new byte[] {47},
                new byte[] {48},
                Map.of(),
                new String[] {"o"},
                49L,
                "**");
    }
}
