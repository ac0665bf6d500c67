package dev.elif.processor.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The conventions for names.
 *
 * <p>Snake case puts an underscore before each capital that follows a small letter or a digit, and before the last of
 * several capitals when a small letter follows: {@code emailVerifiedAt} is {@code email_verified_at}, {@code userID} is
 * {@code user_id}, {@code HTMLPage} is {@code html_page}. A digit stays with what is before it: {@code address2} is itself.
 *
 * <p>A plural is the English one of the last word, by its ending or from a short list.
 */
public final class Naming {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("child", "children"),
            Map.entry("criterion", "criteria"),
            Map.entry("datum", "data"),
            Map.entry("foot", "feet"),
            Map.entry("goose", "geese"),
            Map.entry("half", "halves"),
            Map.entry("index", "indexes"),
            Map.entry("knife", "knives"),
            Map.entry("leaf", "leaves"),
            Map.entry("life", "lives"),
            Map.entry("man", "men"),
            Map.entry("medium", "media"),
            Map.entry("mouse", "mice"),
            Map.entry("person", "people"),
            Map.entry("quiz", "quizzes"),
            Map.entry("shelf", "shelves"),
            Map.entry("tooth", "teeth"),
            Map.entry("wife", "wives"),
            Map.entry("wolf", "wolves"),
            Map.entry("woman", "women"));

    private static final Set<String> UNCOUNTABLE = Set.of(
            "advice",
            "audio",
            "data",
            "deer",
            "equipment",
            "feedback",
            "fish",
            "furniture",
            "hardware",
            "information",
            "knowledge",
            "luggage",
            "media",
            "metadata",
            "money",
            "music",
            "news",
            "people",
            "rice",
            "series",
            "sheep",
            "software",
            "species",
            "staff",
            "traffic",
            "weather");

    private static final Set<String> WITH_ES = Set.of("echo", "hero", "potato", "tomato", "veto");

    private Naming() {}

    /** {@code emailVerifiedAt} as {@code email_verified_at}. */
    public static String snake(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && startsWord(name, i)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(name.charAt(i)));
        }
        return snake.toString();
    }

    private static boolean startsWord(String name, int at) {
        char before = name.charAt(at - 1);
        if (!Character.isUpperCase(name.charAt(at)) || before == '_') {
            return false;
        }
        boolean endsCapitals = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return !Character.isUpperCase(before) || endsCapitals;
    }

    /** The table of a model: {@code OrderLine} as {@code order_lines}. */
    public static String table(String model) {
        String snake = snake(model);
        int lastWord = snake.lastIndexOf('_') + 1;
        return snake.substring(0, lastWord) + plural(snake.substring(lastWord));
    }

    /** The field that holds the key of {@code name} by convention: {@code user} and {@code User} as {@code userId}. */
    public static String foreignKey(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "Id";
    }

    private static String plural(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (UNCOUNTABLE.contains(word)) {
            return word;
        }
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.endsWith("sis")) {
            return word.substring(0, word.length() - 2) + "es";
        }
        return word + (takesEs(word) ? "es" : "s");
    }

    private static boolean takesEs(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || WITH_ES.contains(word);
    }

    /** {@code City} for {@code city}. */
    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** The property that a method computes: {@code fullName} of {@code getFullName}, or as it is called. */
    static String property(String method) {
        for (String verb : List.of("get", "is")) {
            boolean bean = method.startsWith(verb)
                    && method.length() > verb.length()
                    && Character.isUpperCase(method.charAt(verb.length()));
            if (bean) {
                String tail = method.substring(verb.length());
                return tail.substring(0, 1).toLowerCase(Locale.ROOT) + tail.substring(1);
            }
        }
        return method;
    }
}
