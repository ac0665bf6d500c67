package shop;

import dev.elif.ast.Condition;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Scope;
import dev.elif.model.ScopedBy;
import dev.elif.model.SoftDelete;
import dev.elif.model.TenantId;
import java.time.Instant;

@Model
@ScopedBy({Offer.Listed.class, Everything.class})
class Offer extends Kept {

    @Id
    Long id;

    @TenantId
    String shop;

    boolean listed;

    @SoftDelete
    Instant removedAt;

    static final class Listed implements Scope<Offer> {

        @Override
        public Condition<Offer> condition() {
            return Offer_.listed.isTrue();
        }
    }
}
