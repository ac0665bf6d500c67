package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.UniqueViolationException;
import dev.elif.error.Veto;
import dev.elif.event.ModelObserver;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Letter;
import dev.elif.tck.domain.Subscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What observers see, in what order, and what they can do about it. */
@AcceptanceSuite
class EventSuite {

    private final Tck tck;
    private final Repository<Subscriber, Long> subscribers;
    private final Repository<Letter, Long> letters;
    private final List<String> heard = new ArrayList<>();

    EventSuite(Tck tck) {
        this.tck = tck;
        this.subscribers = tck.repository(Subscriber.class, Long.class);
        this.letters = tck.repository(Letter.class, Long.class);
    }

    @BeforeEach
    void listen() {
        tck.observers().firstOfSubscribers().to(new Listener("1"));
        tck.observers().secondOfSubscribers().to(new Listener("2"));
    }

    @Test
    @Feature({"EVT-02", "EVT-04", "EVT-09"})
    void creating_is_saving_creating_sql_created_saved() {
        subscribers.create(new Subscriber("ann@example.org"));

        assertThat(heard)
                .containsExactly(
                        "1 saving new, 0 rows",
                        "2 saving new, 0 rows",
                        "1 creating new, 0 rows",
                        "2 creating new, 0 rows",
                        "1 created old, 1 rows",
                        "2 created old, 1 rows",
                        "1 saved old, 1 rows",
                        "2 saved old, 1 rows");
    }

    @Test
    @Feature("EVT-03")
    void updating_is_heard_only_when_something_changed() {
        Subscriber ann = subscribers.create(new Subscriber("ann@example.org"));
        heard.clear();

        subscribers.save(ann.withEmail("anna@example.org"));

        assertThat(heard)
                .filteredOn(line -> line.startsWith("1"))
                .containsExactly(
                        "1 saving old, 1 rows",
                        "1 updating old, 1 rows",
                        "1 updated old, 1 rows",
                        "1 saved old, 1 rows");
    }

    @Test
    void a_model_with_a_key_of_the_program_is_created_or_updated_but_never_both() {
        tck.observers().ofCountries().to(new Countries());
        Repository<Country, String> countries = tck.repository(Country.class, String.class);
        Country malta = new Country("MT", "Malta", 519_562);

        countries.save(malta);
        assertThat(heard).containsExactly("saving", "creating", "created", "saved");
        heard.clear();
        countries.save(malta.populated(563_443));

        assertThat(heard).containsExactly("saving", "updating", "updated", "saved");
        assertThat(tck.column("select population from countries where country_code = 'MT'"))
                .containsExactly("563443");
    }

    @Test
    @Feature("WR-02")
    void saving_an_unchanged_model_sends_nothing_but_is_heard() {
        Subscriber ann = subscribers.create(new Subscriber("ann@example.org"));
        tck.observers().firstOfSubscribers().to(new Names());
        tck.observers().secondOfSubscribers().to(null);
        heard.clear();

        assertThat(tck.statementsOf(() -> subscribers.save(ann))).isEmpty();

        assertThat(heard).containsExactly("saving", "saved");
    }

    @Test
    @Feature("EVT-05")
    void deleting_is_deleting_sql_deleted() {
        Subscriber ann = subscribers.create(new Subscriber("ann@example.org"));
        heard.clear();

        ann.delete();

        assertThat(heard)
                .containsExactly(
                        "1 deleting old, 1 rows",
                        "2 deleting old, 1 rows",
                        "1 deleted old, 0 rows",
                        "2 deleted old, 0 rows");
    }

    @Test
    void what_was_not_there_is_not_deleted() {
        Subscriber ann = subscribers.create(new Subscriber("ann@example.org"));
        tck.execute("delete from subscribers");
        heard.clear();

        assertThat(subscribers.delete(ann)).isFalse();

        assertThat(heard).containsExactly("1 deleting old, 0 rows", "2 deleting old, 0 rows");
    }

    @Test
    @Feature("EVT-01")
    void every_model_of_a_result_is_retrieved_once() {
        subscribers.insertAll(List.of(new Subscriber("ann@example.org"), new Subscriber("ben@example.org")));
        heard.clear();
        tck.observers().secondOfSubscribers().to(null);
        tck.observers().firstOfSubscribers().to(new Names());

        subscribers.all();
        subscribers.query().count();
        subscribers.query().exists();

        assertThat(heard).containsExactly("retrieved", "retrieved");
    }

    @Test
    @Feature("EVT-13")
    void an_observer_may_change_the_model_before_it_is_stored() {
        onCreating(subscriber -> subscriber.withEmail(subscriber.email().toLowerCase(Locale.ROOT)));
        tck.observers().secondOfSubscribers().to(null);

        Subscriber ann = subscribers.create(new Subscriber("ANN@Example.ORG"));

        assertThat(ann.email()).isEqualTo("ann@example.org");
        assertThat(tck.column("select email from subscribers")).containsExactly("ann@example.org");
        assertThat(tck.statementsOf(() -> subscribers.save(ann))).isEmpty();
    }

    @Test
    void a_change_before_an_update_is_part_of_it() {
        Subscriber ann = subscribers.create(new Subscriber("ann@example.org"));
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            public Subscriber updating(Subscriber model) {
                return model.on("changed");
            }
        });

        subscribers.save(ann.withEmail("anna@example.org"));

        assertThat(subscribers.findOrFail(ann.id()).topics()).containsExactly("changed");
    }

    @Test
    void a_change_while_saving_makes_an_unchanged_model_an_update() {
        Subscriber ann = subscribers.create(new Subscriber("ann@example.org"));
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            public Subscriber saving(Subscriber model) {
                return model.on("changed");
            }
        });

        subscribers.save(ann);

        assertThat(subscribers.findOrFail(ann.id()).topics()).containsExactly("changed");
    }

    @Test
    void an_observer_replaces_a_record_and_later_ones_see_the_replacement() {
        tck.observers().firstOfLetters().to(rewriting(letter -> letter.saying(letter.text() + " P.S.")));
        tck.observers().secondOfLetters().to(rewriting(letter -> letter.saying(letter.text() + " Bye.")));

        Letter sent = letters.create(Letter.to("Ann", "Hello."));

        assertThat(sent.text()).isEqualTo("Hello. P.S. Bye.");
        assertThat(letters.all()).containsExactly(sent);
    }

    @Test
    @Feature("EVT-10")
    void a_veto_stops_the_write_and_every_later_observer() {
        onCreating(subscriber -> {
            throw new Veto("no subscribers today");
        });
        tck.observers().secondOfSubscribers().to(new Names());

        Subscriber ann = new Subscriber("ann@example.org");
        assertThat(tck.statementsOf(() -> assertThatThrownBy(() -> subscribers.create(ann))
                        .isInstanceOfSatisfying(
                                Veto.class, veto -> assertThat(veto.reason()).isEqualTo("no subscribers today"))))
                .isEmpty();

        assertThat(heard).containsExactly("saving");
        assertThat(ann.id()).isNull();
    }

    @Test
    void a_veto_stops_updates_and_deletes_too() {
        Subscriber ann = subscribers.create(new Subscriber("ann@example.org"));
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            public Subscriber updating(Subscriber model) {
                throw new Veto("not now");
            }

            @Override
            public void deleting(Subscriber model) {
                throw new Veto("not now");
            }
        });

        assertThatThrownBy(() -> subscribers.save(ann.withEmail("anna@example.org")))
                .isInstanceOf(Veto.class);
        assertThatThrownBy(() -> subscribers.delete(ann)).isInstanceOf(Veto.class);

        assertThat(tck.column("select email from subscribers")).containsExactly("ann@example.org");
        tck.observers().firstOfSubscribers().to(null);
        subscribers.save(ann);
        assertThat(tck.column("select email from subscribers")).containsExactly("anna@example.org");
    }

    @Test
    void a_veto_that_is_caught_does_not_harm_the_transaction() {
        onCreating(subscriber -> {
            if (subscriber.email().startsWith("spam")) {
                throw new Veto("spam");
            }
            return subscriber;
        });

        tck.database().transaction(() -> {
            subscribers.create(new Subscriber("ann@example.org"));
            assertThatThrownBy(() -> subscribers.create(new Subscriber("spam@example.org")))
                    .isInstanceOf(Veto.class);
            subscribers.create(new Subscriber("ben@example.org"));
        });

        assertThat(tck.column("select email from subscribers order by email"))
                .containsExactly("ann@example.org", "ben@example.org");
    }

    @Test
    void an_exception_of_an_observer_reaches_the_writer_and_rolls_its_transaction_back() {
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            public void created(Subscriber model) {
                throw new IllegalStateException("mail server down");
            }
        });

        assertThatThrownBy(() -> tck.database().transaction(() -> {
                    letters.create(Letter.to("Ann", "Hello."));
                    subscribers.create(new Subscriber("ann@example.org"));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mail server down");

        assertThat(tck.column("select 1 from subscribers")).isEmpty();
        assertThat(tck.column("select 1 from letters")).isEmpty();
    }

    @Test
    void an_observer_may_write_in_the_same_transaction() {
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            public void created(Subscriber model) {
                letters.create(Letter.to(model.email(), "Welcome, number " + model.id()));
            }
        });

        Subscriber ann = tck.database().transaction(() -> subscribers.create(new Subscriber("ann@example.org")));

        assertThat(letters.all()).extracting(Letter::text).containsExactly("Welcome, number " + ann.id());
    }

    @Test
    void what_the_database_refuses_was_not_created() {
        subscribers.create(new Subscriber("ann@example.org"));
        heard.clear();

        assertThatThrownBy(() -> subscribers.create(new Subscriber("ann@example.org")))
                .isInstanceOf(UniqueViolationException.class);

        assertThat(heard).noneMatch(line -> line.contains("created") || line.contains("saved"));
    }

    private void onCreating(UnaryOperator<Subscriber> change) {
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            public Subscriber creating(Subscriber model) {
                return change.apply(model);
            }
        });
    }

    private static ModelObserver<Letter> rewriting(UnaryOperator<Letter> change) {
        return new ModelObserver<>() {
            @Override
            public Class<Letter> model() {
                return Letter.class;
            }

            @Override
            public Letter creating(Letter model) {
                return change.apply(model);
            }
        };
    }

    /** Notes an event with its observer, whether the model has a key, and how many rows there are. */
    private final class Listener extends SubscriberObserver {
        private final String name;

        Listener(String name) {
            this.name = name;
        }

        @Override
        void note(String event, Subscriber model) {
            heard.add(name + " " + event + (model.id() == null ? " new, " : " old, ")
                    + subscribers.query().count() + " rows");
        }
    }

    /** Notes the names of all events. */
    private final class Names extends SubscriberObserver {
        @Override
        void note(String event, Subscriber model) {
            heard.add(event);
        }

        @Override
        public void retrieved(Subscriber model) {
            note("retrieved", model);
        }
    }

    /** Notes the names of what happens to countries. */
    private final class Countries implements ModelObserver<Country> {

        @Override
        public Class<Country> model() {
            return Country.class;
        }

        @Override
        public Country saving(Country model) {
            heard.add("saving");
            return model;
        }

        @Override
        public void saved(Country model) {
            heard.add("saved");
        }

        @Override
        public Country creating(Country model) {
            heard.add("creating");
            return model;
        }

        @Override
        public void created(Country model) {
            heard.add("created");
        }

        @Override
        public Country updating(Country model) {
            heard.add("updating");
            return model;
        }

        @Override
        public void updated(Country model) {
            heard.add("updated");
        }
    }
}
