package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A value in SQL that the program has written itself: {@code (similarity("name", ?) * 2)}.
 *
 * @param texts its text, as it is, around the operands: one more than there are
 * @param operands what stands between
 * @param type what comes out
 */
public record Written(List<String> texts, List<? extends Expression> operands, SqlType type) implements Expression {

    public Written {
        texts = List.copyOf(texts);
        operands = List.copyOf(operands);
        operands.forEach(ColumnRef::compared);
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return test.test(this) || Parts.any(operands, test);
    }

    @Override
    public Expression map(UnaryOperator<Expression> leaf) {
        return new Written(texts, Parts.map(operands, leaf), type);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Written.class).token(texts).nodes(operands);
    }
}
