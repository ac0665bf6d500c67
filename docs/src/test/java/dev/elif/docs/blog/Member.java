package dev.elif.docs.blog;

import dev.elif.model.Convert;
import dev.elif.model.Converter;
import dev.elif.model.Encrypted;
import dev.elif.model.Hashed;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

// @start region="secret-model"
@Model
public class Member extends ActiveRecord<Member> {

    @Id
    public Long id;

    @Encrypted
    public String iban;

    @Encrypted
    @Json
    public List<String> illnesses;

    @Hashed
    public String password;
    // @end

    @Convert(Shortened.class)
    public String city;

    /** What knows short names. */
    @ApplicationScoped
    public static class Atlas {

        public String shortName(String city) {
            return city.substring(0, 1);
        }

        public String longName(String city) {
            return city.equals("P") ? "Paris" : city;
        }
    }

    // @start region="converter-bean"
    @ApplicationScoped
    public static class Shortened implements Converter<String, String> {

        @Inject
        Atlas atlas;

        @Override
        public String toDatabase(String city) {
            return atlas.shortName(city);
        }

        @Override
        public String fromDatabase(String stored) {
            return atlas.longName(stored);
        }
    }
    // @end
}
