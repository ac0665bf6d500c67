package dev.elif.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One file of Surefire's or Failsafe's: the tests of a class. */
record TestReport(Element root) {

    static TestReport read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new TestReport(
                    factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (IOException | ParserConfigurationException | SAXException failed) {
            throw new IllegalStateException("The report [" + file + "] cannot be read", failed);
        }
    }

    double seconds() {
        return Double.parseDouble(root.getAttribute("time").replace(",", ""));
    }

    Optional<String> property(String name) {
        return elements(root, "property")
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value"))
                .findFirst();
    }

    List<Test> tests() {
        return elements(root, "testcase").map(Test::new).toList();
    }

    private static Stream<Element> elements(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** One test of it. */
    record Test(Element element) {

        private static final Pattern BY_CLASS = Pattern.compile("(?:.*\\.)?(\\w+Suite)(?:\\$.*)?");
        private static final Pattern OUTSIDE = Pattern.compile("(?:.*\\.)?(\\w+IT)(?:\\$.*)?");
        private static final Pattern BY_NAME = Pattern.compile("suites\\(\\) (\\w+Suite)\\..*", Pattern.DOTALL);

        /**
         * The suite it belongs to: by its class, or by its name where one class runs all suites inside a server; else the
         * class of those that look at a server from outside.
         */
        Optional<String> suite() {
            return match(BY_CLASS, "classname").or(() -> match(BY_NAME, "name")).or(() -> match(OUTSIDE, "classname"));
        }

        Outcome outcome() {
            if (has("failure") || has("error")) {
                return new Outcome(0, 1, 0);
            }
            return has("skipped") ? new Outcome(0, 0, 1) : new Outcome(1, 0, 0);
        }

        private Optional<String> match(Pattern pattern, String attribute) {
            return Optional.of(pattern.matcher(element.getAttribute(attribute)))
                    .filter(Matcher::matches)
                    .map(matched -> matched.group(1));
        }

        private boolean has(String child) {
            return element.getElementsByTagName(child).getLength() > 0;
        }
    }
}
