package app;

import dev.elif.model.Convert;
import dev.elif.model.Converter;
import dev.elif.model.Embedded;
import dev.elif.model.Encrypted;
import dev.elif.model.Hashed;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import java.util.List;

@Model(table = "sick")
public class Patient {

    public static class Length implements Converter<Integer, byte[]> {

        @Override
        public byte[] toDatabase(Integer value) {
            return new byte[value];
        }

        @Override
        public Integer fromDatabase(byte[] stored) {
            return stored.length;
        }
    }

    public record Address(String city, @Encrypted String street) {}

    @Id
    private long id;

    @Encrypted
    private String ssn;

    @Encrypted
    byte[] scan;

    @Encrypted
    @Json
    private List<String> findings;

    @Encrypted
    @Convert(Length.class)
    private int length;

    @Hashed
    private String password;

    @Embedded
    private Address address;
}
