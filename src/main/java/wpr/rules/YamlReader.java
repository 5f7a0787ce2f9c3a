package wpr.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import wpr.rules.Source.Place;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Entry;
import wpr.rules.Yaml.Items;
import wpr.rules.Yaml.Scalar;
import wpr.rules.Yaml.Style;

/**
 * Reads one YAML file to values with places. Rule files are data for people: tags, anchors and aliases are refused, so no
 * file can make an object or unfold itself, and nesting is bounded.
 */
final class YamlReader {
    private static final int DEEPEST = 12;

    private final Source source;
    private final Faults faults;
    private final Iterator<Event> events;
    private final Set<Integer> anchored = new HashSet<>();

    private YamlReader(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
        this.events = new Parse(LoadSettings.builder().setLabel(source.name()).build())
                .parseString(source.text())
                .iterator();
    }

    /** The mapping that a file holds; empty with a fault where it holds none. */
    static Optional<Entries> read(Source source, Faults faults) {
        try {
            return new YamlReader(source, faults).document();
        } catch (MarkedYamlEngineException e) {
            faults.add(place(source, e), "yaml-syntax", e.getProblem());
        } catch (ReaderException e) {
            faults.add(source.atCodePoint(e.getPosition()), "yaml-character", e.getCodePoint());
        } catch (TooDeep e) {
            faults.add(e.at, "yaml-deep", DEEPEST);
        } catch (YamlEngineException e) {
            faults.addFile(source.name(), "yaml-syntax", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** What never ends went wrong where it began. */
    private static Place place(Source source, MarkedYamlEngineException e) {
        boolean endless = e.getProblem().contains("end of stream");
        return (endless ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark())
                .map(mark -> at(source, mark))
                .orElse(source.at(0));
    }

    private Optional<Entries> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            faults.addFile(source.name(), "yaml-empty");
            return Optional.empty();
        }
        Yaml root = value(events.next(), 0);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            faults.add(start(after), "yaml-documents");
        }
        if (root instanceof Entries entries) {
            return Optional.of(entries);
        }
        faults.add(root.at(), "yaml-not-mapping");
        return Optional.empty();
    }

    private Yaml value(Event event, int depth) {
        Place at = start(event);
        if (depth > DEEPEST) {
            throw new TooDeep(at);
        }
        refuseExtras(event, at);
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, at);
            case SequenceStart -> items(at, depth);
            case MappingStart -> entries(at, depth);
            default -> new Scalar("*" + ((AliasEvent) event).getAlias().getValue(), at, at.offset(), Style.PLAIN);
        };
    }

    private void refuseExtras(Event event, Place at) {
        boolean named = event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (named && anchored.add(at.line())) {
            faults.add(at, "yaml-anchor");
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (tagged) {
            faults.add(at, "yaml-tag");
        }
    }

    private Scalar scalar(ScalarEvent event, Place at) {
        int end = event.getEndMark()
                .map(m -> at(source, m).offset())
                .orElse(source.text().length());
        Style style = event.isPlain()
                ? Style.PLAIN
                : event.isSQuoted() ? Style.SINGLE_QUOTED : event.isDQuoted() ? Style.DOUBLE_QUOTED : Style.BLOCK;
        boolean empty = style == Style.PLAIN && Set.of("~", "null").contains(event.getValue());
        return new Scalar(empty ? "" : event.getValue(), at, end, style);
    }

    private Items items(Place at, int depth) {
        List<Yaml> values = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            values.add(value(next, depth + 1));
        }
        return new Items(List.copyOf(values), at);
    }

    private Entries entries(Place at, int depth) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Yaml key = value(next, depth + 1);
            Yaml value = value(events.next(), depth + 1);
            if (!(key instanceof Scalar name)) {
                faults.add(key.at(), "yaml-key");
            } else if (!seen.add(name.value())) {
                faults.add(name.at(), "yaml-duplicate-key", name.value());
            } else {
                entries.add(new Entry(name, value));
            }
        }
        return new Entries(List.copyOf(entries), at);
    }

    private Place start(Event event) {
        return event.getStartMark().map(m -> at(source, m)).orElse(source.at(0));
    }

    private static Place at(Source source, Mark mark) {
        return source.atCodePoint(mark.getIndex());
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place at;

        TooDeep(Place at) {
            super("nested too deep", null, false, false);
            this.at = at;
        }
    }
}
