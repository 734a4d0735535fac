package io.github.parindex.examples.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file's cases came to.
 *
 * @param heading the line of the file
 * @param outcomes of its cases, none for a file that is data
 */
record FileReport(String heading, List<Outcome> outcomes) {

    static FileReport of(String file, List<Outcome> outcomes) {
        int failed = failed(outcomes);
        return new FileReport(
                file + ": " + (outcomes.size() - failed) + " passed, " + failed + " failed", List.copyOf(outcomes));
    }

    static FileReport ofData(String file, String user) {
        return new FileReport(file + ": data of " + user, List.of());
    }

    static FileReport ofDataOfNobody(String file) {
        return new FileReport(file + ": data that no case names", List.of());
    }

    private static int failed(List<Outcome> outcomes) {
        return Math.toIntExact(
                outcomes.stream().filter(each -> each.failure().isPresent()).count());
    }

    int failed() {
        return failed(outcomes);
    }

    int passed() {
        return outcomes.size() - failed();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading);
        for (Outcome each : outcomes) {
            each.failure().ifPresent(why -> lines.add("  failed: " + each.name() + ": " + why));
        }
        return lines;
    }
}
