/** What must run in little memory, in a process of its own. */
@org.jspecify.annotations.NullMarked
package dev.elif.impl.memory;
