package geo;

import dev.elif.model.ColumnName;
import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public record Country(@Id String code, @ColumnName("english_name") String name, long population, byte[] flag) {}
