package dev.elif.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A pom.xml with what it inherits: the values of its properties, and the versions that are managed for it. */
final class Pom {

    private static final Set<String> DEPLOYED = Set.of("", "compile", "runtime", "provided");

    private final Map<String, String> properties = new HashMap<>();
    private final List<XmlPart> managed = new ArrayList<>();
    private final XmlPart project;

    Pom(Path file) throws IOException {
        XmlPart own = inherit(file);
        this.project = complete(own);
    }

    /** The project with literal values and versions. */
    XmlPart project() {
        return project;
    }

    /** Its dependencies that are not only for tests. */
    List<XmlPart> dependencies() {
        return all(project, "dependencies")
                .filter(each -> DEPLOYED.contains(each.child("scope")))
                .toList();
    }

    private XmlPart inherit(Path file) throws IOException {
        XmlPart own = XmlPart.parts(Files.readString(file)).get(0);
        if (own.children().stream().anyMatch(each -> each.name().equals("parent"))) {
            String path = own.children().stream()
                    .filter(each -> each.name().equals("parent"))
                    .map(parent -> parent.child("relativePath"))
                    .findFirst()
                    .orElse("");
            inherit(file.resolveSibling(path.isEmpty() ? "../pom.xml" : path).normalize());
        } else {
            properties.put("project.version", own.child("version"));
        }
        own.children().stream()
                .filter(each -> each.name().equals("properties"))
                .flatMap(each -> each.children().stream())
                .forEach(each -> properties.put(each.name(), each.text()));
        own.children().stream()
                .filter(each -> each.name().equals("dependencyManagement"))
                .flatMap(each -> all(each, "dependencies"))
                .forEach(managed::add);
        return own;
    }

    private XmlPart complete(XmlPart part) {
        List<XmlPart> children = new ArrayList<>();
        for (XmlPart child : part.children()) {
            children.add(complete(child));
            if (child.name().equals("artifactId")
                    && part.name().equals("dependency")
                    && part.child("version").isEmpty()) {
                managed.stream()
                        .filter(each -> each.child("groupId").equals(part.child("groupId"))
                                && each.child("artifactId").equals(part.child("artifactId")))
                        .map(each -> new XmlPart("version", Map.of(), literal(each.child("version")), List.of()))
                        .findFirst()
                        .ifPresent(children::add);
            }
        }
        return new XmlPart(part.name(), part.attributes(), literal(part.text()), children);
    }

    private String literal(String text) {
        String value = text;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            value = value.replace("${" + property.getKey() + "}", property.getValue());
        }
        return value;
    }

    private static Stream<XmlPart> all(XmlPart part, String list) {
        return part.children().stream()
                .filter(each -> each.name().equals(list))
                .flatMap(each -> each.children().stream());
    }
}
