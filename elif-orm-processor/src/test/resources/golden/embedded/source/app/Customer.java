package app;

import dev.elif.model.ColumnName;
import dev.elif.model.Embedded;
import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public class Customer {

    public record Address(String city, @ColumnName("zip") int code) {}

    static class Limits {
        private int low;
        Integer high;
        byte[] seal;
    }

    @Id
    private long id;

    @Embedded
    private Address home;

    @Embedded(prefix = "")
    Address work;

    @Embedded
    private Limits limits;

    private String name;
}
