/** The application's doors for HTTP. */
@NullMarked
package dev.elif.application.web;

import org.jspecify.annotations.NullMarked;
