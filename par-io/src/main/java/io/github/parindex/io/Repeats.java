package io.github.parindex.io;

import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One problem in place of many that say the same, with how often it occurs. */
public final class Repeats {

    /** So many of a kind are told one by one. */
    private static final int TOLD = 3;

    /** That there are more problems is said behind those that are told. */
    private static final Comparator<Problem> WHOLE_FILE_LAST = Comparator.comparing(problem -> problem.line() == 0);

    private Repeats() {}

    // What problems have in common that are told as one.
    private record Kind(Problem.Severity severity, String file, String code, String value) {}

    /**
     * Tells problems of one kind and one value once, where there are more than three of them. Those of a kind that is the same
     * for any value, such as decimal commas, are told once whatever the value is.
     *
     * @param problems in order
     * @param whatever codes of such kinds
     * @return the first of each kind in order, with a sentence that says how often it occurs
     */
    public static List<Problem> folded(List<Problem> problems, String... whatever) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(whatever, "whatever");
        List<String> anyValue = List.of(whatever);
        Map<Kind, List<Problem>> kinds = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String value = anyValue.contains(problem.code()) ? "" : problem.value();
            kinds.computeIfAbsent(
                            new Kind(problem.severity(), problem.file(), problem.code(), value),
                            kind -> new ArrayList<>())
                    .add(problem);
        }
        List<Problem> folded = new ArrayList<>();
        kinds.values().forEach(alike -> folded.addAll(alike.size() > TOLD ? List.of(once(alike)) : alike));
        folded.sort(WHOLE_FILE_LAST.thenComparing(Problem.BY_POSITION));
        return folded;
    }

    private static Problem once(List<Problem> alike) {
        Problem first = alike.get(0);
        Wording times = Wording.of("problem.timesFirstHere", alike.size());
        return first.withAdvice(first.advice()
                .map(advice -> Wording.joined(List.of(times, advice), " "))
                .orElse(times));
    }
}
