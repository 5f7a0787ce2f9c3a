package wpr.pipeline.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The bytes of one entry on disk: a mark, the length, a check sum and the deflated content. */
final class Entry {
    private static final int MARK = 0x77707231; // wpr1
    private static final int HEAD = 12;

    private Entry() {}

    static byte[] close(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[HEAD + content.length + content.length / 1000 + 64];
            int length = deflater.deflate(packed, HEAD, packed.length - HEAD);
            if (!deflater.finished()) {
                throw new IllegalStateException("deflated bytes outgrew their bound");
            }
            ByteBuffer.wrap(packed).putInt(MARK).putInt(content.length).putInt(sum(content));
            return java.util.Arrays.copyOf(packed, HEAD + length);
        } finally {
            deflater.end();
        }
    }

    /** @throws IOException if the bytes are not what was written */
    static byte[] open(byte[] packed) throws IOException {
        if (packed.length < HEAD) {
            throw new IOException("cut short");
        }
        ByteBuffer head = ByteBuffer.wrap(packed);
        int mark = head.getInt();
        int length = head.getInt();
        int sum = head.getInt();
        if (mark != MARK || length < 0 || length > 1100L * packed.length) { // deflate packs no tighter
            throw new IOException("no entry");
        }
        byte[] content = new byte[length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, HEAD, packed.length - HEAD);
            int read = inflater.inflate(content);
            if (read != length || sum(content) != sum) {
                throw new IOException("damaged");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IOException("damaged", e);
        } finally {
            inflater.end();
        }
    }

    private static int sum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
