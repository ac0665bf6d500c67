package shop.base;

public abstract class Entity extends Timed<Long> {}
