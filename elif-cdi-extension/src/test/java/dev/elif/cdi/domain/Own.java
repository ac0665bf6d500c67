package dev.elif.cdi.domain;

import dev.elif.ast.Condition;
import dev.elif.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Only those of the visitor; its constructor alone could not make it. */
@Dependent
public class Own implements Scope<Bill> {

    private final Visitor visitor;

    @Inject
    Own(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public Condition<Bill> condition() {
        return Bill_.payer.eq(visitor.name());
    }
}
