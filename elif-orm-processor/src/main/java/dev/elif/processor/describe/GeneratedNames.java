package dev.elif.processor.describe;

import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The names of what is generated for a model: {@code shop.Order$Line} has {@code shop.Order_Line_} and
 * {@code shop.Order_Line_Descriptor}, as {@code ModelType.of} expects.
 *
 * @param packageName the model's package; empty for the unnamed one
 * @param stem the binary name without the package, {@code $} as {@code _}
 */
public record GeneratedNames(String packageName, String stem) {

    /** The names for {@code model}. */
    public static GeneratedNames of(TypeElement model, Elements elements) {
        String packageName = elements.getPackageOf(model).getQualifiedName().toString();
        String binary = elements.getBinaryName(model).toString();
        String simple = packageName.isEmpty() ? binary : binary.substring(packageName.length() + 1);
        return new GeneratedNames(packageName, simple.replace('$', '_'));
    }

    /** The simple name of the class with the columns. */
    public String metamodel() {
        return stem + "_";
    }

    /** The simple name of the descriptor. */
    public String descriptor() {
        return stem + "_Descriptor";
    }

    /** {@code simple} in the model's package. */
    public String qualified(String simple) {
        return packageName.isEmpty() ? simple : packageName + "." + simple;
    }
}
