package wpr.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import wpr.extract.Allowance;

/** The bytes of a file as PDFBox gets them: each read asks for time, so that a parser that never ends does end. */
final class WatchedBytes extends RandomAccessReadBuffer {
    private final byte[] bytes;
    private final Allowance allowance;

    WatchedBytes(byte[] bytes, Allowance allowance) {
        super(bytes);
        this.bytes = bytes;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        allowance.step();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        allowance.step();
        return super.read(target, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        allowance.step();
        super.seek(position);
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new WatchedBytes(bytes, allowance), start, length, true);
    }
}
