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
}
