package shop;

import dev.elif.model.ScopedBy;

@ScopedBy(Everything.class)
abstract class Kept {}
