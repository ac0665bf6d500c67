package dev.elif.cdi.core;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads settings as typed values; a wrong one is noted, and the default taken, so that all can be reported together. */
final class SettingReader {

    private final Function<String, Optional<String>> source;
    private final Problems problems;

    SettingReader(Function<String, Optional<String>> source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The text of {@code key}, if it is set to more than blanks. */
    Optional<String> text(String key) {
        return verbatim(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Like {@link #text}, to the letter; for passwords. */
    Optional<String> verbatim(String key) {
        try {
            return source.apply(key).filter(text -> !text.isEmpty());
        } catch (RuntimeException unreadable) {
            // An expression in the value names what is not there, for instance.
            problems.add(CdiMessage.UNREADABLE_SETTING, key, unreadable);
            return Optional.empty();
        }
    }

    /** The text of {@code key}; a problem when it is not set. */
    Optional<String> required(String key, String example) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            problems.add(CdiMessage.MISSING_SETTING, key, environmentName(key), example);
        }
        return text;
    }

    /** A whole number of at least {@code least}. */
    int number(String key, int least, int fallback) {
        return read(
                key,
                "a whole number of at least " + least,
                text -> text.matches("\\d{1,9}")
                        ? Optional.of(Integer.valueOf(text)).filter(n -> n >= least)
                        : Optional.empty(),
                fallback,
                String.valueOf(fallback));
    }

    /** A duration. */
    Duration duration(String key, Duration fallback) {
        return read(key, Durations.FORM, Durations::parse, fallback, Durations.text(fallback));
    }

    /** {@code true} or {@code false}. */
    boolean flag(String key, boolean fallback) {
        return read(
                key,
                "true or false",
                text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                fallback,
                String.valueOf(fallback));
    }

    /** One of the constants of {@code type}, in any case. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
        String form = "one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
        return read(
                key,
                form,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst(),
                fallback,
                fallback.name().toLowerCase(Locale.ROOT));
    }

    /** Names of databases, with commas between them; none of them twice, or the default one's. */
    List<String> names(String key) {
        Optional<String> text = text(key);
        List<String> names = text.map(list -> List.of(list.split("\\s*,\\s*"))).orElse(List.of());
        boolean usable = names.stream().allMatch(name -> name.matches("[A-Za-z0-9_-]+"))
                && Set.copyOf(names).size() == names.size()
                && !names.contains(DataSourceSettings.DEFAULT);
        if (!usable) {
            String form = "a list of different names such as reporting,archive, of letters, digits, _ and -";
            problems.add(CdiMessage.WRONG_SETTING, key, text.orElse(""), form, "the default one alone");
            return List.of();
        }
        return names;
    }

    private <T> T read(String key, String form, Function<String, Optional<T>> parser, T fallback, String fallbackText) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return fallback;
        }
        Optional<T> value = parser.apply(text.get());
        if (value.isEmpty()) {
            problems.add(CdiMessage.WRONG_SETTING, key, text.get(), form, "the default, " + fallbackText);
        }
        return value.orElse(fallback);
    }

    /** MicroProfile Config's own rule. */
    private static String environmentName(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
