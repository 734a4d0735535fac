package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.json.ScoreboardJson;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a file, reading it gives a value or problems with their places, and never an exception. */
final class FaultProperties {

    private static final List<String> PIECES = List.of(
            "",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "1e999",
            "-",
            "0.5",
            "true",
            "\\",
            "\n",
            ";",
            "|",
            "\u0000",
            "/",
            "ế",
            "\"a\": 1,",
            "{}",
            "[]",
            "=",
            "missing:");

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randomValue(random -> new Random(random.nextLong()));
    }

    /** Replaces up to three stretches of the text by something else. */
    private static String damaged(String text, Random random) {
        String damaged = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(damaged.length() + 1);
            int to = Math.min(damaged.length(), from + random.nextInt(20));
            damaged = damaged.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + damaged.substring(to);
        }
        return damaged;
    }

    private static void check(Loaded<?> loaded, String text) {
        assertThat(loaded.usable().isPresent() || !loaded.problems().isEmpty()).isTrue();
        assertThat(loaded.problems()).isSortedAccordingTo(Problem.BY_POSITION);
        assertThat(loaded.problems())
                .allSatisfy(problem -> assertThat(problem.line())
                        .isBetween(1, (int) text.lines().count() + 2));
    }

    @Property(tries = 500)
    void aDamagedCriteriaSetIsReadOrRefused(@ForAll("randoms") Random random) {
        String text = damaged(CriteriaSetJson.toText(Samples.criteriaSet(random)), random);
        check(CriteriaSetJson.read(Source.of("set.json", text)), text);
    }

    @Property(tries = 500)
    void damagedAssessmentsAreReadOrRefused(@ForAll("randoms") Random random) {
        Assessments assessments = Samples.assessments(random);
        String text = damaged(AssessmentsJson.toText(assessments), random);
        check(AssessmentsJson.read(Source.of("a.json", text), assessments.set()), text);
    }

    @Property(tries = 60)
    void aDamagedScoreboardIsReadOrRefused(@ForAll("randoms") Random random) {
        String text = damaged(ScoreboardJson.toText(Scorer.score(Samples.assessments(random))), random);
        check(ScoreboardJson.read(Source.of("board.json", text)), text);
        check(DocumentSchema.SCOREBOARD.check(Source.of("board.json", text)), text);
    }

    @Property(tries = 500)
    void aDamagedTableIsReadOrRefused(@ForAll("randoms") Random random) {
        Assessments assessments = Samples.assessments(random);
        String text = damaged(AssessmentsCsv.toText(assessments), random);
        check(AssessmentsCsv.read(Source.of("a.csv", text), assessments.set()), text);
    }
}
