/** Models as bodies of requests and answers of Jakarta REST, which loads this; an application without it does not. */
@NullMarked
package dev.elif.cdi.rest;

import org.jspecify.annotations.NullMarked;
