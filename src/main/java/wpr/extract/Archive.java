package wpr.extract;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import wpr.extract.ExtractionException.Reason;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/**
 * Opens ZIP archives in memory; nothing is written to disk, so no name can lead out of a folder. An archive inside an
 * archive is opened too. Size and number of members are limited, because a small archive can hold endless bytes.
 */
public final class Archive {
    private static final int MOST_MEMBERS = 10_000;
    private static final long MOST_BYTES = 1_000_000_000;
    private static final int DEEPEST = 3;

    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\..*|__MACOSX/.*|Thumbs\\.db|desktop\\.ini)");

    private final List<Member> members = new ArrayList<>();
    private long bytes;

    private Archive() {}

    /**
     * A file in an archive.
     *
     * @param name name of the archive and path in it, as {@code archive.zip!/folder/file.pdf}
     * @param content its bytes
     */
    public record Member(String name, byte[] content) {}

    /**
     * The files of an archive by name, no two of the same name; folders, hidden files and what macOS adds are left out.
     * An archive inside that cannot be opened is a file like any other.
     *
     * @throws ExtractionException when it is damaged, encrypted or too large
     */
    public static List<Member> members(byte[] content, String name) throws ExtractionException {
        Archive archive = new Archive();
        archive.open(content, name, 1);
        archive.members.sort(Comparator.comparing(Member::name));
        Set<String> taken = new HashSet<>();
        return archive.members.stream()
                .map(member -> new Member(free(member.name(), taken), member.content()))
                .toList();
    }

    /** The name itself, or with the first number that nobody has; an archive may hold the same name twice. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int nth = 2; !taken.add(free); nth++) {
            free = name + "#" + nth;
        }
        return free;
    }

    private void open(byte[] content, String name, int depth) throws ExtractionException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String path = path(entry.getName());
                if (!entry.isDirectory() && !HIDDEN.matcher(path).matches()) {
                    add(zip, entry, name + "!/" + path, depth);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new ExtractionException(Reason.CORRUPT, Remark.of(Code.ARCHIVE_DAMAGED), e);
        }
    }

    /** The path of a member with slashes, composed and printable letters, and without steps that lead upwards. */
    private static String path(String name) {
        String composed = Normalizer.normalize(name.replaceAll("\\p{Cntrl}", "_"), Normalizer.Form.NFC);
        return composed.replace('\\', '/').replaceAll("^/+|(?<=^|/)\\.\\.?/+", "");
    }

    private void add(ZipFile zip, ZipArchiveEntry entry, String path, int depth)
            throws IOException, ExtractionException {
        if (!zip.canReadEntryData(entry)) {
            throw new ExtractionException(Reason.ENCRYPTED, Remark.of(Code.MEMBER_LOCKED, path));
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - bytes + 1));
        }
        bytes += content.length;
        if (bytes > MOST_BYTES || members.size() >= MOST_MEMBERS) {
            throw new ExtractionException(Reason.UNSUPPORTED, Remark.of(Code.ARCHIVE_TOO_LARGE));
        }
        if (depth < DEEPEST && path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            inner(content, path, depth + 1);
        } else {
            members.add(new Member(path, content));
        }
    }

    /** A damaged archive must not cost the files beside it. */
    private void inner(byte[] content, String path, int depth) throws ExtractionException {
        int before = members.size();
        try {
            open(content, path, depth);
        } catch (ExtractionException e) {
            if (e.reason() == Reason.UNSUPPORTED) {
                throw e;
            }
            members.subList(before, members.size()).clear();
            members.add(new Member(path, content));
        }
    }
}
