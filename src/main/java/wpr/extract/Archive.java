package wpr.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import wpr.extract.ExtractionException.Reason;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/**
 * Opens ZIP archives in memory; nothing is written to disk, so no name can lead out of a folder. An archive inside an
 * archive is opened too. Members are unpacked one by one when asked for; their size, by the word of the archive, and
 * their number are limited, because a small archive can hold endless bytes.
 */
public final class Archive {
    private static final int MOST_MEMBERS = 10_000;
    private static final long MOST_BYTES = 1_000_000_000;
    private static final int DEEPEST = 3;

    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\..*|__MACOSX/.*|Thumbs\\.db|desktop\\.ini)");

    /** File systems hold names of 255 bytes; reports add a few letters. */
    private static final int LONGEST_NAME = 180;

    private static final int LONGEST_PATH = 1_000;

    private final int largest;
    private final List<Member> members = new ArrayList<>();
    private long bytes;

    private Archive(int largest) {
        this.largest = largest;
    }

    /**
     * A file in an archive.
     *
     * @param name name of the archive and path in it, as {@code archive.zip!/folder/file.pdf}
     * @param size its bytes once unpacked, by the word of the archive
     * @param content unpacks it
     */
    public record Member(String name, long size, Content content) {}

    /** Unpacks a member. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException, ExtractionException;
    }

    /**
     * The files of an archive by name, no two of the same name; folders, hidden files and what macOS adds are left out.
     * An archive inside that cannot be opened is a file like any other.
     *
     * @param largest bytes that a member may have
     * @throws ExtractionException when it is damaged or too large; a damaged or locked member says so itself
     */
    public static List<Member> members(byte[] content, String name, int largest) throws ExtractionException {
        Archive archive = new Archive(largest);
        archive.open(content, name, 1);
        archive.members.sort(Comparator.comparing(Member::name));
        Set<String> taken = new HashSet<>();
        return archive.members.stream()
                .map(member -> new Member(free(member.name(), taken), member.size(), member.content()))
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
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get(); // holds memory only; left to the collector when its last member has been read
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
        String path = composed.replace('\\', '/').replaceAll("^/+|(?<=^|/)\\.\\.?/+", "");
        String tail = path.substring(Math.max(0, path.length() - LONGEST_PATH));
        return Arrays.stream(tail.split("/+")).map(Archive::shortened).collect(Collectors.joining("/"));
    }

    /** A name that fits any file system: the middle of an overlong one gives way to a number made of the whole. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME / 3 || name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            return name;
        }
        int keep = LONGEST_NAME / 6;
        String middle = String.format(Locale.ROOT, "~%08x~", name.hashCode());
        return name.substring(0, keep) + middle + name.substring(name.length() - keep / 2);
    }

    private void add(ZipFile zip, ZipArchiveEntry entry, String path, int depth)
            throws IOException, ExtractionException {
        bytes += Math.max(0, entry.getSize());
        if (bytes > MOST_BYTES || members.size() >= MOST_MEMBERS) {
            throw new ExtractionException(Reason.UNSUPPORTED, Remark.of(Code.ARCHIVE_TOO_LARGE));
        }
        if (depth < DEEPEST && path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            inner(new Member(path, entry.getSize(), () -> unpack(zip, entry, path)), depth + 1);
        } else {
            members.add(new Member(path, entry.getSize(), () -> unpack(zip, entry, path)));
        }
    }

    /** The bytes of a member; no more than the archive said there are, and no more than are allowed. */
    private byte[] unpack(ZipFile zip, ZipArchiveEntry entry, String path) throws ExtractionException {
        if (!zip.canReadEntryData(entry)) {
            throw new ExtractionException(Reason.ENCRYPTED, Remark.of(Code.MEMBER_LOCKED, path));
        }
        if (entry.getSize() > largest) {
            throw Limits.tooLarge(largest);
        }
        synchronized (zip) {
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] content = in.readNBytes((int) Math.max(0, entry.getSize()));
                if (content.length == entry.getSize() && in.read() < 0) { // reading to the end checks the sum
                    return content;
                }
            } catch (IOException | RuntimeException e) {
                throw damaged(e);
            }
        }
        throw damaged(new IOException("another size than the archive says"));
    }

    private static ExtractionException damaged(Exception cause) {
        return new ExtractionException(Reason.CORRUPT, Remark.of(Code.MEMBER_DAMAGED), cause);
    }

    /** A damaged archive must not cost the files beside it. */
    private void inner(Member archive, int depth) throws IOException, ExtractionException {
        int before = members.size();
        try {
            open(archive.content().read(), archive.name(), depth);
        } catch (ExtractionException e) {
            if (e.reason() == Reason.UNSUPPORTED) {
                throw e;
            }
            members.subList(before, members.size()).clear();
            members.add(archive);
        }
    }
}
