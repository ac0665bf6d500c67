package dev.elif.cdi.core;

import dev.elif.error.ConfigurationException;
import dev.elif.model.ModelType;
import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The keys of encrypted columns, where no bean has them, and those of cursors. What is set is repeated in no message. */
public final class KeySettings {

    static final String KEY = "elif.encryption.key";
    static final String PREVIOUS = "elif.encryption.previous-keys";
    static final String CURSOR = "elif.cursor.secret";
    static final String PREVIOUS_CURSORS = "elif.cursor.previous-secrets";

    private final SettingReader reader;
    private final Problems problems;

    private KeySettings(Function<String, Optional<String>> source, Problems problems) {
        this.reader = new SettingReader(source, problems);
        this.problems = problems;
    }

    /**
     * The keys that are set; that there are none is a problem when a model needs some and no bean has them.
     *
     * @param source the text of a key, if it is set
     */
    public static Optional<KeyProvider> read(
            Models models, boolean bean, Function<String, Optional<String>> source, Problems problems) {
        List<String> needy = models.all().stream()
                .filter(type -> !type.encryptedPositions().isEmpty())
                .map(ModelType::name)
                .toList();
        KeySettings settings = new KeySettings(source, problems);
        if (!bean && !needy.isEmpty() && settings.reader.text(KEY).isEmpty()) {
            problems.add(CdiMessage.NO_ENCRYPTION_KEY, needy, KEY);
        }
        List<EncryptionKey> keys = settings.keys(KEY, PREVIOUS);
        return keys.stream().findFirst().map(key -> KeyProvider.of(key, keys.subList(1, keys.size())));
    }

    /** The keys of cursors that are set, the first for new ones. */
    public static List<EncryptionKey> cursors(Function<String, Optional<String>> source, Problems problems) {
        return new KeySettings(source, problems).keys(CURSOR, PREVIOUS_CURSORS);
    }

    private List<EncryptionKey> keys(String current, String previous) {
        List<EncryptionKey> keys = parsed(current);
        List<EncryptionKey> former = parsed(previous);
        if (keys.size() > 1) {
            problems.add(CdiMessage.WRONG_KEY_SETTING, current);
        }
        if (!former.isEmpty() && reader.text(current).isEmpty()) {
            problems.add(CdiMessage.PREVIOUS_KEYS_ALONE, previous, current);
        }
        if (!keys.isEmpty()) {
            keys.addAll(former);
        }
        return keys;
    }

    private List<EncryptionKey> parsed(String name) {
        List<EncryptionKey> keys = new ArrayList<>();
        try {
            for (String text :
                    reader.text(name).map(value -> value.split(",", -1)).orElse(new String[0])) {
                keys.add(EncryptionKey.parse(text.strip()));
            }
        } catch (ConfigurationException wrong) {
            keys.clear();
            problems.add(CdiMessage.WRONG_KEY_SETTING, name);
        }
        return keys;
    }
}
