package dev.elif.processor.print;

import dev.elif.processor.describe.Constructors;
import dev.elif.processor.describe.GeneratedNames;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.FieldSource;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Writes how a descriptor looks up its handles and registers itself, and how it makes an instance. */
final class InitializerText {

    private final ModelDescription model;
    private final Names names;
    private final Handles handles;
    private final boolean reflective;

    InitializerText(ModelDescription model, Names names, Handles handles) {
        this.model = model;
        this.names = names;
        this.handles = handles;
        this.reflective = !model.isRecord() && !Constructors.isCallable(model.element());
    }

    void print(Code code, GeneratedNames own) {
        if (!handles.isEmpty() || reflective) {
            code.blank();
        }
        handles.fields()
                .forEach(field ->
                        code.line("private static final java.lang.invoke.VarHandle " + handles.name(field) + ";"));
        if (reflective) {
            code.line("private static final java.lang.invoke.MethodHandle " + Handles.CONSTRUCTOR + ";");
        }
        code.blank().line("static {");
        if (!handles.isEmpty() || reflective) {
            lookups(code, own);
        }
        code.line("dev.elif.model.ModelType.register(new " + own.descriptor() + "());")
                .line("}");
    }

    private void lookups(Code code, GeneratedNames own) {
        code.line("try {");
        code.line("java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();");
        code.line("java.lang.invoke.MethodHandles.Lookup in;");
        TypeElement current = null;
        if (reflective) {
            current = model.element();
            code.line(lookup(current, own));
            code.line(Handles.CONSTRUCTOR + " = in.findConstructor(in.lookupClass(),"
                    + " java.lang.invoke.MethodType.methodType(void.class));");
        }
        for (FieldSource field : handles.fields()) {
            if (!field.owner().equals(current)) {
                current = field.owner();
                code.line(lookup(current, own));
            }
            code.line("%s = in.findVarHandle(in.lookupClass(), %s, %s.class);"
                    .formatted(
                            handles.name(field),
                            Literals.text(field.name()),
                            names.erased(Erasure.of(field.element().asType()))));
        }
        code.line("} catch (java.lang.ReflectiveOperationException changed) {");
        code.line("throw new java.lang.ExceptionInInitializerError(changed);");
        code.line("}");
    }

    private String lookup(TypeElement owner, GeneratedNames own) {
        return "in = java.lang.invoke.MethodHandles.privateLookupIn(" + literal(owner, own) + ", here);";
    }

    /** A base class that cannot be named from here is found by climbing. */
    private String literal(TypeElement owner, GeneratedNames own) {
        if (Visibility.isVisible(owner, own.packageName())) {
            return names.of(owner) + ".class";
        }
        StringBuilder climb = new StringBuilder(names.of(model.element())).append(".class");
        TypeElement at = model.element();
        while (!at.equals(owner)) {
            climb.append(".getSuperclass()");
            TypeMirror superclass = at.getSuperclass();
            at = (TypeElement) ((DeclaredType) superclass).asElement();
        }
        return climb.toString();
    }

    void create(Code code) {
        String name = names.of(model.element());
        code.blank().line("@java.lang.Override");
        if (!reflective) {
            code.line("public " + name + " create() {")
                    .line("return new " + name + "();")
                    .line("}");
            return;
        }
        code.lines("""
                public %1$s create() {
                    try {
                        return (%1$s) %2$s.invokeExact();
                    } catch (java.lang.RuntimeException | java.lang.Error unchecked) {
                        throw unchecked;
                    } catch (java.lang.Throwable checked) {
                        throw new java.lang.reflect.UndeclaredThrowableException(checked);
                    }
                }
                """.formatted(name, Handles.CONSTRUCTOR));
    }
}
