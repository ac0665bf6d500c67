import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
class Note {

    @Id
    short id;

    String text;
}
