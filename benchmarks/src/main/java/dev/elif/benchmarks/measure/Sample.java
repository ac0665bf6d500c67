package dev.elif.benchmarks.measure;

/**
 * What one operation took in one slice, on average.
 *
 * @param time in microseconds
 * @param cpu of the client's thread, in microseconds
 * @param bytes that the client's thread allocated
 */
public record Sample(double time, double cpu, double bytes) {}
