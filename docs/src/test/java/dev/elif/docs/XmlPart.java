package dev.elif.docs;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An element of XML without comments and indentation. */
record XmlPart(String name, Map<String, String> attributes, String text, List<XmlPart> children) {

    /** All elements of {@code text}, which need no common root. */
    static List<XmlPart> parts(String text) {
        String rooted = "<parts>" + text.replaceFirst("<\\?xml.*\\?>", "") + "</parts>";
        try {
            return of(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(rooted)))
                            .getDocumentElement())
                    .children();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Whether this or something in it says all that {@code part} says; it may say more. */
    boolean contains(XmlPart part) {
        return says(part) || children.stream().anyMatch(child -> child.contains(part));
    }

    /** The text of the child of that name, or nothing. */
    String child(String childName) {
        return children.stream()
                .filter(each -> each.name.equals(childName))
                .findFirst()
                .map(XmlPart::text)
                .orElse("");
    }

    private boolean says(XmlPart part) {
        if (!name.equals(part.name)
                || !text.equals(part.text)
                || !attributes.entrySet().containsAll(part.attributes.entrySet())) {
            return false;
        }
        Iterator<XmlPart> mine = children.iterator();
        return part.children.stream().allMatch(wanted -> {
            while (mine.hasNext()) {
                if (mine.next().says(wanted)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static XmlPart of(Element element) {
        List<XmlPart> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(of(child));
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap found = element.getAttributes();
        for (int i = 0; i < found.getLength(); i++) {
            attributes.put(found.item(i).getNodeName(), found.item(i).getNodeValue());
        }
        return new XmlPart(element.getNodeName(), attributes, text.toString().strip(), children);
    }
}
