package dev.elif.impl.render;

import dev.elif.ast.Common;
import dev.elif.ast.Derived;
import dev.elif.ast.From;
import dev.elif.ast.Join;
import dev.elif.ast.Path;
import dev.elif.ast.Raw;
import dev.elif.ast.Sampled;
import dev.elif.ast.Source;
import dev.elif.ast.Table;
import java.util.Locale;

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
        boolean named = !(from.source() instanceof Table || from.source() instanceof Sampled) || !aliases.isEmpty();
        writer.raw(named ? " " + aliases.root() : "");
        sample(from.source());
        paths("", from);
        if (!from.alias().isEmpty()) {
            paths(from.alias(), from);
        }
        for (Join join : from.joins()) {
            join(join);
            paths(join.alias(), from);
        }
    }

    private void join(Join join) {
        writer.raw(" ").raw(join.kind().sql()).raw(join.lateral() ? " lateral " : " ");
        source(join.source(), join.lateral());
        writer.raw(" ").name(join.alias());
        if (join.kind() == Join.Kind.CROSS) {
            return;
        }
        writer.raw(" on ");
        if (join.on().isEmpty()) {
            writer.raw("true");
        }
        new ConditionWriter(writer, aliases).all(join.on());
        new ConditionWriter(writer, aliases.at(Path.of(join.alias()))).and(join.own());
    }

    /** What stands in place of a table; a lateral one sees the tables before it. */
    private void source(Source source, boolean lateral) {
        if (source instanceof Table table) {
            writer.table(table);
        } else if (source instanceof Sampled sampled) {
            writer.table(sampled.table());
        } else if (source instanceof Derived derived) {
            writer.raw("(");
            new RowsWriter(writer, lateral ? aliases : aliases.beyond(derived.rows())).write(derived.rows());
            writer.raw(")");
        } else if (source instanceof Common common) {
            writer.common(common).name(common.name());
        } else if (source instanceof Common.Self self) {
            writer.name(self.name());
        } else if (source instanceof Raw raw) {
            writer.raw("(").written(raw).raw("\n)");
        }
    }

    private void sample(Source source) {
        if (source instanceof Sampled sampled) {
            writer.raw(" tablesample ").raw(sampled.method().name().toLowerCase(Locale.ROOT));
            writer.raw(" (").raw(Double.toString(sampled.percent())).raw(")");
            if (sampled.seed() != null) {
                writer.raw(" repeatable (").raw(Long.toString(sampled.seed())).raw(")");
            }
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
