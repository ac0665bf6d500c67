package dev.elif.processor.check;

import dev.elif.processor.describe.ModelDescriber;
import dev.elif.processor.describe.ModelDescription.Location;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Judges the tables of many models. */
public final class TableCheck {

    private TableCheck() {}

    /** A problem for each model whose table an earlier one of {@code models} has already. */
    public static List<Problem> problems(List<TypeElement> models) {
        List<Problem> problems = new ArrayList<>();
        Map<Location, TypeElement> taken = new HashMap<>();
        for (TypeElement model : models) {
            Location location = ModelDescriber.location(model);
            TypeElement first = taken.putIfAbsent(location, model);
            if (first != null) {
                problems.add(Problem.of(
                                ProcessorMessage.DUPLICATE_TABLE,
                                model,
                                model.getQualifiedName(),
                                location.table(),
                                database(location),
                                first.getQualifiedName())
                        .at(Annotations.find(model, ApiNames.MODEL)));
            }
        }
        return problems;
    }

    private static String database(Location location) {
        return location.database().isEmpty() ? "the default database" : "the database [" + location.database() + "]";
    }
}
