package wpr.model;

/**
 * Morphological features of a reading with the values of Universal Dependencies ({@code Pass}, {@code Imp},
 * {@code Inf}, {@code Past}, {@code Def}, {@code Plur}, {@code Sup} ...); empty where a feature does not apply.
 */
public record Features(
        String voice, String mood, String verbform, String tense, String definite, String number, String degree) {
    public static final Features NONE = new Features("", "", "", "", "", "", "");
}
