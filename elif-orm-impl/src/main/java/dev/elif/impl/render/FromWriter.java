package dev.elif.impl.render;

import dev.elif.ast.Derived;
import dev.elif.ast.From;
import dev.elif.ast.Join;
import dev.elif.ast.Path;
import dev.elif.ast.Raw;
import dev.elif.ast.Source;
import dev.elif.ast.Table;

/** Writes what a select reads from. */
final class FromWriter {

    private final SqlWriter writer;
    private final Aliases aliases;

    FromWriter(SqlWriter writer, Aliases aliases) {
        this.writer = writer;
        this.aliases = aliases;
    }

    void write(From from) {
        writer.raw(" from ");
        source(from.source(), false);
        boolean named = !(from.source() instanceof Table) || !aliases.isEmpty();
        writer.raw(named ? " " + aliases.root() : "");
        paths("", from);
        if (!from.alias().isEmpty()) {
            paths(from.alias(), from);
        }
        for (Join join : from.joins()) {
            writer.raw(" ").raw(join.kind().sql()).raw(join.lateral() ? " lateral " : " ");
            source(join.source(), join.lateral());
            writer.raw(" ").name(join.alias());
            if (join.kind() != Join.Kind.CROSS) {
                writer.raw(" on ");
                if (join.on().isEmpty()) {
                    writer.raw("true");
                }
                new ConditionWriter(writer, aliases).all(join.on());
            }
            paths(join.alias(), from);
        }
    }

    private void source(Source source, boolean lateral) {
        if (source instanceof Table table) {
            writer.table(table);
        } else if (source instanceof Derived derived) {
            SelectWriter inner = new SelectWriter(writer);
            writer.raw("(");
            inner.write(
                    derived.select(),
                    lateral
                            ? aliases.inside(derived.select(), writer.dialect())
                            : Aliases.of(derived.select(), writer.dialect()));
            writer.raw(")");
        } else if (source instanceof Raw raw) {
            writer.raw("(").written(raw).raw("\n)");
        }
    }

    /** The joins of paths that begin at that table. */
    private void paths(String start, From from) {
        for (Path path : aliases.paths()) {
            if (!path.start().equals(start)) {
                continue;
            }
            String near = aliases.of(path.parent());
            String far = aliases.of(path);
            Path.Join join = path.last();
            writer.raw(" left join ").table(join.table()).raw(" ").raw(far).raw(" on ");
            for (int i = 0; i < join.to().size(); i++) {
                writer.raw(i == 0 ? "" : " and ");
                writer.raw(far).raw(".").name(join.to().get(i));
                writer.raw(" = ").raw(near).raw(".").name(join.from().get(i));
            }
            from.joined().stream()
                    .filter(each -> each.path().equals(path))
                    .forEach(each -> new ConditionWriter(writer, aliases.at(path)).and(each.on()));
        }
    }
}
