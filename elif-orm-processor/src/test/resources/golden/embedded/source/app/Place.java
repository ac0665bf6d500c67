package app;

import dev.elif.model.Embedded;
import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
public record Place(@Embedded Point at, @Id long id, @Embedded Point until, String name) {

    public record Point(double latitude, Double longitude) {}
}
