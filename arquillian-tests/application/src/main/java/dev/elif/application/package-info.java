/** A guest house: models, a transactional bean and observers, as an application has them. */
@NullMarked
package dev.elif.application;

import org.jspecify.annotations.NullMarked;
