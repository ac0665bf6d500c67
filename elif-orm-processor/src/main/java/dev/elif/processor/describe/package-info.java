/** Describes a model as elif understands it: conventions applied, annotations obeyed, nothing judged. */
@NullMarked
package dev.elif.processor.describe;

import org.jspecify.annotations.NullMarked;
