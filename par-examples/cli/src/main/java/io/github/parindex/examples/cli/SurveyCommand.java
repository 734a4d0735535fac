package io.github.parindex.examples.cli;

import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.csv.SurveyResultsCsv;
import io.github.parindex.io.json.SurveyResultsJson;
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

    SurveyCommand() {}

    @Override
    public Integer call() {
        out.forEach(path -> FileFormat.of(path, OUT));
        SurveyFiles files = new SurveyFiles(survey, responses);
        files.requireFormat();
        Outputs.requireOthers(out, Optional.of(survey), Optional.of(responses));
        SurveyResults results = files.results(par);
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

    private void write(SurveyResults results, Path path) {
        if (FileFormat.of(path, OUT) == FileFormat.JSON) {
            SurveyResultsJson.write(results, path);
        } else {
            SurveyResultsCsv.write(results, path, par.locale());
        }
    }
}
