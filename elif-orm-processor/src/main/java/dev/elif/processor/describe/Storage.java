package dev.elif.processor.describe;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** How the value of a field becomes one of a column. */
public sealed interface Storage {

    /** What a column stored like this can be asked. */
    ColumnClass columnClass();

    /** As it is. */
    record Basic(BasicType type) implements Storage {
        @Override
        public ColumnClass columnClass() {
            return type.columnClass();
        }
    }

    /** An enum by its name. */
    record Enumeration() implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.PLAIN;
        }
    }

    /** Any object as JSON. */
    record Json() implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.PLAIN;
        }
    }

    /**
     * Through a converter. Values that have an order of their own and are stored as numbers or times can be compared:
     * the order is the database's, as for every column.
     *
     * @param converter the converter's class
     * @param from the type it converts; empty when it does not say
     * @param to the type it stores; empty when it does not say
     * @param base the column type of {@code to}; empty when there is none
     * @param ordered whether values can be compared with each other
     */
    record Converted(
            TypeElement converter,
            Optional<TypeMirror> from,
            Optional<TypeMirror> to,
            Optional<BasicType> base,
            boolean ordered)
            implements Storage {

        @Override
        public ColumnClass columnClass() {
            ColumnClass stored = base.map(BasicType::columnClass).orElse(ColumnClass.PLAIN);
            boolean comparable = ordered && (stored == ColumnClass.NUMBER || stored == ColumnClass.TEMPORAL);
            return comparable ? ColumnClass.COMPARABLE : ColumnClass.PLAIN;
        }
    }

    /** No column can hold it. */
    record Unsupported() implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.PLAIN;
        }
    }

    /** A type is not found, or not yet: the compiler reports it. */
    record Missing() implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.PLAIN;
        }
    }
}
