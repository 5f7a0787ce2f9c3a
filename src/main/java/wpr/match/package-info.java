/**
 * The pattern language: parsed, compiled once, run over tokens.
 *
 * <p>Enters: a query in CQL or a list of terms, and an {@link wpr.model.AnnotatedDocument}. Leaves: matches as token
 * ranges with captures. Knows nothing of rules, files or reports. Imports {@code wpr.model} only.
 *
 * <p>The way of a query: {@code QueryParser} reads it into a small algebra ({@code Node} for what may stand in a row,
 * {@code Condition} for what one token must be), {@code AutomatonBuilder} turns the algebra into an automaton without
 * empty moves, {@code Plan} numbers the conditions of all patterns and lexicons that run together. The way of a
 * document: {@code Positions} (tokens, titles as one), {@code Verdicts} (what the conditions say of a reading, remembered
 * between documents), then for each sentence a {@code Unit} (for each condition the set of positions where it holds),
 * {@code TermHits} (where terms of lexicons stand), and for each option of a pattern that has all it needs a
 * {@code Reach}: for each state the set of positions a match can come to, which costs states x edges x tokens however
 * repetitions are nested. Few get through; those get a {@code Table} and a {@code Walk} for each match. Patterns that only
 * decide on the matches of others are looked for in no other sentences ({@code Agenda}).
 *
 * <p>The language beside that of the Corpus Query Processor (CQP):
 *
 * <table>
 * <caption>Where this language agrees with CQP, and where it knowingly differs</caption>
 * <tr><th>topic</th><th>CQP</th><th>here</th></tr>
 * <tr><td>{@code "word"}, {@code [attribute="regex"]}, {@code & | !}, {@code != }</td><td>full match</td><td>the same</td></tr>
 * <tr><td>sequence, {@code |}, {@code ( )}, {@code ? * + {n,m}}, {@code []}</td><td>regular expression over tokens</td>
 *     <td>the same; {@code {n,m}} up to 200, 2,000 elements in all</td></tr>
 * <tr><td>empty matches</td><td>dropped</td><td>the same</td></tr>
 * <tr><td>case</td><td>counts, {@code %c} ignores it</td><td>ignored; {@code (?-i)} makes it count; {@code %c} is
 *     refused</td></tr>
 * <tr><td>regular expressions</td><td>PCRE</td><td>RE2/J in linear time; {@code \w \d \s} are Unicode; no look-around, no
 *     back-references</td></tr>
 * <tr><td>which match</td><td>strategy option: shortest, standard, longest, traditional</td><td>leftmost, longest, not
 *     overlapping; or the longest from every start ({@code overlap: all})</td></tr>
 * <tr><td>bounds</td><td>none unless {@code within s}</td><td>the sentence unless {@code within} says otherwise</td></tr>
 * <tr><td>{@code within}</td><td>at the end, one structure</td><td>at the end, one or more ({@code within <p/>}); a zone
 *     ({@code within <heading/>}) also picks where to look</td></tr>
 * <tr><td>{@code containing}, {@code !containing}</td><td>not in CQP (Sketch Engine has it)</td><td>at the end; limits
 *     which spans count before the longest is taken</td></tr>
 * <tr><td>{@code a:[...]}</td><td>label for conditions over several tokens ({@code ::})</td><td>capture; {@code ::} is
 *     refused</td></tr>
 * <tr><td>anchors {@code <s> </s>}</td><td>positions between tokens</td><td>{@code [first="yes"]},
 *     {@code [last="yes"]}: first and last word of the sentence, punctuation looked through</td></tr>
 * <tr><td>string with spaces</td><td>matches nothing</td><td>{@code "mere end"} is {@code "mere" "end"}</td></tr>
 * <tr><td>numbers</td><td>as strings</td><td>{@code [num >= 1000]}</td></tr>
 * <tr><td>{@code $lexicon}</td><td>{@code $variable}, a list of words in a condition</td><td>an element; its terms may
 *     have several words</td></tr>
 * <tr><td>part of speech</td><td>as tagged</td><td>{@code AUX} also answers to {@code VERB}, {@code DET} to
 *     {@code PRON}</td></tr>
 * </table>
 *
 * <p>More that is said nowhere else. A title of an initiative is one token with its whole wording as form and lemma, a
 * proper noun, {@code title="yes"}; its words answer to nothing, in terms neither. A suspended compound answers to its
 * form and to its expansion, each with all of a condition. Among equally long matches an earlier option is preferred
 * and a repetition takes what it can, but a gap {@code []} takes as little as it can, so that names catch the words
 * beside it. A name in a repetition catches every time. A match is strict when every ambiguous term in it meets all its
 * conditions somewhere in its sentence. Strict matches are taken first, and where they leave room the others, so that
 * what counts strict does not depend on what counts loose; among equal spans a strict way is taken.
 */
@org.jspecify.annotations.NullMarked
package wpr.match;
