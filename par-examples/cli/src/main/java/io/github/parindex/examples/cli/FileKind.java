package io.github.parindex.examples.cli;

import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import io.github.parindex.io.xlsx.SurveyQuestionnaireXlsx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file is, found by what stands in it: those of JSON are named as their schemas. */
enum FileKind {
    CRITERIA_SET,
    ASSESSMENTS,
    SCOREBOARD,
    RANKING,
    SURVEY,
    SURVEY_RESULTS,
    SUMMARY,
    EFFORTS,
    PLAN,
    COMPARISON,
    ROUND_REVIEW,
    YEARS,
    RANK_SPREAD,
    INDEX_RECIPE,
    INDEX_RESULT,
    SCENARIO,
    SCORECARD,
    EXPLANATION,
    EXPLANATION_DIFFERENCE,
    RESPONSES,
    INDICATORS,
    FRAMEWORK;

    /** So many bytes hold the headings of a table. */
    private static final int HEADINGS = 65_536;

    /** The kind of a document, or of a criteria set or survey in Excel; empty for tables, whose kind depends on what else is there. */
    static Optional<FileKind> ofDocument(Path path) {
        if (Files.isDirectory(path)) {
            return Optional.of(ASSESSMENTS);
        }
        return switch (FileFormat.of(path, FileFormat.OF_ASSESSMENTS)) {
            case JSON ->
                DocumentSchema.of(Source.of(path), ReadLimits.withDefaults()).map(schema -> valueOf(schema.name()));
            case XLSX ->
                isCriteriaSet(path)
                        ? Optional.of(CRITERIA_SET)
                        : isSurvey(path) ? Optional.of(SURVEY) : Optional.empty();
            case CSV, HTML, SVG -> Optional.empty();
        };
    }

    /** A form for units has the columns of a criteria set too, and labels of its own. */
    private static boolean isCriteriaSet(Path path) {
        List<Problem> problems = CriteriaSetXlsx.read(path).problems();
        return Files.exists(path)
                && problems.stream().noneMatch(problem -> problem.code().equals("set.noTable") || isOfForm(problem));
    }

    /** Responses of a row an answer name questions too, but no factors. */
    private static boolean isSurvey(Path path) {
        return SurveyQuestionnaireXlsx.read(path).problems().stream()
                .noneMatch(problem ->
                        Set.of("questionnaire.noTable", "set.noColumn").contains(problem.code()));
    }

    private static boolean isOfForm(Problem problem) {
        return problem.code().equals("set.labelUnknown") && is("formLabel.unit", problem.value());
    }

    private static boolean is(String key, String text) {
        String given = plain(text);
        return words(key).anyMatch(word -> plain(word).equals(given));
    }

    private static Stream<String> words(String key) {
        return Words.languages().stream().flatMap(language -> Words.in(language).alternatives(key).stream());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a table, which is told by its headings or by what else is checked with it.
     *
     * @param path of a file that is no document
     * @param others what else is there
     */
    static FileKind ofTable(Path path, Set<FileKind> others) {
        Set<String> headings = FileFormat.CSV.isOf(path) ? headings(path) : Set.of();
        if (has(headings, "column.name") && has(headings, "column.block")) {
            return ASSESSMENTS;
        }
        if (has(headings, "effortsCsv.criterion") && has(headings, "effortsCsv.effort")) {
            return EFFORTS;
        }
        if (headings.contains("parent")) {
            return FRAMEWORK;
        }
        if (others.contains(SURVEY)) {
            return RESPONSES;
        }
        return others.contains(INDEX_RECIPE) || (!headings.isEmpty() && !others.contains(CRITERIA_SET))
                ? INDICATORS
                : ASSESSMENTS;
    }

    private static boolean has(Set<String> headings, String key) {
        return words(key).anyMatch(word -> headings.contains(plain(word)));
    }

    /** The first line, cut at whatever may separate its cells. */
    private static Set<String> headings(Path path) {
        try {
            String text = new String(Source.of(path).first(HEADINGS), StandardCharsets.UTF_8);
            String first = text.lines().findFirst().orElse("").replace("\uFEFF", "");
            return Stream.of(first.split("[,;\t]"))
                    .map(cell -> plain(cell.replace("\"", "")))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    /** What it is, in a word or two. */
    Wording inWords() {
        return Wording.of("par.kind." + name());
    }
}
