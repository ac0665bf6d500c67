/** elif beside plain JDBC and its peers: who is compared, in what, and how it is measured. */
@NullMarked
package dev.elif.benchmarks;

import org.jspecify.annotations.NullMarked;
