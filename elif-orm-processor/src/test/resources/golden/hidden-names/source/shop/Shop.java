package shop;

import dev.elif.model.ColumnName;
import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public class Shop {

    @Id
    private Long id;

    @ColumnName("Gr\u00f6\u00dfe \"{*/\\")
    private String size;
}
