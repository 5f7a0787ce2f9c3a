package wpr.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a pattern wants, in Danish or English. */
final class Phrases {
    /** More words than this of a list are counted and not named. */
    private static final int NAMED = 5;

    private final Messages messages;
    private final Lexicons lexicons;
    private final String locale;

    Phrases(String locale, Lexicons lexicons) {
        this.messages = Messages.in(locale);
        this.lexicons = lexicons;
        this.locale = locale;
    }

    String of(Node node) {
        if (node instanceof Node.Element element) {
            return of(element.condition());
        }
        if (node instanceof Node.Concept concept) {
            Lexicon lexicon = lexicons.get(concept.lexicon());
            String label = lexicon.label().in(locale);
            return messages.get("lexicon", label.isEmpty() ? lexicon.id() : label, quotedTerms(lexicon));
        }
        if (node instanceof Node.Sequence sequence) {
            return joined(sequence.parts().stream().map(this::of).toList(), "then");
        }
        if (node instanceof Node.Choice choice) {
            return joined(choice.options().stream().map(this::of).toList(), "or");
        }
        return node instanceof Node.Repeat repeat ? of(repeat.part()) : of(((Node.Named) node).part());
    }

    /** Without what it must not be, where it must be something. */
    String brief(Node node) {
        if (node instanceof Node.Element element && element.condition() instanceof Condition.And and) {
            List<String> wanted = and.all().stream()
                    .filter(one -> !(one instanceof Condition.Not))
                    .map(this::of)
                    .toList();
            return wanted.isEmpty() ? of(node) : joined(wanted, "also");
        }
        return of(node);
    }

    String of(Structure structure) {
        return messages.get("within." + structure.name());
    }

    private String of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return all(and.all());
        }
        if (condition instanceof Condition.Or or) {
            return joined(or.any().stream().map(this::of).toList(), "or");
        }
        if (condition instanceof Condition.Not not) {
            return messages.get("any-but", of(not.condition()));
        }
        if (condition instanceof Condition.Number number) {
            return messages.get("num." + number.comparison().name(), number.printed());
        }
        return condition instanceof Condition.Text text ? of(text) : messages.get("expression", condition);
    }

    /** The first condition that something must meet, then the others; what it must not be comes last. */
    private String all(List<Condition> all) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (Condition one : all) {
            if (one instanceof Condition.Not not) {
                unwanted.add(of(not.condition()));
            } else {
                wanted.add(of(one));
            }
        }
        String phrase = wanted.isEmpty() ? messages.get("any") : joined(wanted, "also");
        return unwanted.isEmpty() ? phrase : messages.get("but-not", phrase, joined(unwanted, "or"));
    }

    private String of(Condition.Text text) {
        List<String> values = text.attribute().allowed().stream()
                .filter(text.regex()::matches)
                .toList();
        if (!values.isEmpty()) {
            String named = joined(
                    values.stream()
                            .map(value -> messages.get(text.attribute() + "." + value))
                            .toList(),
                    "or");
            return text.attribute() == Attribute.ZONE ? messages.get("zone", named) : named;
        }
        if (text.regex().alternatives().isEmpty()) {
            return messages.get("expression", text);
        }
        String words = words(text.regex().alternatives());
        return text.attribute() == Attribute.WORD
                ? words
                : messages.get(text.attribute().toString(), words);
    }

    /** Whole words first, then beginnings, endings and parts of words, each kind named once. */
    private String words(List<Regex.Simple> alternatives) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        List.of("whole", "beginning", "ending", "around").forEach(shape -> named.put(shape, new ArrayList<>()));
        int most = alternatives.size() > NAMED + 1 ? NAMED - 1 : NAMED + 1;
        alternatives.stream()
                .limit(most)
                .forEach(one -> named.getOrDefault(shape(one), List.of()).add(messages.get("quoted", one.literal())));
        List<String> phrases = new ArrayList<>(named.getOrDefault("whole", List.of()));
        named.forEach((shape, words) -> {
            if (!shape.equals("whole") && !words.isEmpty()) {
                phrases.add(messages.get(shape, joined(words, "or")));
            }
        });
        if (alternatives.size() > most) {
            phrases.add(messages.get("more", alternatives.size() - most));
        }
        return joined(phrases, "or");
    }

    private static String shape(Regex.Simple one) {
        return one.openLeft() ? one.openRight() ? "around" : "ending" : one.openRight() ? "beginning" : "whole";
    }

    private String quotedTerms(Lexicon lexicon) {
        return lexicon.terms().stream()
                .map(Phrases::plain)
                .distinct()
                .limit(3)
                .map(term -> messages.get("quoted", term))
                .collect(Collectors.joining(", "));
    }

    private static String plain(Term term) {
        return term.notation().replaceAll("/[A-Z|]+|~\\d+ |[?*=]", "");
    }

    /** Whether a part of a pattern is a word or one of a list of words. */
    static boolean plainWords(Node node) {
        return node instanceof Node.Element element
                && element.condition() instanceof Condition.Text text
                && text.attribute() == Attribute.WORD;
    }

    /** The words that a part of a pattern names. */
    static List<String> named(Node node, Lexicons lexicons) {
        if (node instanceof Node.Concept concept) {
            return lexicons.get(concept.lexicon()).terms().stream()
                    .map(Phrases::plain)
                    .toList();
        }
        return node instanceof Node.Element element ? named(element.condition()).toList() : List.of();
    }

    private static Stream<String> named(Condition condition) {
        if (condition instanceof Condition.Text text) {
            boolean word = text.attribute() == Attribute.WORD || text.attribute() == Attribute.LEMMA;
            return text.regex().alternatives().stream()
                    .filter(one -> word && !one.literal().isEmpty() && !one.openLeft() && !one.openRight())
                    .map(Regex.Simple::literal);
        }
        List<Condition> parts = condition instanceof Condition.And and
                ? and.all()
                : condition instanceof Condition.Or or ? or.any() : List.of();
        return parts.stream().flatMap(Phrases::named);
    }

    private String joined(List<String> phrases, String word) {
        String between = messages.get(word);
        if (!word.equals("or") || phrases.size() < 3) {
            return String.join(between, phrases);
        }
        int last = phrases.size() - 1;
        return String.join(", ", phrases.subList(0, last)) + between + phrases.get(last);
    }
}
