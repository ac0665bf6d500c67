package dev.elif.sample.seed;

import dev.elif.Database;
import dev.elif.sample.model.Album;
import dev.elif.sample.model.Artist;
import dev.elif.sample.model.Customer;
import dev.elif.sample.model.Employee;
import dev.elif.sample.model.Genre;
import dev.elif.sample.model.Invoice;
import dev.elif.sample.model.InvoiceLine;
import dev.elif.sample.model.MediaType;
import dev.elif.sample.model.Playlist;
import dev.elif.sample.model.PlaylistTrack;
import dev.elif.sample.model.PlaylistTrack_;
import dev.elif.sample.model.Track;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One copy of Chinook into a store: a table at a time, each in one insert. */
final class ChinookImport {

    private final Chinook chinook;
    private final Database store;
    private int rows;

    ChinookImport(Chinook chinook, Database store) {
        this.chinook = chinook;
        this.store = store;
    }

    /** Copies everything and returns the number of rows. */
    int run() {
        Keys tracks = catalog();
        sales(tracks);
        playlists(tracks);
        return rows;
    }

    private Keys catalog() {
        Keys artists = copy("Artist", Artist.class, row -> new Artist(row.getString("Name")), Artist::id);
        Keys albums = copy(
                "Album",
                Album.class,
                row -> new Album(artists.of(row.getInt("ArtistId")), row.getString("Title")),
                Album::id);
        Keys genres = copy("Genre", Genre.class, row -> new Genre(row.getString("Name")), Genre::id);
        Keys mediaTypes =
                copy("MediaType", MediaType.class, row -> new MediaType(row.getString("Name")), MediaType::id);
        return copy(
                "Track",
                Track.class,
                row -> new Track(
                        albums.of(row.getInt("AlbumId")),
                        genres.of(row.getInt("GenreId")),
                        mediaTypes.of(row.getInt("MediaTypeId")),
                        recording(row)),
                Track::id);
    }

    private void sales(Keys tracks) {
        Keys employees = employees();
        Keys customers = copy(
                "Customer",
                Customer.class,
                row -> new Customer(
                        employees.of(optional(row, "SupportRepId")),
                        row.getString("FirstName"),
                        row.getString("LastName"),
                        contact(row)),
                Customer::id);
        Keys invoices = copy(
                "Invoice",
                Invoice.class,
                row -> new Invoice(
                        customers.of(row.getInt("CustomerId")),
                        row.getDate("InvoiceDate").toLocalDate(),
                        new Invoice.Billing(row.getString("BillingCity"), row.getString("BillingCountry")),
                        row.getBigDecimal("Total")),
                Invoice::id);
        insert(
                InvoiceLine.class,
                Long.class,
                chinook.read(
                        "InvoiceLine",
                        row -> new InvoiceLine(
                                invoices.of(row.getInt("InvoiceId")),
                                tracks.of(row.getInt("TrackId")),
                                row.getBigDecimal("UnitPrice"),
                                row.getInt("Quantity"))));
    }

    private void playlists(Keys tracks) {
        Keys playlists = copy("Playlist", Playlist.class, row -> new Playlist(row.getString("Name")), Playlist::id);
        insert(
                PlaylistTrack.class,
                PlaylistTrack_.Key.class,
                chinook.read(
                        "PlaylistTrack",
                        row -> new PlaylistTrack(
                                playlists.of(row.getInt("PlaylistId")), tracks.of(row.getInt("TrackId")))));
    }

    /** One by one: each needs the key of the one above, who comes first. */
    private Keys employees() {
        Map<Integer, Long> keys = new HashMap<>();
        chinook.read("Employee", row -> {
            Integer manager = optional(row, "ReportsTo");
            Employee employee = new Employee(
                    manager == null ? null : keys.get(manager),
                    row.getString("FirstName"),
                    row.getString("LastName"),
                    position(row));
            rows++;
            return keys.put(
                    row.getInt("EmployeeId"),
                    store.repository(Employee.class, Long.class)
                            .create(employee)
                            .id());
        });
        return new Keys(keys);
    }

    private <M> Keys copy(String table, Class<M> model, Chinook.RowReader<M> reader, Function<M, Long> key) {
        List<Integer> oldKeys = new ArrayList<>();
        List<M> models = chinook.read(table, row -> {
            oldKeys.add(row.getInt(1));
            return reader.read(row);
        });
        return Keys.of(oldKeys, insert(model, Long.class, models), key);
    }

    private <M, K> List<M> insert(Class<M> model, Class<K> key, List<M> models) {
        rows += models.size();
        return store.repository(model, key).insertAll(models);
    }

    private static Track.Recording recording(ResultSet row) throws SQLException {
        return new Track.Recording(
                row.getString("Name"),
                row.getString("Composer"),
                row.getInt("Milliseconds"),
                row.getInt("Bytes"),
                row.getBigDecimal("UnitPrice"));
    }

    private static Customer.Contact contact(ResultSet row) throws SQLException {
        return new Customer.Contact(
                row.getString("Email"), row.getString("Company"), row.getString("City"), row.getString("Country"));
    }

    private static Employee.Position position(ResultSet row) throws SQLException {
        return new Employee.Position(
                row.getString("Title"),
                row.getString("Email"),
                row.getDate("HireDate").toLocalDate());
    }

    private static @Nullable Integer optional(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
