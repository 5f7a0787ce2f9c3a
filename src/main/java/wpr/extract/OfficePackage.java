package wpr.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An Office Open XML package: parts found by relationship, each as a tree of elements under their prefixed names. POI
 * opens the container and guards against archive bombs; its object model is left alone, for it takes seconds to load.
 */
final class OfficePackage implements AutoCloseable {
    private final OPCPackage container;
    private final Allowance allowance;

    private OfficePackage(OPCPackage container, Allowance allowance) {
        this.container = container;
        this.allowance = allowance;
    }

    static OfficePackage open(byte[] content, Allowance allowance) throws IOException {
        try {
            return new OfficePackage(OPCPackage.open(new ByteArrayInputStream(content)), allowance);
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw new IOException(e);
        }
    }

    /** The part that holds the text proper. */
    PackagePart main() throws IOException {
        for (PackageRelationship relationship : container.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                return container.getPart(relationship);
            }
        }
        throw new IOException("no main part");
    }

    /** Parts that a part is related to by a type, given by the last word of its name, as {@code footnotes}. */
    List<PackagePart> related(PackagePart part, String type) throws IOException {
        try {
            List<PackagePart> parts = new ArrayList<>();
            for (PackageRelationship relationship : part.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.INTERNAL
                        && relationship.getRelationshipType().endsWith("/" + type)) {
                    parts.add(part.getRelatedPart(relationship));
                }
            }
            return parts;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The part behind a relationship id. */
    PackagePart byId(PackagePart part, String id) throws IOException {
        try {
            PackageRelationship relationship = part.getRelationship(id);
            if (relationship == null) {
                throw new IOException("no relationship " + id);
            }
            return part.getRelatedPart(relationship);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** A part as a tree. */
    Element tree(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            InputStream xml = new ByteArrayInputStream(allowance.part(in));
            return allowance.tree(Jsoup.parse(xml, "UTF-8", "", Parser.xmlParser()));
        }
    }

    void metadata(Draft draft) throws IOException {
        try {
            PackageProperties properties = container.getPackageProperties();
            draft.metadata("title", properties.getTitleProperty().orElse(""));
            draft.metadata("author", properties.getCreatorProperty().orElse(""));
            draft.metadata("language", properties.getLanguageProperty().orElse(""));
            draft.metadata("created", text(properties.getCreatedProperty()));
            draft.metadata("modified", text(properties.getModifiedProperty()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static String text(Optional<java.util.Date> date) {
        return date.map(d -> d.toInstant().toString()).orElse("");
    }

    @Override
    public void close() {
        container.revert();
    }
}
