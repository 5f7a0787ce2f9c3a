package wpr.model;

/** Half-open range of token indexes. */
public record TokenSpan(int first, int end) {}
