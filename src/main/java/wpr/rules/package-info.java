/**
 * YAML becomes a validated, compiled rule set, or a list of {@link wpr.model.Problem}s with file, line and column.
 *
 * <p>Enters: a directory such as {@code rules/da}. Leaves: a {@code RuleSet} that finds hits in annotated
 * documents, or every fault of every file. The one stage that uses another: it compiles with {@code wpr.match}. Imports
 * {@code wpr.model} and {@code wpr.match}.
 *
 * <p>A load reads all files to mappings with places ({@code YamlReader}), applies {@code extends} and {@code override} to
 * the mappings ({@code DraftReader}, {@code Overrides}), then reads and compiles lexicons and rules. Which keys a mapping may
 * hold stands in {@code Shape} alone; the JSON Schema says the same, and a test holds the two together. Beside the loader
 * stand the tester of examples, the codebook, the count of forms behind terms and the answer to why a rule does not match.
 *
 * <p>A rule set is a directory with {@code ruleset.yaml}:
 *
 * <pre>
 * schema: 1
 * id: da
 * title: {en: ..., da: ...}
 * language: da
 * version: 0.1.0
 * authors: [...]
 * edition: ...                        # edition of the WPR approach that the questions follow
 * position: {en: ..., da: ...}        # from where it was written
 * blind-spots: {en: ..., da: ...}
 * negation: {pattern: '[lemma="ikke|ingen"]', before: 4, after: 1}   # window in tokens of the same sentence
 * titles: titles.txt                  # one title a line, # begins a comment
 * files: [lexicons/resources.yaml, q1-problem.yaml]   # in order of the codebook; all *.yaml where left out
 * extends: other                      # id or path; its rules come first
 * override:                           # only with extends
 *   - {rule: da.q1.number, off: true}
 *   - {rule: da.m.balance, level: warning, flag: {log2-above: 2}}
 *   - {lexicon: resources, add: [gnist], remove: [evne/N]}
 * </pre>
 *
 * <p>Every other file holds {@code schema: 1} with {@code lexicons:}, {@code rules:} or both:
 *
 * <pre>
 * schema: 1
 * lexicons:
 *   - id: resources
 *     label: {en: ..., da: ...}
 *     terms:
 *       - evne/N
 *       - {term: 'styrke?', when: ['$citizens']}     # ambiguous: strict only where all patterns match in the sentence
 *     when: '$citizens'                              # for ambiguous terms without a when of their own
 *     except: [gengæld]
 *     tests: {hit: [evner], miss: [datadrevne]}
 * rules:
 *   - id: da.q1.counted-population
 *     ...
 * </pre>
 *
 * <p>An {@code unless} is a pattern, or a mapping of {@code pattern} with {@code within: match | sentence | passage |
 * section} (default {@code sentence}) or with {@code before:} and {@code after:}, a number of tokens of the same sentence
 * to the left and right of the match. One that holds takes the match out.
 */
@org.jspecify.annotations.NullMarked
package wpr.rules;
