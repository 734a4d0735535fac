package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.ComparedValue;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** How units are ranked and graded; what is not said is as {@link RankingMethod#withDefaults()}. */
final class RankingOptions {

    private static final String BY_NAME = "name";

    @Option(names = "--compare", paramLabel = "VALUE", descriptionKey = "compare")
    private ComparedValue compare = ComparedValue.PUBLISHED;

    @Option(names = "--ties", paramLabel = "POLICY", descriptionKey = "ties")
    private TiePolicy ties = TiePolicy.COMPETITION;

    @Option(names = "--tie-break", paramLabel = "CODE", split = ",", descriptionKey = "tie-break")
    private List<String> tieBreak = List.of();

    @Option(names = "--grade", paramLabel = "NAME=FROM", split = ",", descriptionKey = "grade")
    private Map<String, String> grades = new LinkedHashMap<>();

    RankingOptions() {}

    /**
     * The method for a criteria set.
     *
     * @throws IllegalArgumentException if a tie-break names no criterion of it
     */
    RankingMethod method(CriteriaSet set) {
        RankingMethod method =
                RankingMethod.withDefaults().with(compare).with(ties).with(chain(set));
        return grades.isEmpty() ? method : method.with(scale());
    }

    private TieBreak chain(CriteriaSet set) {
        TieBreak chain = TieBreak.none();
        for (String each : tieBreak) {
            chain = chain.then(
                    each.equals(BY_NAME)
                            ? TieBreak.byName()
                            : TieBreak.higher(set.criterion(each).code()));
        }
        return chain;
    }

    private GradeScale scale() {
        return GradeScale.bands(grades.entrySet().stream()
                .map(grade -> GradeScale.grade(grade.getKey(), grade.getValue()))
                .toArray(GradeBands.Grade[]::new));
    }
}
