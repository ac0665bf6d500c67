package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Condition;
import dev.elif.ast.Distinct;
import dev.elif.ast.Expression;
import dev.elif.ast.Join;
import dev.elif.ast.Lock;
import dev.elif.ast.Order;
import dev.elif.model.Column;
import dev.elif.model.LazyLoading;
import dev.elif.model.Selection;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One step of a query: what it adds to the ones before. */
sealed interface Step {

    /** Adds this step in front of the later ones, which are there already. */
    void addTo(Steps steps);

    record Where(Condition<?> condition) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.where.add(0, condition);
        }
    }

    record From(Origins origins) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.from = steps.from == null ? origins : steps.from;
        }
    }

    record Named(Alias<?> alias) implements Step {
        @Override
        public void addTo(Steps steps) {
            Steps.Shaped shaped = steps.shaped();
            shaped.alias = shaped.alias.isEmpty() ? alias.name() : shaped.alias;
        }
    }

    record Joining(Join.Kind kind, boolean lateral, Joinable table, List<? extends Condition<?>> on) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.shaped().joins.add(0, this);
        }

        Join join(Making making) {
            return table.join(kind, lateral, on, making);
        }
    }

    record Having(Condition<?> condition) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.shaped().having.add(0, condition);
        }
    }

    record Distinctly(Distinct distinct) implements Step {
        @Override
        public void addTo(Steps steps) {
            Steps.Shaped shaped = steps.shaped();
            shaped.distinct = shaped.distinct == null ? distinct : shaped.distinct;
        }
    }

    record OrderBy(Order<?> order) implements Step {
        @Override
        public void addTo(Steps steps) {
            if (!steps.reordered) {
                steps.orderBy.add(0, order);
            }
        }
    }

    record GroupBy(Expression by) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.addGroupBy(by);
        }
    }

    record With(Eager<?, ?> eager) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.addEager(eager);
        }
    }

    record WithMorph(EagerMorph<?, ?> eager) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.addMorph(eager);
        }
    }

    record Valued(Selection<?, ?> value) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.addBeside(value);
        }
    }

    /** Takes back all orders before. */
    record Reorder() implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.reordered = true;
        }
    }

    /**
     * In an order without ties, from a place in it.
     *
     * @param model whose values are that place; null for {@code values}
     * @param values the place; none of all from the first
     * @param backward in the opposite order
     */
    record Seeking(@Nullable Object model, List<Bind> values, boolean backward) implements Step {

        static final Seeking START = new Seeking(null, List.of(), false);

        @Override
        public void addTo(Steps steps) {
            steps.seeking = steps.seeking == null ? this : steps.seeking;
        }
    }

    /** Takes back limit and offset. */
    record Unlimited() implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.unlimited = true;
        }
    }

    record Limit(long rows) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.limit = steps.limit == null && !steps.unlimited ? (Long) rows : steps.limit;
        }
    }

    record Offset(long rows) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.offset = steps.offset == null && !steps.unlimited ? (Long) rows : steps.offset;
        }
    }

    record Locking(Lock lock) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.lock = steps.lock == null ? lock : steps.lock;
        }
    }

    record Route(boolean writer) implements Step {
        @Override
        public void addTo(Steps steps) {
            Steps.Aside aside = steps.aside();
            aside.writer = aside.writer == null ? (Boolean) writer : aside.writer;
        }
    }

    record Timeout(Duration atMost) implements Step {
        @Override
        public void addTo(Steps steps) {
            Steps.Aside aside = steps.aside();
            aside.timeout = aside.timeout == null ? atMost : aside.timeout;
        }
    }

    record Tag(String key, String value) implements Step {
        @Override
        public void addTo(Steps steps) {
            Steps.Aside aside = steps.aside();
            aside.tags = aside.tags == null ? new TreeMap<>() : aside.tags;
            String unused = aside.tags.putIfAbsent(key, value);
        }
    }

    record Lazily(LazyLoading policy) implements Step {
        @Override
        public void addTo(Steps steps) {
            Steps.Aside aside = steps.aside();
            aside.lazily = aside.lazily == null ? policy : aside.lazily;
        }
    }

    record Attribute(Column<?, ?> column, @Nullable Object value) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.aside().attributes.add(0, this);
        }
    }

    record Deleted(Unscoped.Trashed trashed) implements Step {
        @Override
        public void addTo(Steps steps) {
            Steps.Aside aside = steps.aside();
            aside.trashed = aside.trashed == null ? trashed : aside.trashed;
        }
    }

    record Without(Class<?> scope) implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.aside().scopes.add(scope);
        }
    }

    record WithoutScopes() implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.aside().allScopes = true;
        }
    }

    record TrashedParents() implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.aside().parents = true;
        }
    }

    record WithoutTenant() implements Step {
        @Override
        public void addTo(Steps steps) {
            steps.aside().tenant = true;
        }
    }
}
