package shop;

import dev.elif.ast.Condition;
import dev.elif.model.Scope;
import java.util.List;

final class Everything implements Scope<Object> {

    @Override
    public Condition<Object> condition() {
        return Condition.all(List.of());
    }
}
