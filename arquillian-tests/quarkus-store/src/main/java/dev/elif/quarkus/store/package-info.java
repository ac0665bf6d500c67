/** What the sample needs in Quarkus beside its own sources. */
@NullMarked
package dev.elif.quarkus.store;

import org.jspecify.annotations.NullMarked;
