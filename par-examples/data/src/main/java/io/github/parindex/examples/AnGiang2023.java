package io.github.parindex.examples;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.planning.FollowUp;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.CriterionLoss;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import io.github.parindex.examples.words.ExampleWords;
import io.github.parindex.examples.words.Language;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.csv.EffortsCsv;
import io.github.parindex.io.csv.SurveyCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.html.SatisfactionReport;
import io.github.parindex.io.html.UnitPlan;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.SurveyJson;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.ScoreboardXlsx;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An illustrative campaign of An Giang province in 2023: 20 departments and 11 districts, 8 fields, self-assessed and
 * verified rounds, a survey; with it the year before, half a year after, a survey in the manner of SIPAS, and plans to win
 * points back.
 *
 * <p>Everything in it is invented but the results of its leaders, published on the province's portal on 16 July 2024: Sở Tài
 * chính (94.87) and UBND thành phố Châu Đốc (92.41) by index, Sở Nội vụ (90.78) and UBND huyện Thoại Sơn (94.85) by
 * satisfaction. The other units carry invented names, so that no invented figure stands beside a real office.
 */
public final class AnGiang2023 {

    private static final int SHOWN = 5;
    private static final Points GOOD = Points.of(90);
    private static final Wording ILLUSTRATIVE = ExampleWords.of("anGiang.illustrative");

    private AnGiang2023() {}

    /**
     * Prints the campaign: ranking, what most units lost, and what the verification changed; and writes the reports {@code
     * index.html}, {@code half-year-2024.html} and {@code survey.html} and the workbook {@code results.xlsx} into {@code
     * target/an-giang-2023}.
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
        to.println();
        write(report(), folder.resolve("index.html"), locale, to);
        write(halfYearReport(), folder.resolve("half-year-2024.html"), locale, to);
        Path survey = folder.resolve("survey.html");
        surveyReport().in(locale).write(survey);
        to.println(ExampleWords.of("written", survey).in(locale));
        Path results = folder.resolve("results.xlsx");
        workbook().in(locale).write(results);
        to.println(ExampleWords.of("written", results).in(locale));
    }

    private static void write(HtmlReport report, Path file, Locale locale, PrintWriter to) {
        report.in(locale).write(file);
        to.println(ExampleWords.of("written", file).in(locale));
    }

    /**
     * The report on the campaign, marked as illustrative.
     *
     * @return a report in Vietnamese
     */
    public static HtmlReport report() {
        Ranking ranking = ranking();
        return HtmlReport.of(ranking.board(), ranking)
                .withNotice(ILLUSTRATIVE)
                .with(years())
                .with(survey())
                .withPlans(plans());
    }

    /**
     * The results as a workbook, with the years, the rounds, the survey and the plans, marked as illustrative.
     *
     * @return a workbook in Vietnamese
     */
    public static ScoreboardXlsx workbook() {
        return ScoreboardXlsx.of(ranking())
                .withNotice(ILLUSTRATIVE)
                .with(years())
                .with(RoundReview.of(assessments(), Verifiers.none(set())))
                .with(survey())
                .withPlans(plans().stream().map(UnitPlan::outcome).toList());
    }

    /**
     * The report on the first half of 2024, held against both years before and against the plans of 2023, marked as
     * illustrative.
     *
     * @return a report in Vietnamese
     */
    public static HtmlReport halfYearReport() {
        Years years = years().with(Year.of("2024-H1", rank(Scorer.score(halfYear()))));
        Ranking ranking = years.last().ranking();
        List<FollowUp> followUps = plans().stream()
                .map(plan -> plan.outcome().plan())
                .filter(plan -> isRankedIn(ranking, plan.unit()))
                .map(plan -> plan.against(ranking.board().card(plan.unit().code())))
                .toList();
        return HtmlReport.of(ranking.board(), ranking)
                .withNotice(ILLUSTRATIVE)
                .with(years)
                .withFollowUps(followUps);
    }

    private static boolean isRankedIn(Ranking ranking, Unit unit) {
        return ranking.board().cards().stream()
                .anyMatch(card -> card.unit().code().equals(unit.code()));
    }

    /**
     * The campaign, ranked and graded.
     *
     * @return all 31 units in two blocks
     */
    public static Ranking ranking() {
        return rank(Scorer.score(assessments()));
    }

    /**
     * The year before and this year, under one criteria set. The two real offices are not in the invented year.
     *
     * @return 2022 and 2023
     */
    public static Years years() {
        return Years.of(Year.of("2022", rank(Scorer.score(read("assessments-2022.csv")))))
                .with(Year.of("2023", ranking()));
    }

    /**
     * What was observed in the first half of 2024, of eight criteria.
     *
     * @return the illustrative assessments of 29 units
     */
    public static Assessments halfYear() {
        return read("assessments-2024-h1.csv");
    }

    /**
     * A survey in the manner of SIPAS, counted: its two leaders come out at their published indices, Sở Nội vụ at 90.78 and
     * UBND huyện Thoại Sơn at 94.85.
     *
     * @return what 1,108 invented respondents say of 31 units
     */
    public static SurveyResults survey() {
        Survey survey = SurveyJson.read(source("sipas.json")).orThrow();
        return SurveyCsv.read(source("sipas-responses.csv"), survey).orThrow().results();
    }

    /**
     * The report on the survey alone, marked as illustrative.
     *
     * @return a report in Vietnamese
     */
    public static SatisfactionReport surveyReport() {
        List<Unit> units = Stream.concat(
                        assessments().all().stream().map(Assessment::unit),
                        Stream.of(
                                Unit.of("Sở Nội vụ", "Sở Nội vụ").in("Sở, ban, ngành cấp tỉnh"),
                                Unit.of("UBND huyện Thoại Sơn", "UBND huyện Thoại Sơn")
                                        .in("UBND huyện, thị xã, thành phố")))
                .toList();
        return SatisfactionReport.of(survey()).withUnits(units).withNotice(ILLUSTRATIVE);
    }

    /**
     * A plan for each unit: five percentage points more, at most to the grade Tốt; for those that have it, half a point more.
     *
     * @return in the order of the ranking
     */
    public static List<UnitPlan> plans() {
        Ranking ranking = ranking();
        Assessments assessments = assessments();
        Efforts efforts = EffortsCsv.read(source("efforts.csv"), set()).orThrow();
        return ranking.blocks().stream()
                .flatMap(block -> block.standings().stream())
                .map(Ranking.Standing::card)
                .map(card ->
                        UnitPlan.of(Planner.of(assessments, card.unit().code()).with(efforts), target(card)))
                .toList();
    }

    private static Target target(Scorecard card) {
        Points index = card.published().orElse(Points.ZERO);
        Points more = index.compareTo(GOOD) < 0 ? GOOD.min(index.plus(Points.of(5))) : index.plus(Points.parse("0.5"));
        return Target.index(more.toString());
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
        return read("assessments.csv");
    }

    private static Assessments read(String file) {
        return AssessmentsCsv.read(source(file), set()).orThrow();
    }

    static void print(PrintWriter to, Locale locale) {
        Assessments assessments = assessments();
        Ranking ranking = ranking();
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
