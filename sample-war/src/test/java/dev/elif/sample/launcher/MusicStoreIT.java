package dev.elif.sample.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.sample.ChinookSql;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the open store answers to HTTP. */
@ExtendWith(OpenStoreResolver.class)
class MusicStoreIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static URI url;

    @BeforeAll
    static void open(OpenStore store) {
        url = store.url();
    }

    @ParameterizedTest
    @CsvSource({"'', <html, text/html", "app.js, import, javascript", "style.css, --paper, text/css"})
    void the_page_is_at_the_root(String path, String content, String type) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(content);
        assertThat(page.headers().firstValue("content-type").orElseThrow()).contains(type);
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void artists_are_paged_and_answered_with_their_sql() throws Exception {
        Map<?, ?> answer = json("api/artists?page=2&size=10");
        Map<?, ?> page = (Map<?, ?>) answer.get("data");

        assertThat(page.get("total").toString()).isEqualTo("275");
        assertThat((List<?>) page.get("items")).hasSize(10);
        assertThat((List<?>) answer.get("statements"))
                .hasSize(3)
                .allSatisfy(statement -> assertThat(
                                ((Map<?, ?>) statement).get("sql").toString())
                        .startsWith("select "))
                .allSatisfy(statement -> assertThat(
                                ((Map<?, ?>) statement).get("millis").toString())
                        .matches("[0-9.E-]+"));
    }

    @Test
    void the_best_selling_genres_are_those_of_plain_sql() throws Exception {
        List<?> genres = (List<?>) json("api/genres/best-selling").get("data");

        assertThat(genres.stream().map(Map.class::cast).map(row -> row.get("genre") + "|" + row.get("sold")))
                .startsWith("Rock|835", "Latin|386")
                .containsExactlyElementsOf(ChinookSql.rows("""
                select g."Name", sum(l."Quantity") from "chinook"."InvoiceLine" l
                join "chinook"."Track" t on t."TrackId" = l."TrackId"
                join "chinook"."Genre" g on g."GenreId" = t."GenreId"
                group by g."Name" order by 2 desc, 1
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "api/artists/1, AC/DC",
        "api/tracks?q=stairway, Led Zeppelin",
        "api/customers, Gon\u00e7alves",
        "api/customers/1/invoices, invoices",
        "api/employees, Nancy Edwards",
        "api/playlists, Grunge",
        "api/playlists/1/tracks, 3290"
    })
    void every_resource_answers(String path, String part) throws Exception {
        assertThat(text(path)).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%27%20or%20%271%27=%271", "%27;%20drop%20table%20tracks;--", "%3Cscript%3E"})
    void a_search_is_never_sql(String q) throws Exception {
        Map<?, ?> page = (Map<?, ?>) json("api/tracks?q=" + q).get("data");

        assertThat(page.get("total").toString()).isEqualTo("0");
        assertThat(text("api/tracks")).contains("\"total\":3503");
    }

    @ParameterizedTest
    @CsvSource({
        "api/artists/0, 404, has nothing at this address",
        "api/customers/999999/invoices, 404, has nothing at this address",
        "api/nowhere, 404, has nothing at this address",
        "api/artists/x, 404, has nothing at this address",
        "api/tracks?sort=lenght, 400, lenght",
        "api/tracks?page=0, 400, [page] must be",
        "api/artists?size=1000, 400, [size] must be",
        "api/tracks?q=%00, 400, ELIF-"
    })
    void bad_requests_are_answered_with_their_reason(String path, int status, String reason) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        Map<?, ?> error = (Map<?, ?>) parsed(response.body()).get("error");
        assertThat(error.get("status").toString()).isEqualTo(Integer.toString(status));
        assertThat(error.get("message").toString()).contains(reason).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"firstName\": \"Leonie\", \"lastName\": \"\", \"email\": \"leonekohler@surfeu.de\"} | 400 | Please enter",
                "{\"firstName\": \"Leonie\", \"lastName\": \"K\", \"email\": \"hholy@gmail.com\"} | 409 | Another customer",
                "{\"firstName\": \"\\u0000\", \"lastName\": \"K\", \"email\": \"a@b.example\"} | 400 | ELIF-",
                "{\"firstName\": | 400 | cannot be read",
                "[] | 400 | cannot be read",
                "{\"firstName\": {}} | 400 | cannot be read",
                "null | 400 | no customer",
                "'' | 400 | no customer"
            })
    void a_change_that_makes_no_sense_is_refused_with_its_reason(String body, int status, String reason)
            throws Exception {
        HttpResponse<String> response = put("api/customers/2", body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(((Map<?, ?>) parsed(response.body()).get("error")).toString())
                .contains(reason)
                .doesNotContain("Exception", "RESTEASY");
        assertThat(text("api/customers/2/invoices")).contains("Leonie K\u00f6hler");
    }

    @Test
    void a_change_is_answered_with_what_is_kept() throws Exception {
        String before = text("api/customers/2");

        HttpResponse<String> response = put("api/customers/2", """
                {"firstName": " Leonie", "lastName": "K\u00f6hler", "email": "leonekohler@surfeu.de",
                 "city": "Stuttgart", "country": "Germany"}
                """);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(parsed(response.body()).get("data")).isEqualTo(parsed(before).get("data"));
    }

    @Test
    void an_address_that_the_server_does_not_have_is_answered_with_a_page_of_the_store() throws Exception {
        HttpResponse<String> response = get("no/such/file");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Nothing here");
    }

    private static HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(url.resolve(path))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(url.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String text(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    private static Map<?, ?> json(String path) throws Exception {
        return parsed(text(path));
    }

    private static Map<?, ?> parsed(String body) throws Exception {
        try (var jsonb = JsonbBuilder.create()) {
            return jsonb.fromJson(body, Map.class);
        }
    }
}
