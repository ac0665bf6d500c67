package dev.elif.application.suite;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one suite with JUnit's launcher and writes a line for each of its tests. */
public final class SuiteRun implements TestExecutionListener {

    private final List<String> lines = new ArrayList<>();
    private @Nullable TestPlan plan;

    private SuiteRun() {}

    /** The lines of the suite of that class name: result, name and stack trace, separated by tabs, with Java's escapes. */
    public static String of(String suite) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(suite))
                .build();
        SuiteRun run = new SuiteRun();
        LauncherFactory.create().execute(request, run);
        return String.join("\n", run.lines);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        add("SKIPPED", test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean successful = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        // What fails in a container, before its first test for instance, must not be lost.
        if (test.isTest() || !successful) {
            add(
                    result.getStatus().name(),
                    test,
                    result.getThrowable().map(SuiteRun::trace).orElse(""));
        }
    }

    private void add(String result, TestIdentifier test, String detail) {
        lines.add(result + "\t" + escape(name(test)) + "\t" + escape(detail));
    }

    /** The test's name behind those of the containers between it and the suite. */
    private String name(TestIdentifier test) {
        Optional<TestIdentifier> parent = Optional.ofNullable(plan).flatMap(known -> known.getParent(test));
        boolean top = parent.flatMap(TestIdentifier::getParentId).isEmpty()
                || parent.flatMap(found -> Optional.ofNullable(plan).flatMap(known -> known.getParent(found)))
                        .flatMap(TestIdentifier::getParentId)
                        .isEmpty();
        return top ? test.getDisplayName() : name(parent.orElseThrow()) + " " + test.getDisplayName();
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
