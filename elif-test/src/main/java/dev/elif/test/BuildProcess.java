package dev.elif.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The build that this JVM is part of. */
final class BuildProcess {

    static final String ROOT = "elif.root";

    /** What starts Maven's main class; it stands at the start of its command line. */
    private static final String MAVEN = "classworlds";

    private BuildProcess() {}

    /**
     * The process whose end is the end of the build: the outermost Maven that this JVM descends from, else the nearest
     * JVM (a development environment), else this one. Not just any outermost JVM: that may be a build agent, which never
     * ends.
     */
    static ProcessHandle current() {
        ProcessHandle self = ProcessHandle.current();
        return lineage(self)
                .filter(BuildProcess::isMaven)
                .reduce((inner, outer) -> outer)
                .or(() -> lineage(self).skip(1).filter(BuildProcess::isJvm).findFirst())
                .orElse(self);
    }

    /** Where the server of this build keeps its lock: below the target directory of the outermost project. */
    static Path sharedDirectory() {
        String configured = System.getProperty(ROOT);
        Optional<Path> root = configured != null
                ? Optional.of(Path.of(configured).toAbsolutePath())
                : outermostProject(Path.of("").toAbsolutePath());
        return root.map(path -> path.resolve("target"))
                .orElseGet(() -> Cache.directory(Account.USER))
                .resolve("elif-postgres");
    }

    static Optional<Path> outermostProject(Path directory) {
        return Stream.iterate(directory, path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("pom.xml")))
                .reduce((inner, outer) -> outer);
    }

    private static Stream<ProcessHandle> lineage(ProcessHandle process) {
        return Stream.iterate(Optional.of(process), Optional::isPresent, child -> child.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream);
    }

    private static boolean isJvm(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.matches("javaw?(\\.exe)?"))
                .isPresent();
    }

    private static boolean isMaven(ProcessHandle process) {
        return isJvm(process) && commandLine(process).contains(MAVEN);
    }

    private static String commandLine(ProcessHandle process) {
        try {
            // Java's own answer leaves a long command line out.
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }
}
