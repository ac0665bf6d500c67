package dev.elif.client;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Assignable;
import org.jboss.shrinkwrap.api.Domain;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.FileExistsException;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR of the sample as its own module has built it: what reaches a server is that file, to the byte. */
final class StoreArchive {

    private StoreArchive() {}

    static WebArchive war() {
        Domain domain = ShrinkWrap.createDomain();
        domain.getConfiguration().getExtensionLoader().addOverride(ZipExporter.class, Untouched.class);
        return domain.getArchiveFactory()
                .create(ZipImporter.class, "music-store.war")
                .importFrom(open())
                .as(WebArchive.class);
    }

    /** The file; this module's build has put it there. */
    static InputStream open() {
        return StoreArchive.class.getResourceAsStream("/sample-war.war");
    }

    /** ShrinkWrap's own exporter packs the files anew. */
    public static final class Untouched implements ZipExporter {

        private final Archive<?> archive;

        public Untouched(Archive<?> archive) {
            this.archive = archive;
        }

        @Override
        public InputStream exportAsInputStream() {
            return open();
        }

        @Override
        public void exportTo(OutputStream target) {
            try (InputStream war = open()) {
                war.transferTo(target);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void exportTo(File target) {
            exportTo(target, false);
        }

        @Override
        public void exportTo(File target, boolean overwrite) {
            if (target.exists() && !overwrite) {
                throw new FileExistsException(target.getPath());
            }
            try (OutputStream file = Files.newOutputStream(target.toPath())) {
                exportTo(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public <T extends Assignable> T as(Class<T> type) {
            return archive.as(type);
        }
    }
}
