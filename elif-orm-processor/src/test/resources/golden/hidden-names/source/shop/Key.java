package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;

/** Named like the record that is generated for its own key. */
@Model(table = "keys")
public record Key(@Id long left, @Id long right) {}
