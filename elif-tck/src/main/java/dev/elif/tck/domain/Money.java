package dev.elif.tck.domain;

import dev.elif.model.Converter;

/**
 * An amount in a currency; stored through a converter.
 *
 * @param cents the amount
 * @param currency its code
 */
public record Money(long cents, String currency) {

    /** Stores {@code 1250 EUR}. */
    public static final class AsText implements Converter<Money, String> {

        @Override
        public String toDatabase(Money value) {
            return value.cents() + " " + value.currency();
        }

        @Override
        public Money fromDatabase(String stored) {
            String[] parts = stored.split(" ", 2);
            return new Money(Long.parseLong(parts[0]), parts[1]);
        }
    }
}
