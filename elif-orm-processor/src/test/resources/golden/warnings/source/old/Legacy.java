package old;

import dev.elif.model.Convert;
import dev.elif.model.Converter;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import java.util.List;

@Model
@Deprecated(forRemoval = true)
public class Legacy {

    @Id
    private Long id;

    @Deprecated
    String title;

    @Json
    @SuppressWarnings("rawtypes")
    List raw;

    @Convert(Trimmed.class)
    String code;

    @Deprecated
    static class Trimmed implements Converter<String, String> {

        @Override
        public String toDatabase(String value) {
            return value.trim();
        }

        @Override
        public String fromDatabase(String stored) {
            return stored;
        }
    }
}
