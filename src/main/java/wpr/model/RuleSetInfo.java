package wpr.model;

import java.util.List;

/**
 * What reports need to know of a rule set.
 *
 * @param id for example {@code da}
 * @param title name for people
 * @param language ISO 639-1 code of the documents it is for
 * @param version version of the set
 * @param hash SHA-256 over all its files, lower-case hexadecimal
 * @param edition edition of the WPR approach that the questions follow
 * @param authors who wrote it
 * @param position from where it was written
 * @param blindSpots what it is known not to see
 * @param rules the rules in file order
 */
public record RuleSetInfo(
        String id,
        Localized title,
        String language,
        String version,
        String hash,
        String edition,
        List<String> authors,
        Localized position,
        Localized blindSpots,
        List<RuleInfo> rules) {}
