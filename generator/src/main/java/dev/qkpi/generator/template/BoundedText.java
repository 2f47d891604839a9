package dev.qkpi.generator.template;

import com.github.mustachejava.MustacheException;
import java.io.Writer;

/** What a template of the user's writes, up to a size that no source has. */
final class BoundedText extends Writer {

    private static final int MOST = 64 << 20;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int from, int count) {
        bound(count);
        text.append(characters, from, count);
    }

    @Override
    public void write(String part, int from, int count) {
        bound(count);
        text.append(part, from, from + count);
    }

    private void bound(int count) {
        if (text.length() + (long) count > MOST) {
            throw new MustacheException("it writes more than 64 MB");
        }
    }

    @Override
    public void flush() {
        // what is written is here already
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
