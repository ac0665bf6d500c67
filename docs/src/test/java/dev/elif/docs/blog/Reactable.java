package dev.elif.docs.blog;

// @start region="morph-interface"
public sealed interface Reactable permits Photo, Film {}
// @end
