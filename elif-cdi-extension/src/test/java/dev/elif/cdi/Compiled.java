package dev.elif.cdi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Classes as a build without elif's processor makes them. */
final class Compiled {

    private Compiled() {}

    /** The directory with {@code type}, which {@code source} declares in package {@code bare}. */
    static Path type(String type, String source) {
        try {
            Path directory = Files.createTempDirectory("classes");
            Path file = directory.resolve(type + ".java");
            Files.writeString(file, "package bare;\n" + source);
            int result = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            List.of("-proc:none", "-d", directory.toString(), file.toString())
                                    .toArray(String[]::new));
            if (result != 0) {
                throw new IllegalStateException("See above");
            }
            return directory;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
