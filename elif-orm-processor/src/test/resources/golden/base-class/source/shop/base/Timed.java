package shop.base;

import dev.elif.model.CreatedAt;
import java.time.Instant;

abstract class Timed<K> extends Keyed<K> {

    @CreatedAt
    private Instant createdAt;
}
