package dev.elif.cdi.domain;

import dev.elif.model.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A bean that makes numbers; without what it injects it makes another kind. */
@ApplicationScoped
public class Numbers implements IdGenerator<String> {

    @Inject
    Office office;

    @Override
    public String next() {
        return office == null ? "none" : office.nextNumber();
    }
}
