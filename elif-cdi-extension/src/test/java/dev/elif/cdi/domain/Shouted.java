package dev.elif.cdi.domain;

import dev.elif.model.Converter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A bean that marks what is stored; without what it injects it does not. */
@Dependent
public class Shouted implements Converter<String, String> {

    @Inject
    Office office;

    @Override
    public String toDatabase(String value) {
        return office == null ? value : value + office.mark();
    }

    @Override
    public String fromDatabase(String stored) {
        return stored.replace("!", "");
    }
}
