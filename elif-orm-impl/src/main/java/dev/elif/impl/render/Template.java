package dev.elif.impl.render;

import dev.elif.ast.Expression;
import dev.elif.ast.SqlType;
import java.util.List;
import java.util.function.Consumer;

/** Writes operands into the template of an operation: {@code {0}}, {@code {*}}, {@code {~}} with spaces, {@code {1*}} from there on, {@code {t}} the type. */
final class Template {

    private final SqlWriter writer;
    private final Consumer<Expression> operand;

    Template(SqlWriter writer, Consumer<Expression> operand) {
        this.writer = writer;
        this.operand = operand;
    }

    void write(String template, List<? extends Expression> operands, SqlType type) {
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            writer.raw(template.substring(at, open));
            place(template.substring(open + 1, close), operands, type);
            at = close + 1;
        }
        writer.raw(template.substring(at));
    }

    private void place(String place, List<? extends Expression> operands, SqlType type) {
        if (place.equals("t")) {
            writer.raw(writer.dialect().type(type));
        } else if (place.equals("~")) {
            writer.list(operands, " ", operand);
        } else if (place.endsWith("*")) {
            int from = place.length() == 1 ? 0 : Integer.parseInt(place.substring(0, place.length() - 1));
            writer.list(operands.subList(from, operands.size()), ", ", operand);
        } else {
            operand.accept(operands.get(Integer.parseInt(place)));
        }
    }
}
