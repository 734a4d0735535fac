package io.github.parindex.examples.cli;

import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.csv.SurveyResultsCsv;
import io.github.parindex.io.json.SurveyResultsJson;
import io.github.parindex.io.words.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Counts the responses to a survey, and prints its shares with their error as CSV or writes files; writes the survey itself. */
@Command(name = "survey", mixinStandardHelpOptions = true)
final class SurveyCommand implements Callable<Integer> {

    private static final List<FileFormat> OUT = List.of(FileFormat.CSV, FileFormat.JSON);

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SURVEY", descriptionKey = "survey.survey")
    private Path survey;

    @Parameters(index = "1", arity = "0..1", paramLabel = "RESPONSES", descriptionKey = "survey.responses")
    private Optional<Path> responses = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "survey.out")
    private List<Path> out = List.of();

    @Option(names = "--questionnaire", paramLabel = "FILE", descriptionKey = "survey.questionnaire")
    private Optional<Path> questionnaire = Optional.empty();

    SurveyCommand() {}

    @Override
    public Integer call() {
        out.forEach(path -> FileFormat.of(path, OUT));
        questionnaire.ifPresent(path -> FileFormat.of(path, FileFormat.OF_SETS));
        if (responses.isEmpty() && (questionnaire.isEmpty() || !out.isEmpty())) {
            throw new WrongCall(Wording.of("par.responsesOrQuestionnaire"));
        }
        Optional<SurveyFiles> files = responses.map(path -> new SurveyFiles(survey, path));
        files.ifPresent(SurveyFiles::requireFormat);
        List<Path> written = Stream.concat(out.stream(), questionnaire.stream()).toList();
        Outputs.requireOthers(written, Optional.of(survey), responses);
        questionnaire.ifPresent(path -> {
            SurveyFiles.write(SurveyFiles.read(survey).orThrow(), path, par.locale());
            par.sayWritten(path);
        });
        files.ifPresent(this::count);
        return 0;
    }

    private void count(SurveyFiles files) {
        SurveyResults results = files.results(par);
        out.forEach(path -> {
            write(results, path);
            par.sayWritten(path);
        });
        if (out.isEmpty()) {
            spec.commandLine().getOut().print(SurveyResultsCsv.toText(results, par.locale()));
            spec.commandLine().getOut().flush();
        }
    }

    private void write(SurveyResults results, Path path) {
        if (FileFormat.of(path, OUT) == FileFormat.JSON) {
            SurveyResultsJson.write(results, path);
        } else {
            SurveyResultsCsv.write(results, path, par.locale());
        }
    }
}
