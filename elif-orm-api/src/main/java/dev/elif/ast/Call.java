package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A value made of others: a function, an operator, a cast.
 *
 * @param operation what is done
 * @param operands with what, in the order of the template
 * @param type what comes out
 */
public record Call(Operation operation, List<? extends Expression> operands, SqlType type) implements Expression {

    public Call {
        operands = List.copyOf(operands);
        if (operation != Operation.AS_TEXT) {
            operands.forEach(ColumnRef::compared);
        }
    }

    /** Of these operands. */
    public static Call of(SqlType type, Operation operation, Expression... operands) {
        return new Call(operation, List.of(operands), type);
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return Parts.any(operands, test);
    }

    @Override
    public Expression map(UnaryOperator<Expression> leaf) {
        return new Call(operation, Parts.map(operands, leaf), type);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(operation).token(type).nodes(operands);
    }
}
