package dev.elif.cdi.core;

import dev.elif.error.ConfigurationException;
import dev.elif.model.ModelType;
import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The keys of encrypted columns, where no bean has them. What is set is repeated in no message. */
public final class KeySettings {

    static final String KEY = "elif.encryption.key";
    static final String PREVIOUS = "elif.encryption.previous-keys";

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
        return settings.keys();
    }

    private Optional<KeyProvider> keys() {
        List<EncryptionKey> current = keys(KEY);
        List<EncryptionKey> previous = keys(PREVIOUS);
        if (!previous.isEmpty() && reader.text(KEY).isEmpty()) {
            problems.add(CdiMessage.PREVIOUS_KEYS_ALONE, PREVIOUS, KEY);
        }
        return current.stream().findFirst().map(key -> KeyProvider.of(key, previous));
    }

    private List<EncryptionKey> keys(String name) {
        List<EncryptionKey> keys = new ArrayList<>();
        try {
            for (String text :
                    reader.text(name).map(value -> value.split(",", -1)).orElse(new String[0])) {
                keys.add(EncryptionKey.parse(text.strip()));
            }
        } catch (ConfigurationException wrong) {
            keys.clear();
        }
        boolean several = name.equals(KEY) && keys.size() > 1;
        if (several || (keys.isEmpty() && reader.text(name).isPresent())) {
            problems.add(CdiMessage.WRONG_KEY_SETTING, name);
        }
        return keys;
    }
}
