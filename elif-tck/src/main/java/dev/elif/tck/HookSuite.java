package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.Veto;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Headline;
import dev.elif.tck.domain.Headline_;
import dev.elif.tck.domain.Motto;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Methods of models that are called at their own events. */
@AcceptanceSuite
class HookSuite {

    private final Tck tck;
    private final Repository<Headline, Long> headlines;

    HookSuite(Tck tck) {
        this.tck = tck;
        this.headlines = tck.repository(Headline.class, Long.class);
    }

    @Test
    @Feature("MOD-12")
    void those_of_interfaces_are_called_before_its_own() {
        Headline headline = headlines.create(new Headline("Rain in May"));
        headline.titled("Sun in June").save();

        assertThat(headline.heard()).startsWith("creating rain-in-may").hasSize(3);
        assertThat(tck.column("select slug from headlines")).containsExactly("sun-in-june");
    }

    @Test
    @Feature("MOD-12")
    void what_they_refuse_is_not_written() {
        assertThatThrownBy(() -> headlines.create(new Headline(" ")))
                .isInstanceOf(Veto.class)
                .hasMessageContaining("says something");
        Headline kept = headlines.create(new Headline("Keep calm"));
        assertThatThrownBy(kept::delete).isInstanceOf(Veto.class);

        assertThat(tck.column("select title from headlines")).containsExactly("Keep calm");
    }

    @Test
    @Feature("MOD-12")
    void a_record_may_replace_itself() {
        Repository<Motto, Long> mottos = tck.repository(Motto.class, Long.class);
        Motto motto = mottos.create(new Motto(null, " less is more "));

        assertThat(motto.text()).isEqualTo("less is more");
        assertThat(tck.column("select text from mottos order by id")).containsExactly("less is more");
    }

    @Test
    @Feature("MOD-12")
    void what_is_read_is_told_so() {
        headlines.create(new Headline("A"));
        headlines.create(new Headline("B"));

        List<Headline> read = headlines.query().orderBy(Headline_.title.asc()).list();

        assertThat(read).flatExtracting(Headline::heard).containsExactly("retrieved a", "retrieved b");
    }

    @Test
    @Feature("MOD-12")
    void they_are_silent_when_the_repository_is() {
        Headline headline = headlines.quietly().create(new Headline("Rain in May"));

        assertThat(headline.heard()).isEmpty();
        assertThat(headline.slug()).isEmpty();
    }
}
