package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.ComparedValue;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Incomplete;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How units are ranked and graded; what is not said is as {@link RankingMethod#withDefaults()}. */
final class RankingOptions {

    private static final String BY_NAME = "name";
    private static final String GRADE = "--grade";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(?:\\.[0-9]{1,10})?");
    private static final Pattern NAME = Pattern.compile("\\p{L}[^;]*");

    @Option(names = "--compare", paramLabel = "VALUE", descriptionKey = "compare")
    private ComparedValue compare = ComparedValue.PUBLISHED;

    @Option(names = "--ties", paramLabel = "POLICY", descriptionKey = "ties")
    private TiePolicy ties = TiePolicy.COMPETITION;

    @Option(names = "--tie-break", paramLabel = "CODE", split = ",", descriptionKey = "tie-break")
    private List<String> tieBreak = List.of();

    @Option(names = "--incomplete", paramLabel = "apart|together", descriptionKey = "incomplete")
    private Incomplete incomplete = Incomplete.APART;

    @Option(names = GRADE, paramLabel = "NAME=FROM", split = ",", descriptionKey = "grade")
    private Map<String, String> grades = new LinkedHashMap<>();

    RankingOptions() {}

    /**
     * The method for a criteria set.
     *
     * @throws IllegalArgumentException if a tie-break names no criterion of it
     */
    RankingMethod method(CriteriaSet set) {
        RankingMethod method = RankingMethod.withDefaults()
                .with(compare)
                .with(ties)
                .with(chain(set))
                .with(incomplete);
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
        List<GradeBands.Grade> scale = new ArrayList<>();
        grades.forEach((name, from) -> scale.add(grade(name, from)));
        for (int i = 1; i < scale.size(); i++) {
            GradeBands.Grade above = scale.get(i - 1);
            GradeBands.Grade grade = scale.get(i);
            if (grade.from().compareTo(above.from()) >= 0) {
                throw new WrongCall(Wording.of(
                        "par.gradesNotDescending", GRADE, above.name(), above.from(), grade.name(), grade.from()));
            }
        }
        return GradeScale.bands(scale.toArray(GradeBands.Grade[]::new));
    }

    /** A decimal comma ends a grade, so that what stands behind it begins the name of the next. */
    private static GradeBands.Grade grade(String name, String from) {
        if (!NAME.matcher(name).matches()) {
            throw new WrongCall(Wording.of("par.notGrades", GRADE));
        }
        return GradeScale.grade(name, number(GRADE, name + "=" + from, from, "Tốt=80"));
    }

    /**
     * A number of a call, with a decimal point or comma.
     *
     * @throws WrongCall with the option, what was given and an example
     */
    static String number(String option, String given, String text, String example) {
        String number = text.strip().replace(',', '.');
        if (!NUMBER.matcher(number).matches()) {
            throw new WrongCall(Wording.of("par.notNumber", option, given, example));
        }
        return number;
    }
}
