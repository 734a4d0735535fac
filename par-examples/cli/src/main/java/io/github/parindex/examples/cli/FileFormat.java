package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A format of files, told by the end of the name. */
enum FileFormat {
    JSON,
    CSV,
    XLSX,
    HTML,
    SVG;

    /** What Excel of old and other programs call their workbooks. */
    private static final Pattern OTHER_WORKBOOKS = Pattern.compile("(?i)\\.(?:xls|xlsb|ods|et)$");

    static final List<FileFormat> OF_ASSESSMENTS = List.of(JSON, CSV, XLSX);

    static final List<FileFormat> OF_SETS = List.of(JSON, XLSX);

    /** The format of a file, which must be one of those that can be meant. */
    static FileFormat of(Path path, List<FileFormat> possible) {
        return Arrays.stream(values())
                .filter(format -> format.isOf(path))
                .filter(possible::contains)
                .findFirst()
                .orElseThrow(() -> new WrongCall(unknown(path, possible)));
    }

    /** Whether the name of a file ends so, in capitals or not. */
    boolean isOf(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending());
    }

    private static Wording unknown(Path path, List<FileFormat> possible) {
        if (OTHER_WORKBOOKS.matcher(path.toString()).find()) {
            return Wording.of("par.saveAsXlsx", path.toString());
        }
        String endings =
                String.join(", ", possible.stream().map(FileFormat::ending).toList());
        return Wording.of("par.formatNotClearMaybe", path.toString(), endings);
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Reads assessments; a workbook may name units that are expected in words. */
    Loaded<Assessments> read(Source source, CriteriaSet set, Roster known) {
        return switch (this) {
            case JSON -> AssessmentsJson.read(source, set);
            case CSV -> AssessmentsCsv.read(source, set);
            case XLSX -> AssessmentsXlsx.read(source, set, known);
            case HTML, SVG -> throw new AssertionError("nothing is read from a report");
        };
    }

    /** Reads a criteria set; a file whose name tells no other format is JSON. */
    static Loaded<CriteriaSet> readSet(Path path) {
        return XLSX.isOf(path) ? CriteriaSetXlsx.read(path) : CriteriaSetJson.read(path);
    }

    static void write(CriteriaSet set, Locale locale, Path path) {
        if (of(path, OF_SETS) == XLSX) {
            CriteriaSetXlsx.write(set, locale, path);
        } else {
            CriteriaSetJson.write(set, path);
        }
    }

    static void write(Assessments assessments, Path path) {
        switch (of(path, OF_ASSESSMENTS)) {
            case JSON -> AssessmentsJson.write(assessments, path);
            case CSV -> AssessmentsCsv.write(assessments, path);
            case XLSX -> AssessmentsXlsx.write(assessments, path);
            case HTML, SVG -> throw new AssertionError("a report holds no assessments");
        }
    }
}
