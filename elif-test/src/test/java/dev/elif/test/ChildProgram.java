package dev.elif.test;

import java.nio.file.Path;

/** What the tests run in JVMs of their own: starts a server, says where it is, and waits to be ended. */
public final class ChildProgram {

    private ChildProgram() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("build")) {
            System.out.println("said " + BuildProcess.current().pid());
            return;
        }
        PostgresServer server = switch (arguments[0]) {
            case "own" -> EmbeddedPostgres.start();
            case "setpriv" ->
                EmbeddedPostgres.builder().account(Account.SETPRIV).start();
            case "persistent" ->
                EmbeddedPostgres.builder().persistent(Path.of(arguments[1])).start();
            case "shared" -> new SharedPostgres(Path.of(arguments[1]), ProcessHandle.current()).obtain();
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.println("said " + server.jdbcUrl("postgres"));
        System.in.read();
        server.close();
    }
}
