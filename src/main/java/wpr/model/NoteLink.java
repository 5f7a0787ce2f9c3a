package wpr.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A footnote and the place that calls it, told from the numbers that the audit says were taken out of the text.
 *
 * @param number number of the note in plain digits
 * @param call offset in {@link Document#text} behind the word that carried the number
 * @param note index into {@link Document#blocks} of the first block of the note
 */
public record NoteLink(String number, int call, int note) {
    private static final String CALL = "footnote-number";
    private static final String NOTE = "note-number";

    /** The links of a document in text order; a call whose note was not found has none. */
    public static List<NoteLink> in(Document document) {
        List<Repair> notes =
                document.repairs().stream().filter(r -> r.rule().equals(NOTE)).toList();
        List<NoteLink> links = new ArrayList<>();
        for (Repair call : document.repairs()) {
            if (call.rule().equals(CALL)) {
                String number = number(call);
                note(call, number, notes)
                        .map(note -> block(document, note.start()))
                        .filter(block -> block >= 0)
                        .ifPresent(block -> links.add(new NoteLink(number, call.start(), block)));
            }
        }
        return List.copyOf(links);
    }

    /** The note of that number on the page of its call; else, as for endnotes, the next one behind the call. */
    private static Optional<Repair> note(Repair call, String number, List<Repair> notes) {
        List<Repair> same =
                notes.stream().filter(note -> number(note).equals(number)).toList();
        return same.stream()
                .filter(note -> call.page() > 0 && note.page() == call.page())
                .findFirst()
                .or(() -> same.stream()
                        .filter(note -> note.start() >= call.start())
                        .findFirst());
    }

    private static String number(Repair repair) {
        return Normalizer.normalize(repair.before(), Normalizer.Form.NFKC).replaceAll("[.)]$", "");
    }

    private static int block(Document document, int start) {
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block.start() == start && block.zone() == Zone.NOTE) {
                return i;
            }
        }
        return -1;
    }
}
