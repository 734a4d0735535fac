package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.Problem;
import io.github.parindex.io.action.ComparisonJson;
import io.github.parindex.io.action.RoundReviewJson;
import io.github.parindex.io.action.YearsJson;
import io.github.parindex.io.csv.ComparisonCsv;
import io.github.parindex.io.csv.RoundReviewCsv;
import io.github.parindex.io.csv.YearsCsv;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Holds two rounds, or two and more years against each other, and prints what moved for each unit, criterion by criterion and in sum. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final List<FileFormat> OUT = List.of(FileFormat.CSV, FileFormat.JSON);

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SetOption set;

    @Mixin
    private EarlierOptions earlier;

    @Option(names = "--rounds", paramLabel = "ROUND,ROUND", split = ",", descriptionKey = "compare.rounds")
    private List<String> rounds = List.of();

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "compare.unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "compare.out")
    private List<Path> out = List.of();

    @Mixin
    private VerifiersOption verifiers;

    @Option(names = "--review", paramLabel = "FILE", descriptionKey = "compare.review")
    private Optional<Path> review = Optional.empty();

    @Mixin
    private RankingOptions ranked;

    @Mixin
    private CampaignOptions files;

    @Mixin
    private SeriesOptions series;

    @Parameters(index = "0", arity = "0..1", paramLabel = "BEFORE", descriptionKey = "compare.before")
    private Optional<Path> before = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "AFTER", descriptionKey = "compare.after")
    private Optional<Path> after = Optional.empty();

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "LATER", descriptionKey = "compare.later")
    private List<Path> later = List.of();

    private final List<Problem> warnings = new ArrayList<>();

    CompareCommand() {}

    @Override
    public Integer call() {
        return series.areStated() || !later.isEmpty() ? callForSeries() : callForTwo();
    }

    private int callForTwo() {
        out.forEach(path -> FileFormat.of(path, OUT));
        review.ifPresent(path -> FileFormat.of(path, OUT));
        files.requireOthers(Stream.concat(out.stream(), review.stream()).toList(), inputs());
        List<Round> stages = rounds.stream().map(this::round).toList();
        requireTwo(stages);
        if (isReviewed() && (stages.isEmpty() || after.isPresent())) {
            throw new WrongCall(Wording.of("par.reviewNeedsRounds"));
        }
        Comparison comparison = comparison(stages);
        Optional<RoundReview> reviewed =
                isReviewed() ? Optional.of(reviewed(comparison.after().board().set(), stages)) : Optional.empty();
        Campaign.print(warnings, spec.commandLine().getErr(), par.locale());
        files.write(warnings, par);
        List<Comparison.Moved> units = chosen(comparison);
        out.forEach(path -> {
            write(comparison, units.stream().map(Comparison.Moved::diff).toList(), path);
            par.sayWritten(path);
        });
        if (out.isEmpty()) {
            print(comparison, units, stages);
        }
        reviewed.map(all -> unit.isEmpty() ? all : all.of(units.get(0).unit().code()))
                .ifPresent(this::tell);
        return 0;
    }

    private boolean isReviewed() {
        return verifiers.file().isPresent() || review.isPresent();
    }

    private RoundReview reviewed(CriteriaSet criteria, List<Round> stages) {
        Assessments all = assessments(before.orElseThrow(), criteria, set.name());
        Optional<Verifiers> assigned = verifiers.verifiers(criteria);
        assigned.ifPresent(duties -> warnings.addAll(verifiers.warnings(duties, all)));
        return RoundReview.of(all, stages.get(0), stages.get(1), assigned.orElseGet(() -> Verifiers.none(criteria)));
    }

    /** Says what became of the claims, verifier by verifier, and claim by claim in a file. */
    private void tell(RoundReview reviewed) {
        reviewed.byVerifier().forEach((verifier, sum) -> par.say(inWords(verifier, sum)));
        review.ifPresent(path -> {
            write(reviewed, path);
            par.sayWritten(path);
        });
    }

    private static Wording inWords(String verifier, RoundReview.Sum sum) {
        return Wording.of(
                "rounds.review",
                verifier.isEmpty() ? Wording.of("rounds.nobody") : verifier,
                sum.claims(),
                sum.accepted(),
                sum.lowered(),
                sum.raised(),
                sum.unverified(),
                sum.explained(),
                sum.disputed(),
                sum.claimedPoints(),
                sum.acceptedPoints());
    }

    private int callForSeries() {
        requireSeries();
        List<LabelledPath> named = series.isNamed()
                ? series.years()
                : given().map(LabelledPath::ofFile).toList();
        if (named.size() < 2) {
            throw new WrongCall(Wording.of("par.compare.oneFile"));
        }
        series.requireLabels(named.stream().map(LabelledPath::label).toList());
        CriteriaSet now = files.set(set.load(), par);
        Years years = series.series(named.stream()
                .map(year -> series.year(year, now, set.name(), this::ranking))
                .toList());
        Campaign.print(warnings, spec.commandLine().getErr(), par.locale());
        files.write(warnings, par);
        out.forEach(path -> {
            write(years, path);
            par.sayWritten(path);
        });
        if (out.isEmpty()) {
            SeriesText.of(years, chosen(years), par.locale()).forEach(par::say);
        }
        return 0;
    }

    /** Refuses what is for two years or rounds alone. */
    private void requireSeries() {
        if (isReviewed()) {
            throw new WrongCall(Wording.of("par.reviewNeedsRounds"));
        }
        out.forEach(path -> FileFormat.of(path, OUT));
        files.requireOthers(out, inputs());
        if (!rounds.isEmpty()) {
            throw new WrongCall(Wording.of("par.series.rounds"));
        }
        if (earlier.areStated()) {
            throw new WrongCall(Wording.of("par.series.earlierSet"));
        }
        if (series.isNamed() && before.isPresent()) {
            throw new WrongCall(Wording.of("par.series.mixed", before.get()));
        }
        if (unit.isPresent() && !out.isEmpty()) {
            throw new WrongCall(Wording.of("par.series.unitInFile"));
        }
    }

    private Ranking ranking(Path path, CriteriaSet criteria, String name) {
        return ranked.method(criteria).rank(Scorer.score(assessments(path, criteria, name)));
    }

    private List<Unit> chosen(Years years) {
        List<Unit> all = SeriesText.units(years);
        return unit.map(given -> List.of(NamedUnit.of(given, all))).orElse(all);
    }

    private Stream<Path> given() {
        return Stream.of(before.stream(), after.stream(), later.stream()).flatMap(each -> each);
    }

    private Stream<Path> inputs() {
        return Stream.of(given(), set.file().stream(), earlier.inputs(), series.inputs(), verifiers.file().stream())
                .flatMap(each -> each);
    }

    /** One file has two rounds, or there are two files. */
    private void requireTwo(List<Round> stages) {
        boolean isOne = after.isEmpty();
        if (before.isEmpty()) {
            throw new WrongCall(Wording.of("par.compare.oneFile"));
        }
        if (stages.size() == 1 || stages.size() > 2) {
            throw new WrongCall(Wording.of("par.compare.twoRounds", String.join(",", rounds)));
        }
        if (isOne && (stages.isEmpty() || earlier.areStated())) {
            throw new WrongCall(Wording.of("par.compare.oneFile"));
        }
    }

    /** A round by its word in any language, or as files without words have it. */
    private Round round(String given) {
        String name = given.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Round.values())
                .filter(round -> isCalled(round, name))
                .findFirst()
                .orElseThrow(() -> new WrongCall(Wording.of(
                        "par.compare.noRound", given, Stream.of(Round.values()).toList())));
    }

    private static boolean isCalled(Round round, String name) {
        return Words.languages().stream()
                .flatMap(language -> Words.in(language).alternatives(Words.key(round)).stream())
                .anyMatch(name::equalsIgnoreCase);
    }

    private Comparison comparison(List<Round> stages) {
        CriteriaSet now = files.set(set.load(), par);
        CriteriaSet then = earlier.set(now);
        RankingMethod method = ranked.method(now);
        Path first = before.orElseThrow();
        Assessments was = assessments(first, then, earlier.name(set));
        Assessments is = assessments(after.orElse(first), now, set.name());
        return new Comparison(
                method.rank(Scorer.score(stages.isEmpty() ? was : was.asOf(stages.get(0)))),
                method.rank(Scorer.score(stages.isEmpty() ? is : is.asOf(stages.get(1)))),
                earlier.mapping(then, now));
    }

    /** Reads one side; what is said of a file that is read for both is said once. */
    private Assessments assessments(Path path, CriteriaSet criteria, String name) {
        Campaign campaign = Campaign.of(files.read(par, List.of(path), criteria), name);
        campaign.warnings().stream()
                .filter(warning -> !warnings.contains(warning))
                .forEach(warnings::add);
        return campaign.assessments();
    }

    private List<Comparison.Moved> chosen(Comparison comparison) {
        List<Comparison.Moved> all = comparison.units();
        return unit.map(given -> NamedUnit.of(
                        given, all.stream().map(Comparison.Moved::unit).toList()))
                .map(named -> all.stream()
                        .filter(each -> each.unit().code().equals(named.code()))
                        .toList())
                .orElse(all);
    }

    private void write(Comparison comparison, List<ScoreDiff> diffs, Path path) {
        if (FileFormat.of(path, OUT) == FileFormat.CSV) {
            ComparisonCsv.write(comparison.before(), comparison.after(), diffs, path, par.locale());
        } else {
            ComparisonJson.write(comparison.before(), comparison.after(), diffs, path);
        }
    }

    private void write(RoundReview reviewed, Path path) {
        if (FileFormat.of(path, OUT) == FileFormat.CSV) {
            RoundReviewCsv.write(reviewed, path, par.locale());
        } else {
            RoundReviewJson.write(reviewed, path);
        }
    }

    private void write(Years years, Path path) {
        if (FileFormat.of(path, OUT) == FileFormat.CSV) {
            YearsCsv.write(years, path, par.locale());
        } else {
            YearsJson.write(years, path);
        }
    }

    private void print(Comparison comparison, List<Comparison.Moved> units, List<Round> stages) {
        Object from = stages.isEmpty() ? before.orElseThrow() : stages.get(0);
        Object to = stages.isEmpty() ? after.orElseThrow() : stages.get(1);
        par.say(Wording.of("par.compare.head", from, to));
        ComparisonText.of(comparison, units, par.locale()).forEach(par::say);
        if (unit.isEmpty()) {
            ComparisonText.unmatched(comparison).forEach(par::say);
        }
    }
}
