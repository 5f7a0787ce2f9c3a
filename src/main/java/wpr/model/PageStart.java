package wpr.model;

/** The page that begins at an offset of the text; pages run to the next start. */
public record PageStart(int offset, int page) {}
