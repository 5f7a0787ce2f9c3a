package wpr.report;

/**
 * A column of a table.
 *
 * @param name stable name
 * @param type what its cells hold
 * @param description what they mean, with unit; English
 */
record Column(String name, Type type, String description) {
    /** Types of the Frictionless table schema that the tables use. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        OBJECT
    }

    static Column text(String name, String description) {
        return new Column(name, Type.STRING, description);
    }

    static Column integer(String name, String description) {
        return new Column(name, Type.INTEGER, description);
    }

    static Column number(String name, String description) {
        return new Column(name, Type.NUMBER, description);
    }

    static Column bool(String name, String description) {
        return new Column(name, Type.BOOLEAN, description);
    }

    static Column object(String name, String description) {
        return new Column(name, Type.OBJECT, description);
    }
}
