package io.github.parindex.examples.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What became of a case.
 *
 * @param name where the case stands and what it is called
 * @param failure why it failed, or empty if it passed
 */
record Outcome(String name, Optional<String> failure) {

    private static final int SHOWN = 5;

    /** Computes the differences of a case; a case that cannot be computed fails with the reason. */
    static Outcome of(String name, Computation computation) {
        try {
            return of(name, computation.differences());
        } catch (IllegalArgumentException refused) {
            return failed(name, String.valueOf(refused.getMessage()));
        } catch (RuntimeException | StackOverflowError unexpected) {
            return failed(name, "cannot be computed: " + unexpected);
        }
    }

    private static Outcome of(String name, List<String> differences) {
        if (differences.isEmpty()) {
            return new Outcome(name, Optional.empty());
        }
        String shown = String.join("; ", differences.subList(0, Math.min(SHOWN, differences.size())));
        int hidden = differences.size() - SHOWN;
        return failed(name, hidden > 0 ? shown + "; and " + hidden + " more" : shown);
    }

    static Outcome failed(String name, String why) {
        return new Outcome(name, Optional.of(why.replaceAll("\\s*\\R\\s*", " ")));
    }

    /** Gives a sentence for each difference between what is stated and what is computed. */
    @FunctionalInterface
    interface Computation {

        List<String> differences();
    }
}
