package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.csv.SurveyResultsCsv;
import io.github.parindex.io.html.Imprint;
import io.github.parindex.io.html.SatisfactionReport;
import io.github.parindex.io.json.SurveyResultsJson;
import io.github.parindex.io.words.Wording;
import java.nio.file.Path;
import java.util.List;
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

/** Counts the responses to a survey, and prints its shares with their error as CSV or writes files and a report. */
@Command(name = "survey", mixinStandardHelpOptions = true)
final class SurveyCommand implements Callable<Integer> {

    private static final List<FileFormat> OUT = List.of(FileFormat.CSV, FileFormat.JSON);

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SURVEY", descriptionKey = "survey.survey")
    private Path survey;

    @Parameters(index = "1", paramLabel = "RESPONSES", descriptionKey = "survey.responses")
    private Path responses;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "survey.out")
    private List<Path> out = List.of();

    @Option(names = "--report", paramLabel = "FILE.html", descriptionKey = "survey.report")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "survey.units")
    private Optional<Path> units = Optional.empty();

    @Option(names = "--notice", paramLabel = "TEXT", descriptionKey = "report.notice")
    private Optional<String> notice = Optional.empty();

    @Mixin
    private ImprintOptions imprint;

    SurveyCommand() {}

    @Override
    public Integer call() {
        out.forEach(path -> FileFormat.of(path, OUT));
        report.ifPresent(path -> FileFormat.of(path, List.of(FileFormat.HTML)));
        Optional<Imprint> issued = imprint.imprint();
        requireReport(issued.isPresent());
        SurveyFiles files = new SurveyFiles(survey, responses);
        files.requireFormat();
        List<Path> outputs = Stream.concat(out.stream(), report.stream()).toList();
        Outputs.requireOthers(outputs, Optional.of(survey), Optional.of(responses), units);
        SurveyResults results = files.results(par);
        out.forEach(path -> {
            write(results, path);
            par.sayWritten(path);
        });
        report.ifPresent(path -> {
            report(results, issued).write(path);
            par.sayWritten(path);
        });
        if (outputs.isEmpty()) {
            spec.commandLine().getOut().print(SurveyResultsCsv.toText(results, par.locale()));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    /** Refuses what only a report shows where none is asked for. */
    private void requireReport(boolean issued) {
        if (report.isEmpty() && (issued || units.isPresent() || notice.isPresent())) {
            throw new WrongCall(Wording.of("par.surveyNeedsReport"));
        }
    }

    private SatisfactionReport report(SurveyResults results, Optional<Imprint> issued) {
        SatisfactionReport plain = SatisfactionReport.of(results)
                .in(par.locale())
                .withUnits(units.map(this::named).orElse(List.of()));
        SatisfactionReport signed = issued.map(plain::with).orElse(plain);
        return notice.map(Wording::literal).map(signed::withNotice).orElse(signed);
    }

    /** A list of units is a file of assessments of any criteria set, without a column for a criterion. */
    private List<Unit> named(Path path) {
        CriteriaSet any = CriteriaSet.of("any", Criterion.leaf("1", "any", Rule.proportion("1")));
        return par.read(path, any).orThrow().all().stream()
                .map(Assessment::unit)
                .toList();
    }

    private void write(SurveyResults results, Path path) {
        if (FileFormat.of(path, OUT) == FileFormat.JSON) {
            SurveyResultsJson.write(results, path);
        } else {
            SurveyResultsCsv.write(results, path, par.locale());
        }
    }
}
