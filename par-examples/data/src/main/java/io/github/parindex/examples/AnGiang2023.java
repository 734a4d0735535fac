package io.github.parindex.examples;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.CriterionLoss;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An illustrative campaign of An Giang province in 2023: 20 departments and 11 districts, 8 fields, self-assessed and
 * verified rounds, a survey.
 *
 * <p>Everything in it is invented but the published totals of its two leaders, Sở Tài chính (94.87) and UBND thành phố Châu
 * Đốc (92.41), published on the province's portal on 16 July 2024. The other units carry invented names, so that no
 * invented figure stands beside a real office.
 */
public final class AnGiang2023 {

    private static final int SHOWN = 5;
    private static final Wording ILLUSTRATIVE = Wording.of("notice.illustrativeOnlyTotalsS");

    private AnGiang2023() {}

    /**
     * Prints the campaign: ranking, what most units lost, and what the verification changed; and writes the report {@code
     * target/an-giang-2023/index.html}, in Vietnamese.
     *
     * @param arguments none
     * @throws IOException if the report cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream to = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(to);
        Path folder = Files.createDirectories(Path.of("target", "an-giang-2023"));
        report().write(folder.resolve("index.html"));
        to.println();
        to.println("Written: " + folder.resolve("index.html"));
    }

    /**
     * The report on the campaign, marked as illustrative.
     *
     * @return a report in Vietnamese
     */
    public static HtmlReport report() {
        Ranking ranking = rank(Scorer.score(assessments()));
        return HtmlReport.of(ranking.board(), ranking).withNotice(ILLUSTRATIVE);
    }

    private static Ranking rank(Scoreboard board) {
        return RankingMethod.withDefaults()
                .with(GradeScale.bands(
                        GradeScale.grade("Tốt", "90"),
                        GradeScale.grade("Khá", "80"),
                        GradeScale.grade("Trung bình", "0")))
                .rank(board);
    }

    /**
     * The criteria, 100 points in 8 fields, with a bonus and a deduction.
     *
     * @return the illustrative set
     */
    public static CriteriaSet set() {
        return CriteriaSetJson.read(source("criteria.json")).orThrow();
    }

    /**
     * What was observed of the 31 units in three rounds.
     *
     * @return the illustrative assessments
     */
    public static Assessments assessments() {
        return AssessmentsCsv.read(source("assessments.csv"), set()).orThrow();
    }

    static void print(PrintStream to) {
        Assessments assessments = assessments();
        Scoreboard board = Scorer.score(assessments);
        to.println(assessments.set().edition().title());
        to.println("MINH HỌA / ILLUSTRATIVE: only the totals of Sở Tài chính and UBND thành phố Châu Đốc are published"
                + " figures; all else is invented.");
        Ranking ranking = rank(board);
        for (Ranking.Block block : ranking.blocks()) {
            to.println();
            to.println(block.name());
            block.standings().forEach(to::println);
        }
        to.println();
        to.println("Lost most / Mất điểm nhiều nhất");
        board.losses().stream().limit(SHOWN).map(CriterionLoss::toString).forEach(to::println);
        to.println();
        to.println("Self-assessed → verified / Tự chấm → thẩm định");
        Scoreboard self = Scorer.score(assessments.asOf(Round.SELF_ASSESSED));
        for (Ranking.Block block : ranking.blocks()) {
            String leader = block.standings().get(0).card().unit().code();
            ScoreDiff diff = ScoreDiff.between(self.card(leader), board.card(leader));
            to.println(diff);
            diff.moved().forEach(change -> to.println("  " + change));
        }
    }

    private static Source source(String name) {
        try (InputStream in = AnGiang2023.class.getResourceAsStream("angiang2023/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The examples were packed without " + name + ".");
            }
            return Source.of(name, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
