package dev.elif.impl.runtime;

import dev.elif.error.MappingException;
import dev.elif.impl.execute.Result;
import dev.elif.impl.execute.StatementRunner.Mapping;
import dev.elif.impl.map.RecordShape;
import dev.elif.impl.map.Scalars;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ColumnType;
import dev.elif.model.ModelType;
import dev.elif.model.Nearest;
import dev.elif.model.Row;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What becomes of the rows of a statement whose columns are known only once it has run. */
record RawRows(SecretReader secrets) {

    <R> Mapping<R> of(Class<R> type) {
        if (RawStatements.isModel(type)) {
            ModelType<R> model = ModelType.of(type);
            return result -> {
                List<String> names = model.columns().stream().map(Column::name).toList();
                arrange(result, names, model.name(), UnaryOperator.identity());
                return row -> secrets.read(model, row);
            };
        }
        if (type.isRecord()) {
            RecordShape<R> shape = RecordShape.of(type);
            return result -> {
                arrange(result, shape.names(), type.getSimpleName(), RawRows::plain);
                return shape::read;
            };
        }
        return scalar(type);
    }

    /** Rows by the names of their columns. */
    @SuppressWarnings("NullAway") // a value is whatever the column holds
    static Function<Row, Map<String, Object>> maps(Result result) {
        List<String> columns = result.columns();
        Map<String, Integer> unused = positions(columns, UnaryOperator.identity(), columns);
        return row -> {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                values.put(columns.get(i), row.valueAt(i));
            }
            return Collections.unmodifiableMap(values);
        };
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the value is whatever the column holds
    private static <R> Mapping<R> scalar(Class<R> type) {
        ColumnType<R> one = (ColumnType<R>)
                Scalars.of(type).orElseThrow(() -> new MappingException(ImplMessage.RAW_TYPE, type.getName()));
        return result -> {
            int columns = result.columns().size();
            if (columns != 1) {
                throw new MappingException(ImplMessage.RAW_ONE, columns, type.getSimpleName());
            }
            return row -> one.read(row, 0);
        };
    }

    /** Lets the rows of {@code result} have the columns of {@code names}, in that order. */
    private static void arrange(Result result, List<String> names, String subject, UnaryOperator<String> form) {
        List<String> columns = result.columns();
        Map<String, Integer> positions = positions(columns, form, names);
        int[] arrangement = new int[names.size()];
        for (int i = 0; i < arrangement.length; i++) {
            String name = names.get(i);
            Integer position = positions.get(form.apply(name));
            if (position == null) {
                throw new MappingException(ImplMessage.RAW_COLUMN, name, subject, Nearest.hint(name, columns), columns);
            }
            arrangement[i] = position;
        }
        result.arrange(arrangement);
    }

    /** Where each column stands; one that is {@code wanted} stands in one place. */
    private static Map<String, Integer> positions(
            List<String> columns, UnaryOperator<String> form, List<String> wanted) {
        List<String> forms = wanted.stream().map(form).toList();
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = form.apply(columns.get(i));
            if (positions.put(name, i) != null && forms.contains(name)) {
                throw new MappingException(ImplMessage.RAW_TWICE, columns.get(i));
            }
        }
        return positions;
    }

    /** {@code userName} and {@code user_name} are one name. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
