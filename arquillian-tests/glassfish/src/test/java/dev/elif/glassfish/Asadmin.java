package dev.elif.glassfish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** GlassFish's own command for administrators. */
record Asadmin(Path home, int port) {

    /** A command that asadmin refuses; the message is all that it said. */
    static final class Refused extends Exception {

        Refused(String said) {
            super(said);
        }
    }

    void run(String... command) throws Refused {
        List<String> words = new ArrayList<>(
                List.of("bash", home.resolve("bin/asadmin").toString(), "--port", String.valueOf(port)));
        words.addAll(List.of(command));
        try {
            // Not a pipe: the server, which the command leaves behind, would keep it open.
            Path said = Files.createTempFile("asadmin", ".txt");
            int status = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            String text = Files.readString(said);
            Files.delete(said);
            if (status != 0) {
                throw new Refused(text);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
