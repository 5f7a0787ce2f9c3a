package wpr.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What annotation adds to words only where rules ask for it. Tags and lemmas are asked for sentence by sentence instead;
 * sentences, tokens, languages and titles always are.
 */
public enum Layer {
    /** Head and parts of compounds. */
    PARTS,
    /** Values of numerals. */
    NUMBERS;

    /** Every layer. */
    public static final Set<Layer> ALL = Collections.unmodifiableSet(EnumSet.allOf(Layer.class));
}
