package dev.elif.cdi.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;

/** What is told of somebody, in a database of its own. */
@Model(database = "reporting")
public class Report extends ActiveRecord<Report> {

    @Id
    private Long id;

    private Long personId;
    private String title;

    Report() {}

    public Report(Person person, String title) {
        this.personId = person.id();
        this.title = title;
    }

    public BelongsTo<Person> person() {
        return Report_.person.of(this);
    }

    public String title() {
        return title;
    }
}
