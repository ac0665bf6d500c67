package dev.elif.processor;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory, named after the type it declares. */
final class Source extends SimpleJavaFileObject {

    private static final Pattern PACKAGE = Pattern.compile("\\bpackage ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) ([\\w$]+)");

    private final String text;

    private Source(String path, String text) {
        super(URI.create("string:///" + path), Kind.SOURCE);
        this.text = text;
    }

    static Source of(String text) {
        Matcher type = TYPE.matcher(text);
        String name = text.contains("\nmodule ") || text.startsWith("module ")
                ? "module-info"
                : type.find() ? type.group(1) : "Broken";
        Matcher home = PACKAGE.matcher(text);
        String folder = home.find() ? home.group(1).replace('.', '/') + "/" : "";
        return new Source(folder + name + ".java", text);
    }

    static Source named(String path, String text) {
        return new Source(path, text);
    }

    /** The line, from 1, that has {@code mark}. */
    long line(String mark) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                return i + 1L;
            }
        }
        return -1;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
