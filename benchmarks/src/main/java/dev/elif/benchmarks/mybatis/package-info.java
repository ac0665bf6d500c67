/** MyBatis with mappers. */
@NullMarked
package dev.elif.benchmarks.mybatis;

import org.jspecify.annotations.NullMarked;
