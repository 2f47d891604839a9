package dev.qkpi.generator.validate;

import com.networknt.schema.regex.RegularExpression;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions that cannot keep the build busy: one that takes too many steps counts as met, and so do all once
 * they have taken too many together.
 */
final class BoundedPatterns {

    private static final int MAX_STEPS = 200_000;
    private static final long MAX_STEPS_TOGETHER = 500_000_000;

    private long left = MAX_STEPS_TOGETHER;

    BoundedPatterns() {}

    /** The pattern, or one that all texts meet if it is none. */
    RegularExpression of(String text) {
        Pattern pattern = compile(text).orElse(null);
        return value -> pattern == null || matches(pattern, value);
    }

    /** A pattern of ECMAScript as Java's, or empty if Java cannot read it. */
    static Optional<Pattern> compile(String text) {
        try {
            return Optional.of(Pattern.compile(text.replace("[^]", "[\\s\\S]")));
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private boolean matches(Pattern pattern, String value) {
        int most = (int) Math.min(MAX_STEPS, left);
        int[] steps = {most};
        try {
            return pattern.matcher(new Counted(value, steps)).find();
        } catch (TooManySteps | StackOverflowError e) {
            return true;
        } finally {
            left -= most - Math.max(0, steps[0]);
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("", null, false, false);
        }
    }

    /** A text that can be looked at only so often. */
    private record Counted(CharSequence text, int[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), left);
        }
    }
}
