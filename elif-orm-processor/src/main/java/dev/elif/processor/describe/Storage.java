package dev.elif.processor.describe;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** How the value of a field becomes one of a column. */
public sealed interface Storage {

    /** What a column stored like this can be asked. */
    ColumnClass columnClass();

    /** Whether its type says when two values are the same, rather than the values themselves. */
    default boolean comparesItself() {
        return false;
    }

    /** Whether its values could be changed in place, so that its type copies them. */
    default boolean copiesItself() {
        return false;
    }

    /** How it would be stored if it were no secret. */
    default Storage plain() {
        return this;
    }

    /** As it is. */
    record Basic(BasicType type) implements Storage {
        @Override
        public boolean comparesItself() {
            return type.comparesItself();
        }

        @Override
        public ColumnClass columnClass() {
            return type.columnClass();
        }
    }

    /**
     * An enum, by its name unless it has codes.
     *
     * @param code what its constants are stored as
     * @param named the enum type of the database
     */
    record Enumeration(Optional<Code> code, Optional<String> named) implements Storage {

        /**
         * The code of a constant.
         *
         * @param owner the enum
         * @param element its field or method
         * @param base the type of the code; empty when no column holds it
         */
        public record Code(TypeElement owner, Element element, Optional<BasicType> base) {}

        @Override
        public ColumnClass columnClass() {
            return ColumnClass.PLAIN;
        }
    }

    /** A number that is rounded. */
    record Scaled(int digits, String rounding) implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.NUMBER;
        }

        @Override
        public boolean comparesItself() {
            return true;
        }
    }

    /**
     * An array.
     *
     * @param factory {@code list} or {@code set}
     * @param element how its elements are stored
     * @param type what they are
     */
    record Array(String factory, Storage element, TypeMirror type) implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.PLAIN;
        }

        @Override
        public boolean copiesItself() {
            return true;
        }
    }

    /** A range with bounds of that type. */
    record Bounded(BasicType bound) implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.PLAIN;
        }

        @Override
        public boolean comparesItself() {
            return true;
        }
    }

    /** Any object as JSON. */
    record Json() implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.JSON;
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
        public boolean comparesItself() {
            return true;
        }

        @Override
        public ColumnClass columnClass() {
            ColumnClass stored = base.map(BasicType::columnClass).orElse(ColumnClass.PLAIN);
            boolean comparable = ordered && (stored == ColumnClass.NUMBER || stored.isTemporal());
            return comparable ? ColumnClass.COMPARABLE : ColumnClass.PLAIN;
        }
    }

    /**
     * As a secret, which the database can tell nothing of.
     *
     * @param plain how it would be stored otherwise
     * @param hashed whether only a hash is stored, rather than what a key opens
     */
    record Secret(Storage plain, boolean hashed) implements Storage {
        @Override
        public ColumnClass columnClass() {
            return ColumnClass.PLAIN;
        }

        @Override
        public boolean comparesItself() {
            return plain.comparesItself();
        }

        /** Whether it is text, or of what is encrypted also bytes or JSON. */
        public boolean isPossible() {
            if (plain instanceof Basic basic) {
                return isText(basic.type(), hashed);
            }
            boolean converted = plain instanceof Converted through
                    && through.base().filter(base -> isText(base, false)).isPresent();
            return !hashed && (converted || plain instanceof Json);
        }

        private static boolean isText(BasicType type, boolean hashed) {
            return type == BasicType.TEXT || (!hashed && type == BasicType.BYTES);
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
