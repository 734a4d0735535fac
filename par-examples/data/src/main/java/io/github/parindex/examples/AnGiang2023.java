package io.github.parindex.examples;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.CriterionLoss;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.examples.words.ExampleWords;
import io.github.parindex.examples.words.Language;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
    private static final Wording ILLUSTRATIVE = ExampleWords.of("anGiang.illustrative");

    private AnGiang2023() {}

    /**
     * Prints the campaign: ranking, what most units lost, and what the verification changed; and writes the report {@code
     * target/an-giang-2023/index.html}.
     *
     * @param arguments none, or {@code --lang} with a language; else all is in that of the machine
     * @throws IOException if the report cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        ValidatorLog.warningsOnly();
        Locale locale = Language.of(List.of(arguments));
        PrintWriter to = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        print(to, locale);
        Path folder = Files.createDirectories(Path.of("target", "an-giang-2023"));
        report().in(locale).write(folder.resolve("index.html"));
        to.println();
        to.println(ExampleWords.of("written", folder.resolve("index.html")).in(locale));
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

    static void print(PrintWriter to, Locale locale) {
        Assessments assessments = assessments();
        Ranking ranking = rank(Scorer.score(assessments));
        to.println(ILLUSTRATIVE.in(locale));
        RankingText.of(to, locale).withLosses(0).print(ranking);
        heading(to, locale, "anGiang.lost");
        ranking.board().losses().stream().limit(SHOWN).forEach(each -> line(to, locale, loss(each)));
        heading(to, locale, "anGiang.verified");
        Scoreboard self = Scorer.score(assessments.asOf(Round.SELF_ASSESSED));
        for (Ranking.Block block : ranking.blocks()) {
            String leader = block.standings().get(0).card().unit().code();
            ScoreDiff diff =
                    ScoreDiff.between(self.card(leader), ranking.board().card(leader));
            line(to, locale, total(diff));
            diff.moved().forEach(change -> line(to, locale, change(change)));
        }
    }

    private static void heading(PrintWriter to, Locale locale, String key) {
        to.println();
        line(to, locale, ExampleWords.of(key));
    }

    private static void line(PrintWriter to, Locale locale, Wording wording) {
        to.println(PlainText.visible(wording.in(locale)));
    }

    private static Wording loss(CriterionLoss loss) {
        return ExampleWords.of(
                "anGiang.loss",
                loss.criterion().code(),
                loss.criterion().title(),
                loss.lost(),
                loss.losing(),
                loss.scored());
    }

    private static Wording total(ScoreDiff diff) {
        return ExampleWords.of(
                "anGiang.total",
                diff.after().unit().name(),
                diff.before().total(),
                diff.after().total(),
                diff.moved().size());
    }

    private static Wording change(ScoreDiff.Change change) {
        Score before = change.before();
        Score after = change.after();
        return ExampleWords.of(
                "anGiang.change",
                after.criterion().code(),
                after.criterion().title(),
                before.points(),
                before.applicable(),
                after.points(),
                after.applicable());
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
