package io.github.parindex.examples.cli;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.SurveyCsv;
import io.github.parindex.io.files.SurveyJsonLines;
import io.github.parindex.io.json.SurveyJson;
import io.github.parindex.io.xlsx.SurveyQuestionnaireXlsx;
import io.github.parindex.io.xlsx.SurveyXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A survey and the responses to it, as files. */
record SurveyFiles(Path survey, Path responses) {

    private static final List<FileFormat> IN = List.of(FileFormat.CSV, FileFormat.XLSX);

    /** Room for ten million answers, ten a row. */
    static final ReadLimits LIMITS =
            ReadLimits.withDefaults().withRows(1_000_000).withBytes(1 << 30);

    /** The survey of a file, whether it is a JSON document or a workbook. */
    static Loaded<Survey> read(Path path) {
        return FileFormat.XLSX.isOf(path) ? SurveyQuestionnaireXlsx.read(path) : SurveyJson.read(path);
    }

    /** Writes a survey in the format of the file. */
    static void write(Survey asked, Path path, Locale locale) {
        if (FileFormat.of(path, FileFormat.OF_SETS) == FileFormat.XLSX) {
            SurveyQuestionnaireXlsx.write(asked, locale, path);
        } else {
            SurveyJson.write(asked, path);
        }
    }

    /** The format of the responses, which are JSON lines if they are no table. */
    private Optional<FileFormat> format() {
        return responses.toString().endsWith(".jsonl") ? Optional.empty() : Optional.of(FileFormat.of(responses, IN));
    }

    /**
     * Refuses responses whose name tells no format.
     *
     * @throws WrongCall with the endings that are known
     */
    void requireFormat() {
        format();
    }

    /**
     * Counts the responses.
     *
     * @throws io.github.parindex.io.FaultyFileException if one of the files has a fault
     */
    SurveyResults results(ParCommand par) {
        Survey asked = read(survey).orThrow();
        return par.reading(responses, source -> read(source, asked)).orThrow().results();
    }

    private Loaded<SurveyTally> read(Source source, Survey asked) {
        Optional<FileFormat> format = format();
        if (format.isEmpty()) {
            return SurveyJsonLines.read(source, asked, LIMITS);
        }
        return format.get() == FileFormat.XLSX
                ? SurveyXlsx.read(source, asked, LIMITS)
                : SurveyCsv.read(source, asked, LIMITS);
    }
}
