package io.github.parindex.examples.cli;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.SurveyCsv;
import io.github.parindex.io.csv.SurveyResultsCsv;
import io.github.parindex.io.files.SurveyJsonLines;
import io.github.parindex.io.json.SurveyJson;
import io.github.parindex.io.json.SurveyResultsJson;
import io.github.parindex.io.xlsx.SurveyXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Counts the responses to a survey, and prints its shares with their error as CSV or writes files. */
@Command(name = "survey", mixinStandardHelpOptions = true)
final class SurveyCommand implements Callable<Integer> {

    private static final List<FileFormat> IN = List.of(FileFormat.CSV, FileFormat.XLSX);
    private static final List<FileFormat> OUT = List.of(FileFormat.CSV, FileFormat.JSON);

    /** Room for ten million answers, ten a row. */
    static final ReadLimits LIMITS =
            ReadLimits.withDefaults().withRows(1_000_000).withBytes(1 << 30);

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

    SurveyCommand() {}

    @Override
    public Integer call() {
        out.forEach(path -> FileFormat.of(path, OUT));
        boolean lines = responses.toString().endsWith(".jsonl");
        Optional<FileFormat> format = lines ? Optional.empty() : Optional.of(FileFormat.of(responses, IN));
        Outputs.requireOthers(out, Optional.of(survey), Optional.of(responses));
        Survey asked = SurveyJson.read(survey).orThrow();
        SurveyResults results = par.reading(responses, source -> read(format, source, asked))
                .orThrow()
                .results();
        out.forEach(path -> {
            write(results, path);
            par.sayWritten(path);
        });
        if (out.isEmpty()) {
            spec.commandLine().getOut().print(SurveyResultsCsv.toText(results, par.locale()));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    /** Without one of the formats of tables they are JSON lines. */
    private static Loaded<SurveyTally> read(Optional<FileFormat> format, Source source, Survey asked) {
        if (format.isEmpty()) {
            return SurveyJsonLines.read(source, asked, LIMITS);
        }
        return format.get() == FileFormat.XLSX
                ? SurveyXlsx.read(source, asked, LIMITS)
                : SurveyCsv.read(source, asked, LIMITS);
    }

    private void write(SurveyResults results, Path path) {
        if (FileFormat.of(path, OUT) == FileFormat.JSON) {
            SurveyResultsJson.write(results, path);
        } else {
            SurveyResultsCsv.write(results, path, par.locale());
        }
    }
}
