package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.FollowUp;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.html.Imprint;
import io.github.parindex.io.html.UnitPlan;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.ScoreboardXlsx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the report that an official publishes. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private ParCommand par;

    @Mixin
    private SetOption set;

    @Mixin
    private RankingOptions ranked;

    @Option(names = "--out", paramLabel = "FILE.html", required = true, descriptionKey = "report.out")
    private Path out;

    @Option(names = "--results", paramLabel = "FILE.xlsx", descriptionKey = "report.results")
    private Optional<Path> results = Optional.empty();

    @Option(names = "--before", paramLabel = "ASSESSMENTS", descriptionKey = "report.before")
    private Optional<Path> before = Optional.empty();

    @Mixin
    private EarlierOptions earlierYear;

    @Option(names = "--notice", paramLabel = "TEXT", descriptionKey = "report.notice")
    private Optional<String> notice = Optional.empty();

    @Mixin
    private SeriesOptions series;

    @Option(names = "--this-year", paramLabel = "LABEL", descriptionKey = "report.this-year")
    private Optional<String> thisYear = Optional.empty();

    @Mixin
    private ActionOptions action;

    @Mixin
    private VerifiersOption verifiers;

    @Mixin
    private CampaignOptions files;

    @Mixin
    private ImprintOptions imprint;

    @Mixin
    private CommendationOptions commended;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ASSESSMENTS", arity = "1..*", descriptionKey = "assessments")
    private List<Path> assessments = List.of();

    ReportCommand() {}

    @Override
    public Integer call() {
        FileFormat.of(out, List.of(FileFormat.HTML));
        results.ifPresent(path -> FileFormat.of(path, List.of(FileFormat.XLSX)));
        Optional<Imprint> issued = imprint.imprint();
        Optional<Commendation> rule = commended.rule();
        requireOptions();
        CriteriaSet criteria = files.set(set.load(), par);
        RankingMethod method = ranked.method(criteria);
        Campaign campaign = Campaign.of(files.read(par, assessments, criteria), set.name());
        Ranking ranking = method.rank(Scorer.score(campaign.assessments()));
        Optional<Years> years = series.isNamed() ? Optional.of(years(ranking, campaign)) : Optional.empty();
        Optional<Ranking> earlier = before.map(path -> method.rank(
                Scorer.score(par.read(path, earlierYear.set(criteria)).orThrow())));
        List<FollowUp> followUps = earlier.map(
                        then -> action.followUps(then, ranking, notice -> campaign.with(List.of(notice))))
                .orElseGet(List::of);
        Optional<Verifiers> assigned = verifiers.verifiers(criteria);
        assigned.ifPresent(duties -> campaign.with(verifiers.warnings(duties, campaign.assessments())));
        campaign.with(ranking).print(spec.commandLine().getErr(), par.locale());
        files.write(campaign.warnings(), par);
        Optional<RoundReview> review = assigned.map(duties -> RoundReview.of(campaign.assessments(), duties));
        Optional<SurveyResults> survey = action.survey(par);
        List<UnitPlan> plans = action.plans(campaign.assessments(), ranking);
        HtmlReport report = HtmlReport.of(ranking.board(), ranking)
                .in(par.locale())
                .withProblems(campaign.fromFiles(), campaign.files())
                .withFollowUps(followUps);
        report = with(report, earlier, (whole, then) -> compared(whole, then, criteria));
        report = with(report, issued, HtmlReport::with);
        report = with(report, rule, HtmlReport::with);
        report = with(report, review, HtmlReport::with);
        report = with(report, notice.map(Wording::literal), HtmlReport::withNotice);
        report = with(report, years, HtmlReport::with);
        report = with(report, survey, HtmlReport::with);
        report.withPlans(plans).write(out);
        par.sayWritten(out);
        results.ifPresent(path -> {
            workbook(ranking, years, review, survey)
                    .withPlans(plans.stream().map(UnitPlan::outcome).toList())
                    .in(par.locale())
                    .write(path);
            par.sayWritten(path);
        });
        rule.ifPresent(each -> commended.write(each, ranking, earlier, par));
        return 0;
    }

    /** The report with a part, if the call asks for it. */
    private static <T> HtmlReport with(
            HtmlReport report, Optional<T> part, BiFunction<HtmlReport, T, HtmlReport> taken) {
        return part.map(given -> taken.apply(report, given)).orElse(report);
    }

    /** The results with what the report has of action. */
    private ScoreboardXlsx workbook(
            Ranking ranking, Optional<Years> years, Optional<RoundReview> review, Optional<SurveyResults> survey) {
        ScoreboardXlsx plain = ScoreboardXlsx.of(ranking);
        ScoreboardXlsx noticed =
                notice.map(Wording::literal).map(plain::withNotice).orElse(plain);
        ScoreboardXlsx dated = years.map(noticed::with).orElse(noticed);
        ScoreboardXlsx reviewed = review.map(dated::with).orElse(dated);
        return survey.map(reviewed::with).orElse(reviewed);
    }

    /** Refuses options that do not go together. */
    private void requireOptions() {
        List<Path> outputs = Stream.of(Stream.of(out), results.stream(), commended.outputs().stream())
                .flatMap(paths -> paths)
                .toList();
        files.requireOthers(outputs, inputs());
        if (before.isEmpty()) {
            commended.requireNoImprovements();
            earlierYear.requireNone();
            action.requireNoFollowUp();
        }
        if (!series.isNamed()) {
            series.requireNone();
            thisYear.ifPresent(label -> {
                throw new WrongCall(Wording.of("par.thisYearAlone", label));
            });
        }
        action.require();
    }

    private HtmlReport compared(HtmlReport report, Ranking earlier, CriteriaSet criteria) {
        return earlierYear
                .mapping(earlier.board().set(), criteria)
                .map(mapping -> report.comparedWith(earlier, mapping))
                .orElseGet(() -> report.comparedWith(earlier));
    }

    /** The years that are named, and the one of this report. */
    private Years years(Ranking ranking, Campaign campaign) {
        CriteriaSet criteria = ranking.board().set();
        String label = thisYear.orElseGet(() -> period(criteria));
        List<LabelledPath> named = series.years();
        List<String> labels =
                new ArrayList<>(named.stream().map(LabelledPath::label).toList());
        labels.add(label);
        series.requireLabels(labels);
        List<Year> all = new ArrayList<>();
        named.forEach(year -> all.add(
                series.year(year, criteria, set.name(), (path, then, name) -> ranking(path, then, name, campaign))));
        all.add(Year.of(label, ranking));
        return series.series(all);
    }

    private static String period(CriteriaSet criteria) {
        String period = criteria.edition().period();
        return period.isBlank() ? criteria.id() : period;
    }

    private Ranking ranking(Path path, CriteriaSet then, String name, Campaign campaign) {
        Campaign earlier = Campaign.of(CampaignOptions.readAlone(par, path, then), name);
        campaign.with(earlier.warnings());
        return ranked.method(then).rank(Scorer.score(earlier.assessments()));
    }

    private Stream<Path> inputs() {
        return Stream.of(
                        assessments.stream(),
                        set.file().stream(),
                        before.stream(),
                        earlierYear.inputs(),
                        series.inputs(),
                        action.inputs(),
                        verifiers.file().stream())
                .flatMap(each -> each);
    }
}
