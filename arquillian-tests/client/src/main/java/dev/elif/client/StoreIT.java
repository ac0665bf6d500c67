package dev.elif.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample as its users deploy it, in every server: the same WAR, told by the environment where its database is. */
@RunAsClient
@ExtendWith({StoreDatabase.class, ArquillianExtension.class})
public class StoreIT {

    private static final Pattern REFERENCE = Pattern.compile("(?:(?:href|src)=|from )\"(?:\\./)?([\\w-]+\\.[a-z]+)\"");
    private static final Pattern BASE = Pattern.compile("<base href=\"([^\"]*)\">");

    @ArquillianResource
    private URL base;

    private Http http;

    /** Deploys the sample; its migrations and its seeder run at start. */
    @Deployment(testable = false)
    public static WebArchive store() {
        return StoreArchive.war();
    }

    @BeforeEach
    void connect() {
        http = new Http(URI.create(base.toString()));
    }

    @Test
    void what_is_deployed_is_the_sample_s_own_file() throws Exception {
        try (InputStream deployed = StoreArchive.war().as(ZipExporter.class).exportAsInputStream();
                InputStream built = StoreArchive.open()) {
            assertThat(deployed).hasSameContentAs(built);
        }
    }

    @Test
    void the_page_comes_with_all_that_it_refers_to() {
        Set<String> files = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(""));
        while (!open.isEmpty()) {
            String file = open.pop();
            HttpResponse<String> answer = http.send("GET", file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("cache-control")).as(file).contains("no-store");
            REFERENCE
                    .matcher(answer.body())
                    .results()
                    .map(found -> found.group(1))
                    .filter(files::add)
                    .forEach(open::add);
        }

        assertThat(files).contains("app.js", "style.css", "icon.svg", "views.js", "html.js", "form.js", "sql.js");
    }

    @Test
    void artists_are_paged_and_shown_with_their_statements() {
        String answer = http.text("GET", "api/artists?page=2&size=10");

        assertThat(answer)
                .contains("\"total\":275", "\"page\":2", "\"size\":10")
                .doesNotContain("\"error\"");
        assertThat(answer.split("\"albums\":", -1)).hasSize(1 + 10);
        assertThat(answer.split("\"sql\":\"select ", -1)).hasSize(1 + 3);
        assertThat(answer.split("\"millis\":[0-9]", -1)).hasSize(1 + 3);
    }

    @Test
    void a_search_looks_at_tracks_albums_and_artists() {
        assertThat(http.text("GET", "api/tracks?q=stairway")).contains("Led Zeppelin", "\"total\":3");
        assertThat(http.text("GET", "api/tracks?q=ac%2Fdc")).contains("\"total\":18");
    }

    @Test
    void an_invoice_is_shown_with_what_is_on_it() {
        assertThat(http.text("GET", "api/customers/1/invoices"))
                .contains("Lu\u00eds Gon\u00e7alves", "\"date\":\"2013-08-07\"", "\"total\":8.91", "\"quantity\":1");
    }

    @Test
    void a_customer_is_changed_and_read_back() {
        String changed = http.text("PUT", "api/customers/3", """
                {"firstName": " Fran\u00e7ois", "lastName": "Tremblay", "email": "ftremblay@gmail.com",
                 "city": "Qu\u00e9bec", "country": "Canada"}
                """);

        assertThat(changed).contains("\"city\":\"Qu\u00e9bec\"", "update \\\"customers\\\" set \\\"city\\\" = ? where");
        assertThat(http.text("GET", "api/customers/3"))
                .contains("\"firstName\":\"Fran\u00e7ois\"", "\"city\":\"Qu\u00e9bec\"")
                .doesNotContain("update ");
    }

    @Test
    void a_change_that_makes_no_sense_is_refused_with_its_reason() {
        String nobody = "{\"firstName\": \"Leonie\", \"lastName\": \" \", \"email\": \"leonekohler@surfeu.de\"}";

        assertThat(error(400, http.send("PUT", "api/customers/2", nobody)))
                .contains("\"fields\":{\"lastName\":\"Please enter a last name.\"}");
        assertThat(error(400, http.send("PUT", "api/customers/2", "{\"firstName\":")))
                .contains("cannot be read");
        assertThat(http.text("GET", "api/customers/2")).contains("K\u00f6hler");
    }

    @Test
    void bad_input_is_answered_with_the_store_s_own_error() {
        assertThat(error(400, http.send("GET", "api/tracks?page=0"))).contains("[page] must be a whole number");
        assertThat(error(400, http.send("GET", "api/tracks?sort=lenght"))).contains("lenght");
        assertThat(error(404, http.send("GET", "api/artists/0"))).contains("The store has nothing at this address.");
        assertThat(error(404, http.send("GET", "api/nowhere"))).contains("The store has nothing at this address.");
    }

    @Test
    void an_address_without_a_page_is_answered_by_one_that_leads_to_the_store() {
        HttpResponse<String> answer = http.send("GET", "no/such/file");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Nothing here</h1>");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        Matcher told = BASE.matcher(answer.body());
        assertThat(told.find()).isTrue();
        URI store = answer.uri().resolve(told.group(1));
        assertThat(store).isEqualTo(URI.create(base.toString()));
    }

    private static String error(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body())
                .contains("\"error\":{", "\"status\":" + status, "\"statements\":[")
                .doesNotContain("\"data\"", "Exception");
        return answer.body();
    }
}
