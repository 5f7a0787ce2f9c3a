package wpr.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that mean harm, or look as if: made by code, so that each says what is wrong with it. */
final class HostileFiles {
    private static final String WORDS = "Kommunen skal tilbyde alle ledige borgere et forløb på tretten uger. ";
    private static final String WORD_NS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path folder;
    private final String secret;
    private final String address;
    private int files;

    /**
     * @param secret file that no document may read
     * @param address web address that no document may call
     */
    HostileFiles(Path folder, Path secret, String address) {
        this.folder = folder;
        this.secret = secret.toUri().toString();
        this.address = address;
    }

    /** Writes them all; returns how many. */
    int write() throws IOException {
        texts();
        names();
        markup();
        office();
        archives();
        pdfs();
        return files;
    }

    private void file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
        files++;
    }

    private void file(String name, String content) throws IOException {
        file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void texts() throws IOException {
        for (String extension : new String[] {"txt", "pdf", "docx", "zip", "html", "odt", "rtf", "doc"}) {
            file("empty." + extension, "");
        }
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        for (String extension : new String[] {"bin", "pdf", "docx", "txt", "ppt"}) {
            file("noise." + extension, noise);
        }
        file("zeros.txt", new byte[50_000]);
        file("mark-only.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        file("utf16.txt", WORDS.repeat(20).getBytes(StandardCharsets.UTF_16));
        file("utf32.txt", WORDS.repeat(20).getBytes(Charset.forName("UTF-32")));
        file("half-pair.txt", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'b', ' ', 'o', 'g', '\n'});
        file("one-line.txt", WORDS.repeat(20_000));
        file("one-word.txt", "a".repeat(900_000));
        file("many-lines.txt", "x\n".repeat(200_000));
        file("line-feeds.txt", "\n".repeat(500_000));
        file("form-feeds.txt", "side\f".repeat(20_000));
        file("control.txt", IntStream.range(0, 32).mapToObj(Character::toString).collect(Collectors.joining()) + WORDS);
        file("marks.txt", "a" + "\u0301".repeat(100_000) + " " + WORDS);
        file("right-to-left.txt", "\u202E" + WORDS + "\u202C" + "\u200B".repeat(10_000));
        file("dots.txt", ". ".repeat(100_000));
        file("letters.txt", "a b ".repeat(50_000));
        file("hyphens.txt", "job-\n".repeat(50_000));
        file("quotes.txt", "\"".repeat(20_000) + "»".repeat(20_000));
        file("numbers.txt", "1".repeat(100_000) + " " + "1.000.".repeat(20_000));
    }

    private void names() throws IOException {
        file("ny\nlinje.txt", WORDS);
        file("tab\t.txt", WORDS);
        file("x".repeat(251) + ".txt", WORDS);
        file("ø".repeat(120) + ".txt", WORDS);
        file("a\u030A.txt", WORDS);
        file("\uD83D\uDE00.txt", WORDS);
        file("=HYPERLINK(1).txt", WORDS);
        file("-o.txt", WORDS);
        file(" mellemrum .txt", WORDS);
        file("citat\"'.txt", WORDS);
        file("semi;komma,.txt", WORDS);
        file("%s%n$1{0}.txt", WORDS);
        file("<script>alert(1)</script".replace('/', '_') + ".txt", WORDS);
        file("sti", WORDS);
        file("sti.txt/under.txt", WORDS);
        file("uden-endelse", WORDS);
        file("a.zip!/b.txt", WORDS);
        file("dobbelt.pdf.exe", WORDS);
    }

    private void markup() throws IOException {
        file("deep.html", "<div>".repeat(20_000) + WORDS + "</div>".repeat(20_000));
        file("unclosed.html", "<b><i><a href=x>".repeat(5_000) + WORDS);
        file("attribute.html", "<p title=\"" + "x".repeat(2_000_000) + "\">" + WORDS + "</p>");
        file("tables.html", "<table><tr><td>".repeat(700) + WORDS);
        file("wide.html", "<ul>" + "<li>punkt</li>".repeat(30_000) + "</ul>");
        file(
                "entity.xhtml",
                xml("html xmlns=\"http://www.w3.org/1999/xhtml\"", "<body><p>&x; " + WORDS + "</p></body>"));
        file(
                "links.html",
                "<img src='ADR/a'><iframe src='ADR/b'></iframe><link rel=stylesheet href='ADR/c'><script src='ADR/d'></script><p>"
                                .replace("ADR", address)
                        + WORDS.repeat(5));
        file("charset.html", "<meta charset='utf-7'><p>" + WORDS.repeat(5));
        file("quotes.md", ">".repeat(3_000) + " " + WORDS);
        file("brackets.md", "[".repeat(20_000) + WORDS + "](".repeat(5_000));
        file("stars.md", "*a **b ".repeat(5_000));
        file("front.md", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n" + WORDS);
        file("deep.rtf", "{\\rtf1 " + "{\\b ".repeat(20_000) + WORDS + "}".repeat(20_000) + "}");
        file("cut.rtf", "{\\rtf1\\ansi " + WORDS + "\\bin99999999 ");
        file("object.rtf", "{\\rtf1{\\object\\objdata " + "41".repeat(100_000) + "}" + WORDS + "}");
    }

    private String xml(String root, String body) {
        return "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret + "\"><!ENTITY y SYSTEM \"" + address
                + "/y\">]><" + root + ">" + body + "</" + root.split(" ")[0] + ">";
    }

    private static String laughs(String root, String body) {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE r [" + entities + "]><" + root + ">" + body + "</" + root.split(" ")[0]
                + ">";
    }

    private void office() throws IOException {
        String document = "w:document" + WORD_NS;
        String paragraph = "<w:p><w:r><w:t>" + WORDS + "%s</w:t></w:r></w:p>";
        file("laughs.docx", word(laughs(document, "<w:body>" + paragraph.formatted("&a11;") + "</w:body>")));
        file("entity.docx", word(xml(document, "<w:body>" + paragraph.formatted("&x;&y;") + "</w:body>")));
        file("spaces.docx", word("<" + document + ">" + " ".repeat(60_000_000) + "</w:document>"));
        file(
                "paragraphs.docx",
                word("<" + document + "><w:body>" + paragraph.formatted("").repeat(40_000) + "</w:body></w:document>"));
        file("deep.docx", word("<" + document + "><w:body>" + "<w:sdt><w:sdtContent>".repeat(5_000)));
        file("tables.docx", word("<" + document + "><w:body>" + "<w:tbl><w:tr><w:tc>".repeat(330)));
        file("no-body.docx", word("<" + document + "/>"));
        Map<String, byte[]> linked =
                package0("<" + document + "><w:body>" + paragraph.formatted("") + "</w:body></w:document>");
        linked.put(
                "word/_rels/document.xml.rels",
                bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + REL + "/header\" Target=\"document.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + REL + "/footer\" Target=\"../../../../etc/passwd\"/>"
                        + "<Relationship Id=\"r3\" Type=\"" + REL + "/styles\" TargetMode=\"External\" Target=\""
                        + address
                        + "/s\"/><Relationship Id=\"r4\" Type=\"" + REL
                        + "/attachedTemplate\" TargetMode=\"External\" Target=\""
                        + address + "/t\"/></Relationships>"));
        file("links.docx", zip(linked));
        Map<String, byte[]> bare = package0("");
        bare.remove("word/document.xml");
        file("no-part.docx", zip(bare));
        byte[] whole = word("<" + document + "><w:body>" + paragraph.formatted("") + "</w:body></w:document>");
        file("cut.docx", java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
        file("is-zip.docx", zip(Map.of("a.txt", bytes(WORDS))));
        odt(
                "laughs.odt",
                laughs(
                        "office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"",
                        "&a11;"));
        odt(
                "entity.odt",
                xml(
                        "office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"",
                        "&x;"));
        odt("spaces.odt", "<x>" + " ".repeat(60_000_000) + "</x>");
        odt("deep.odt", "<a><b>".repeat(50_000));
        epub("up.epub", "../../../../etc/passwd", WORDS);
        epub("spaces.epub", "a.xhtml", "<html><body><p>" + "ord ".repeat(10_000_000));
        epub("deep.epub", "a.xhtml", "<html><body>" + "<div>".repeat(50_000));
        epub("entity.epub", "a.xhtml", xml("html", "<body><p>&x;&y;</p></body>"));
        byte[] ole = new byte[8192];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, ole, 0, 8);
        file("garbage.doc", ole);
        byte[] loop = ole.clone();
        loop[26] = 3;
        loop[28] = (byte) 0xFE;
        loop[29] = (byte) 0xFF;
        loop[30] = 9;
        loop[32] = 6;
        loop[44] = 1;
        loop[76] = 0;
        file("loop.ppt", loop);
    }

    private static Map<String, byte[]> package0(String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        parts.put(
                "_rels/.rels",
                bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + REL
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put("word/document.xml", bytes(document));
        return parts;
    }

    private static byte[] word(String document) {
        return zip(package0(document));
    }

    private void odt(String name, String content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", bytes(content));
        file(name, zip(parts));
    }

    private void epub(String name, String chapter, String content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/epub+zip"));
        parts.put(
                "META-INF/container.xml",
                bytes(
                        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"c.opf\" "
                                + "media-type=\"application/oebps-package+xml\"/></rootfiles></container>"));
        parts.put(
                "c.opf",
                bytes(
                        "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" href=\"" + chapter
                                + "\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>"));
        parts.put("a.xhtml", bytes(content));
        file(name, zip(parts));
    }

    private void archives() throws IOException {
        byte[] bomb = zip(Map.of("zeros.txt", new byte[100_000_000]));
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            bombs.put("bombe" + i + ".zip", bomb);
        }
        file("bomb.zip", zip(bombs));
        Map<String, byte[]> names = new LinkedHashMap<>();
        names.put("../../op.txt", bytes(WORDS));
        names.put("/etc/rod.txt", bytes(WORDS));
        names.put("..\\..\\vindue.txt", bytes(WORDS));
        names.put("ny\nlinje.txt", bytes(WORDS));
        names.put("lang" + "g".repeat(5_000) + ".txt", bytes(WORDS));
        names.put("dyb/".repeat(2_000) + "bund.txt", bytes(WORDS));
        names.put("sti", bytes(WORDS));
        names.put("sti.txt/under.txt", bytes(WORDS));
        names.put("a\u0000b.txt", bytes(WORDS));
        names.put("STORE.txt", bytes(WORDS));
        names.put("store.txt", bytes(WORDS));
        file("names.zip", zip(names));
        file("empty-inside.zip", zip(Map.of()));
        byte[] lying = zip(Map.of("stor.txt", bytes(WORDS.repeat(500))));
        patch(lying, 22, 10);
        file("lying.zip", lying);
        byte[] locked = zip(Map.of("laas.txt", bytes(WORDS)));
        for (int at = 0; at < locked.length - 4; at++) {
            if (locked[at] == 'P' && locked[at + 1] == 'K' && (locked[at + 2] == 1 || locked[at + 2] == 3)) {
                locked[at + (locked[at + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        file("locked.zip", locked);
        byte[] cut = zip(Map.of("a.txt", bytes(WORDS), "b.txt", bytes(WORDS)));
        file("cut.zip", java.util.Arrays.copyOf(cut, cut.length - 30));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 10_001; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        file("many.zip", zip(many));
        byte[] nested = zip(Map.of("kerne.txt", bytes(WORDS)));
        for (int i = 0; i < 30; i++) {
            nested = zip(Map.of("lag.zip", nested));
        }
        file("nested.zip", nested);
    }

    /** Writes a small number over the size of the first member, in its own head and in the list of members. */
    private static void patch(byte[] zip, int at, int size) {
        zip[at] = (byte) size;
        zip[at + 1] = 0;
        for (int i = 0; i < zip.length - 46; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = (byte) size;
                zip[i + 25] = 0;
            }
        }
    }

    private void pdfs() throws IOException {
        String page =
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> %s >> >>";
        String font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
        String text = "BT /F 12 Tf 50 700 Td (" + WORDS.replace("ø", "o").replace("å", "a") + ") Tj ET ";
        String one = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
        pdfFile("plain.pdf", pdf(one, page.formatted(""), stream("", bytes(text)), font));
        pdfFile(
                "kids-loop.pdf",
                pdf(
                        "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>",
                        page.formatted(""),
                        stream("", bytes(text)),
                        font));
        pdfFile(
                "count.pdf",
                pdf(
                        "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>",
                        page.formatted(""),
                        stream("", bytes(text)),
                        font));
        pdfFile(
                "kids.pdf",
                pdf(
                        "<< /Type /Pages /Kids [" + "3 0 R ".repeat(6_000) + "] /Count 6000 >>",
                        page.formatted(""),
                        stream("", bytes("n ")),
                        font));
        pdfFile(
                "flate-bomb.pdf",
                pdf(one, page.formatted(""), stream("/Filter /FlateDecode ", deflated((byte) ' ', 400_000_000)), font));
        byte[] twice = deflate(deflated((byte) ' ', 2_000_000_000));
        pdfFile(
                "flate-twice.pdf",
                pdf(one, page.formatted(""), stream("/Filter [/FlateDecode /FlateDecode] ", twice), font));
        pdfFile("operators.pdf", pdf(one, page.formatted(""), stream("", bytes("q ".repeat(300_000))), font));
        pdfFile(
                "glyphs.pdf",
                pdf(
                        one,
                        page.formatted(""),
                        stream("", bytes("BT /F 1 Tf " + ("(" + "x".repeat(1_000) + ") Tj ").repeat(2_000))),
                        font));
        pdfFile(
                "paths.pdf",
                pdf(one, page.formatted(""), stream("", bytes("1 1 m " + "2 2 l ".repeat(200_000) + "S")), font));
        pdfFile(
                "form-loop.pdf",
                pdf(
                        one,
                        page.formatted("/XObject << /X 6 0 R >>"),
                        stream("", bytes("/X Do ")),
                        font,
                        stream(
                                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> ",
                                bytes("/X Do /X Do "))));
        pdfFile("arrays.pdf", pdf(one, page.formatted("/Deep " + "[".repeat(50_000)), stream("", bytes(text)), font));
        pdfFile(
                "dictionaries.pdf",
                pdf(one, page.formatted("/Deep " + "<</A ".repeat(50_000)), stream("", bytes(text)), font));
        pdfFile(
                "length-lie.pdf",
                pdf(one, page.formatted(""), "<< /Length 999999999 >>\nstream\n" + text + "\nendstream", font));
        pdfFile(
                "length-loop.pdf",
                pdf(one, page.formatted(""), "<< /Length 4 0 R >>\nstream\n" + text + "\nendstream", font));
        pdfFile(
                "media-box.pdf",
                pdf(one, page.formatted("").replace("595 842", "1e38 1e38"), stream("", bytes(text)), font));
        pdfFile(
                "font-loop.pdf",
                pdf(
                        one,
                        page.formatted(""),
                        stream("", bytes(text)),
                        "<< /Type /Font /Subtype /Type0 /BaseFont /X /DescendantFonts [5 0 R] /Encoding /Identity-H >>"));
        pdfFile(
                "launch.pdf",
                pdf(one, page.formatted("/AA << /O << /S /Launch /F (/bin/sh) >> >>"), stream("", bytes(text)), font));
        String whole = pdf(one, page.formatted(""), stream("", bytes(text)), font);
        pdfFile("cut.pdf", whole.substring(0, whole.length() / 2));
        pdfFile("prev-loop.pdf", whole.replace("/Root", "/Prev " + whole.lastIndexOf("xref\n") + " /Root"));
        pdfFile(
                "encrypted.pdf",
                whole.replace("/Root", "/Encrypt << /Filter /Standard /V 99 /R 99 /O (x) /U (x) /P 0 >> /Root"));
        pdfFile("head-only.pdf", "%PDF-1.7\n");
    }

    private void pdfFile(String name, String pdf) throws IOException {
        file(name, pdf.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A PDF of objects 2, 3, 4 ...; object 1 is the catalogue. */
    private static String pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder xref = new StringBuilder("xref\n0 " + (objects.length + 2) + "\n0000000000 65535 f \n");
        String[] all = new String[objects.length + 1];
        all[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        System.arraycopy(objects, 0, all, 1, objects.length);
        for (int i = 0; i < all.length; i++) {
            xref.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(all[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        return pdf.append(xref)
                .append("trailer << /Size ")
                .append(all.length + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString();
    }

    private static String stream(String entries, byte[] content) {
        return "<< " + entries + "/Length " + content.length + " >>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private static byte[] deflated(byte value, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1_000_000];
        java.util.Arrays.fill(chunk, value);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            for (int left = length; left > 0; left -= chunk.length) {
                deflater.write(chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file of a size that takes no room on disk. */
    static void sparse(Path file, long size) throws IOException {
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(size);
        }
    }
}
