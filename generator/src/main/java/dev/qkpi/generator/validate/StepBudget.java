package dev.qkpi.generator.validate;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import java.util.List;
import java.util.Locale;

/**
 * Bounds what the JSON Schema validator does: schemas of a few lines can have more combinations than can be tried.
 *
 * <p>There is a bound for one value, and one for all values of a document.
 */
final class StepBudget {

    private static final int MOST_OF_ONE = 3_000_000;
    private static final int MOST_OF_ALL = 60_000_000;

    private int left = MOST_OF_ALL;

    /** Thrown where the bound is reached. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("", null, false, false);
        }
    }

    /** A run over one value. */
    interface Run {
        void with(ExecutionContext context);
    }

    /**
     * What a run finds.
     *
     * @throws Spent if it takes too many steps
     */
    List<Error> errors(Run run) {
        Counting context = new Counting(Math.min(left, MOST_OF_ONE));
        int before = context.left;
        try {
            run.with(context);
        } finally {
            left -= before - Math.max(0, context.left);
        }
        return context.getErrors();
    }

    /** Counts the keywords that are gone through. */
    private static final class Counting extends ExecutionContext {

        private int left;

        Counting(int left) {
            super(ExecutionConfig.builder()
                    .locale(Locale.ROOT)
                    .formatAssertionsEnabled(true)
                    .build());
            this.left = left;
        }

        @Override
        public void evaluationPathAddLast(String step) {
            if (left-- <= 0) {
                throw new Spent();
            }
            super.evaluationPathAddLast(step);
        }
    }
}
