package wpr.extract;

/**
 * One file as the readers get it.
 *
 * @param content its bytes
 * @param name its name, for messages and for types that content alone does not tell
 * @param mediaType media type found
 * @param options what the user chose
 */
record Input(byte[] content, String name, String mediaType, ExtractOptions options) {}
