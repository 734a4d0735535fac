package io.github.parindex.examples.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What became of the cases of a file. */
final class Report {

    private static final int SHOWN = 5;

    private final String file;
    private final List<String> failures = new ArrayList<>();
    private int cases;

    Report(String file) {
        this.file = file;
    }

    /** Runs a case: it passes without differences, and fails with the first of them or with the reason it cannot run. */
    void run(String name, Supplier<List<String>> differences) {
        try {
            List<String> found = differences.get();
            cases++;
            if (!found.isEmpty()) {
                String shown = String.join("; ", found.subList(0, Math.min(SHOWN, found.size())));
                int hidden = found.size() - SHOWN;
                failures.add(name + ": " + line(hidden > 0 ? shown + "; and " + hidden + " more" : shown));
            }
        } catch (IllegalArgumentException refused) {
            fail(name, String.valueOf(refused.getMessage()));
        } catch (RuntimeException | StackOverflowError unexpected) {
            fail(name, "cannot be computed: " + unexpected);
        }
    }

    void fail(String name, String why) {
        cases++;
        failures.add(name + ": " + line(why));
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    int passed() {
        return cases - failures.size();
    }

    int failed() {
        return failures.size();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(file + ": " + passed() + " passed, " + failed() + " failed"));
        failures.forEach(failure -> lines.add("  failed: " + failure));
        return lines;
    }
}
