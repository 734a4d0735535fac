package io.github.parindex.io.files;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Assessments of any format: the end of the name says which, and where it does not, the first bytes do. */
public final class AssessmentsFile {

    private static final int ZIP = 'P';
    private static final int OBJECT = '{';

    /** How many bytes are looked at, and what may stand before the first of a text. */
    private static final int LOOKED_AT = 4096;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private AssessmentsFile() {}

    /** The formats, in the order in which they are advised. */
    private enum Format {
        JSON,
        CSV,
        XLSX;

        private boolean isOf(String name) {
            return name.toLowerCase(Locale.ROOT).endsWith("." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @param set what was assessed
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(Path path, CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return read(Source.of(path), set);
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(source, "source");
        return read(source, set, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text; without a telling name its first bytes are looked at
     * @param set what was assessed
     * @param limits beyond which it is refused
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        return read(source, set, limits, Roster.of(List.of()));
    }

    /**
     * Reads any source of units that are expected, so that a workbook may name them in words or leave out their blocks.
     *
     * @param source a file, a stream, bytes or text; without a telling name its first bytes are looked at
     * @param set what was assessed
     * @param limits beyond which it is refused
     * @param roster who may send something; an empty one for anybody
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set, ReadLimits limits, Roster roster) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(roster, "roster");
        try {
            return switch (format(source)) {
                case JSON -> AssessmentsJson.read(source, set, limits);
                case CSV -> AssessmentsCsv.read(source, set, DecimalMark.EITHER, limits);
                case XLSX -> AssessmentsXlsx.read(source, set, DecimalMark.EITHER, limits, roster);
            };
        } catch (IOException unreadable) {
            return Loaded.failed(List.of(source.problem(unreadable)));
        }
    }

    /**
     * Whether the name says that it is a file of assessments.
     *
     * @param name of a file
     * @return true if it ends with .json, .csv or .xlsx, in capitals or not
     */
    public static boolean isNamed(String name) {
        Objects.requireNonNull(name, "name");
        return List.of(Format.values()).stream().anyMatch(format -> format.isOf(name));
    }

    private static Format format(Source source) throws IOException {
        for (Format format : Format.values()) {
            if (format.isOf(source.name())) {
                return format;
            }
        }
        byte[] bytes = source.first(LOOKED_AT);
        int at = Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length)) ? MARK.length : 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        int first = at < bytes.length ? bytes[at] : -1;
        return first == ZIP ? Format.XLSX : first == OBJECT ? Format.JSON : Format.CSV;
    }
}
