package io.github.parindex.core.ranking;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.statedUpTo;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import java.util.Arrays;
import java.util.List;

/** Small boards for worked examples: procedures for 60 points, staff for 20, a survey for 20. */
final class Worked {

    static final CriteriaSet SET = CriteriaSet.of(
            "PAR-2026",
            leaf("1", "Procedures", statedUpTo("60")),
            leaf("2", "Staff", statedUpTo("20")),
            survey("S", "Survey", leaf("S.1", "Citizens", statedUpTo("20"))));

    private Worked() {}

    /**
     * A board.
     *
     * @param rows code, name, block, and points of 1, 2 and S.1, parted by commas; a hyphen for what does not apply, or
     *     instead of the points the participation and then the points
     */
    static Scoreboard board(String... rows) {
        return Scorer.score(
                Assessments.of(SET, Arrays.stream(rows).map(Worked::assessment).toList()));
    }

    private static Assessment assessment(String row) {
        List<String> cells =
                Arrays.stream(row.split(",", -1)).map(String::strip).toList();
        boolean special = cells.size() == 7;
        Participation participation = special ? Participation.valueOf(cells.get(3)) : Participation.RANKED;
        Unit unit = new Unit(cells.get(0), cells.get(1), cells.get(2), participation);
        Assessment assessment = Assessment.of(SET, unit);
        List<String> codes = List.of("1", "2", "S.1");
        for (int i = 0; i < 3; i++) {
            String cell = cells.get(i + (special ? 4 : 3));
            assessment = assessment.with(codes.get(i), cell.equals("-") ? notApplicable("none") : stated(cell));
        }
        return assessment;
    }

    /** Places and codes of a block, in the order of the ranking. */
    static List<String> places(Ranking ranking, String block) {
        return ranking.block(block).standings().stream()
                .map(standing -> standing.place().map(Place::toString).orElse("-") + " " + code(standing))
                .toList();
    }

    /** Codes and grades of a block, in the order of the ranking. */
    static List<String> grades(Ranking ranking, String block) {
        return ranking.block(block).standings().stream()
                .map(standing -> code(standing) + " " + standing.grade().orElse("-"))
                .toList();
    }

    /** Codes of a block and what separated each unit from the one before it, in the order of the ranking. */
    static List<String> separations(Ranking ranking, String block) {
        return ranking.block(block).standings().stream()
                .map(standing -> code(standing)
                        + standing.separatedBy().map(step -> " by " + step).orElse(""))
                .toList();
    }

    private static String code(Standing standing) {
        return standing.card().unit().code();
    }
}
