package dev.elif.impl.execute;

import dev.elif.spi.StatementInterceptor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the program's line that asked for what runs now. */
final class Caller {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** The JDK, and elif's own packages. */
    private static final Pattern INSIDE = Pattern.compile(
            "(java|javax|jakarta|jdk|sun)\\..*"
                    + "|dev\\.elif\\.([A-Z]|(query|model|spi|event|cdi|json|migrations|impl\\.(runtime|execute|load|map))\\.).*");

    private Caller() {}

    /** Null where all that is on the stack is elif's and the JDK's. */
    static @Nullable StackTraceElement line() {
        return WALKER.walk(frames -> frames.filter(frame -> !isBetween(frame.getDeclaringClass()))
                .findFirst()
                .map(StackWalker.StackFrame::toStackTraceElement)
                .orElse(null));
    }

    /** What stands between the program and its statement: an interceptor asks for none of its own. */
    private static boolean isBetween(Class<?> type) {
        return StatementInterceptor.class.isAssignableFrom(type)
                || INSIDE.matcher(type.getName()).matches();
    }
}
