/** The store's page in Chromium, used as a person does: on a wide screen and on a phone. */
@NullMarked
package dev.elif.sample.browser;

import org.jspecify.annotations.NullMarked;
