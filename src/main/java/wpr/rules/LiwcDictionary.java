package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import wpr.rules.Dictionary.Category;
import wpr.rules.Dictionary.Entry;

/** Dictionaries of LIWC ({@code .dic}): categories with numbers between two lines of a percent sign, then the words. */
final class LiwcDictionary {
    private LiwcDictionary() {}

    static Dictionary read(String text, Losses losses) {
        Dictionary.Builder dictionary = new Dictionary.Builder(losses);
        Map<String, String> names = new LinkedHashMap<>();
        int marks = 0;
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.strip().equals("%")) {
                marks++;
            } else if (marks == 1) {
                String[] category = line.strip().split("\\s+", 2);
                String name = category.length > 1 ? category[1] : category[0];
                names.put(category[0], name);
                dictionary.category(name);
            } else {
                word(line, names, dictionary, losses);
            }
        }
        if (marks < 2) {
            losses.add("dictionary.liwc-header", "%");
        }
        return dictionary.build();
    }

    /** A word of several words is told from its numbers by the tab behind it. */
    private static void word(String line, Map<String, String> names, Dictionary.Builder dictionary, Losses losses) {
        String[] parts = line.strip().split("\\s*\\t\\s*");
        String[] fields = parts.length > 1 ? parts : line.strip().split("\\s+");
        if (fields[0].startsWith("*")) {
            losses.add("dictionary.start", fields[0]);
        }
        for (int i = 1; i < fields.length; i++) {
            for (String number : fields[i].split("\\s+")) {
                String name = names.get(number);
                if (name != null) {
                    dictionary.add(name, fields[0], List.of());
                } else {
                    losses.add("dictionary.liwc-code", fields[0] + " " + number);
                }
            }
        }
        losses.add("dictionary.forms", fields[0]);
    }

    static String write(Dictionary dictionary, Losses losses) {
        StringBuilder file = new StringBuilder("%\n");
        Map<String, Set<Integer>> words = new TreeMap<>();
        List<Category> categories = dictionary.categories();
        for (int i = 0; i < categories.size(); i++) {
            int number = i + 1;
            file.append(number).append('\t').append(categories.get(i).id()).append('\n');
            categories.get(i).except().forEach(except -> losses.add("dictionary.except", except));
            for (Entry entry : categories.get(i).entries()) {
                for (String word : plain(entry, losses)) {
                    words.computeIfAbsent(word, none -> new TreeSet<>()).add(number);
                }
            }
        }
        file.append("%\n");
        words.forEach((word, numbers) -> {
            file.append(word);
            numbers.forEach(number -> file.append('\t').append(number));
            file.append('\n');
        });
        return file.toString();
    }

    private static List<String> plain(Entry entry, Losses losses) {
        List<String> words = new ArrayList<>();
        PlainTerm.of(entry, losses).ifPresent(term -> {
            if (term.contains("*") && term.indexOf('*') < term.length() - 1) {
                losses.add("dictionary.liwc-wildcard", entry.term());
            } else {
                words.add(term);
            }
        });
        return words;
    }
}
