package wpr.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import wpr.model.Document;
import wpr.model.OffsetMap;
import wpr.model.PageStart;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Remark;
import wpr.model.Repair;
import wpr.model.Span;
import wpr.model.Zone;
import wpr.text.Mender.RawPart;
import wpr.text.Passage.Anchor;

/** Makes the text that rules see out of raw blocks. Immutable; safe for use by several threads. */
public final class DocumentBuilder {
    private static final String SEPARATOR = "\n\n";

    private final Predicate<String> known;

    /** Knows no words but those of the document itself. */
    public DocumentBuilder() {
        this(word -> false);
    }

    /** @param known whether a lower-case word form exists; asked about words broken at line ends */
    public DocumentBuilder(Predicate<String> known) {
        this.known = known;
    }

    /**
     * Builds a document.
     *
     * @param id path relative to the input root
     * @param sha256 hash of the bytes
     */
    public Document build(String id, String sha256, RawDocument raw) {
        BitSet removed = RunningHeads.in(raw);
        Hyphens hyphens = new Hyphens(raw, known);
        Footnotes footnotes = new Footnotes(raw, hyphens);
        List<RawPart> parts = parts(raw);
        List<Passage> mended = Flow.passages(raw, removed).stream()
                .map(passage -> Mender.mend(passage.stream().map(parts::get).toList(), hyphens, footnotes))
                .filter(passage -> !passage.text().isEmpty())
                .toList();
        List<Passage> passages = Duplicates.without(mended);
        List<Remark> warnings = new ArrayList<>(raw.warnings());
        warnings.addAll(Suspicions.of(passages));
        Document.Source source = new Document.Source(
                sha256,
                raw.mediaType(),
                raw.pages(),
                raw.ocrPages(),
                removed.cardinality(),
                mended.size() - passages.size(),
                raw.metadata(),
                List.copyOf(warnings));
        return new Writing(passages).document(id, source);
    }

    private static List<RawPart> parts(RawDocument raw) {
        List<RawPart> parts = new ArrayList<>();
        int start = 0;
        for (RawBlock block : raw.blocks()) {
            parts.add(new RawPart(block, start));
            start += block.text().length() + 1;
        }
        return parts;
    }

    /** Puts passages one after another and shifts what they carry to its place. */
    private static final class Writing {
        private final StringBuilder text = new StringBuilder();
        private final Outline outline = new Outline();
        private final List<Anchor> anchors = new ArrayList<>();
        private final List<PageStart> pages = new ArrayList<>();
        private final List<Repair> repairs = new ArrayList<>();
        private final List<Span> quotations = new ArrayList<>();

        Writing(List<Passage> passages) {
            passages.forEach(this::add);
        }

        private void add(Passage passage) {
            text.append(text.isEmpty() ? "" : SEPARATOR);
            int start = text.length();
            text.append(passage.text());
            outline.add(passage, start);
            passage.anchors().forEach(a -> anchors.add(new Anchor(a.text() + start, a.raw())));
            passage.pages().forEach(page -> page(page.offset() + start, page.page()));
            passage.repairs()
                    .forEach(
                            r -> repairs.add(new Repair(r.rule(), r.start() + start, r.before(), r.after(), r.page())));
            if (passage.zone() == Zone.QUOTATION) {
                quotations.add(new Span(start, text.length()));
            } else {
                Quotations.in(passage.text())
                        .forEach(q -> quotations.add(new Span(q.start() + start, q.end() + start)));
            }
        }

        private void page(int offset, int page) {
            boolean same = !pages.isEmpty() && pages.get(pages.size() - 1).page() == page;
            if (page > 0 && !same) {
                pages.add(new PageStart(offset, page));
            }
        }

        Document document(String id, Document.Source source) {
            if (anchors.isEmpty()) {
                anchors.add(new Anchor(0, 0));
            }
            OffsetMap offsets = new OffsetMap(
                    anchors.stream().mapToInt(Anchor::text).toArray(),
                    anchors.stream().mapToInt(Anchor::raw).toArray());
            return new Document(
                    id,
                    text.toString(),
                    outline.blocks(),
                    outline.sections(),
                    List.copyOf(pages),
                    List.copyOf(quotations),
                    List.copyOf(repairs),
                    offsets,
                    source);
        }
    }
}
