/** Models for those who map into plain beans. */
@NullMarked
package dev.elif.benchmarks.bean;

import org.jspecify.annotations.NullMarked;
