/** Many threads on few connections. */
@NullMarked
package dev.elif.benchmarks.threads;

import org.jspecify.annotations.NullMarked;
