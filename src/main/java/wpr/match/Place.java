package wpr.match;

import wpr.model.Zone;

/**
 * Where a token stands.
 *
 * @param zone kind of its block
 * @param first whether it is the first word of its sentence
 * @param last whether it is the last word of its sentence
 * @param title whether it is the title of an initiative taken as one token
 */
record Place(Zone zone, boolean first, boolean last, boolean title) {
    static final Place NOWHERE = new Place(Zone.BODY, false, false, false);

    /** How many places differ. */
    static final int CODES = Zone.values().length << 3;

    private static final Zone[] ZONES = Zone.values();

    /** A number for the place, below {@link #CODES}. */
    static int code(Zone zone, boolean first, boolean last, boolean title) {
        return zone.ordinal() << 3 | (first ? 4 : 0) | (last ? 2 : 0) | (title ? 1 : 0);
    }

    static Place of(int code) {
        return new Place(ZONES[code >> 3], (code & 4) != 0, (code & 2) != 0, (code & 1) != 0);
    }
}
