package dev.qkpi.generator.state;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents apart: two cyclic redundancy checks, 64 bits in all, and the length.
 *
 * <p>Not a hash against forgers, who could as well forge the manifest that it stands in. The JDK's SHA-256 costs more in
 * a virtual machine that has just started than all else that a build pays in which nothing changed; these two are
 * instructions of the processor.
 */
public final class Checksum {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private final byte[] buffer = new byte[1 << 16];
    private long length;

    /** Something to make checksums with, one at a time. */
    public Checksum() {}

    /** The checksum of bytes. */
    public String of(byte[] content) {
        return of(content, content.length);
    }

    /** The checksum of the first bytes. */
    String of(byte[] content, int count) {
        start();
        add(content, count);
        return text();
    }

    /** The checksum of a file; fails if it cannot be read, as with one that is not there. */
    String ofFile(String path) throws IOException {
        // The plainest way that the JDK has to read a file: others load a dozen classes more.
        try (InputStream in = new FileInputStream(path)) {
            return of(in);
        }
    }

    /** The checksum of a stream, which is read to its end. */
    String of(InputStream in) throws IOException {
        start();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            add(buffer, count);
        }
        return text();
    }

    private void start() {
        first.reset();
        second.reset();
        length = 0;
    }

    private void add(byte[] bytes, int count) {
        first.update(bytes, 0, count);
        second.update(bytes, 0, count);
        length += count;
    }

    private String text() {
        char[] digits = new char[16];
        long bits = first.getValue() << 32 | second.getValue();
        for (int i = 15; i >= 0; i--) {
            digits[i] = DIGITS[(int) (bits & 15)];
            bits >>>= 4;
        }
        return new String(digits) + "-" + length;
    }
}
