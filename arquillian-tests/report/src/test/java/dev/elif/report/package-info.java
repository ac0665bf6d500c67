/** Tests of the report. */
@NullMarked
package dev.elif.report;

import org.jspecify.annotations.NullMarked;
