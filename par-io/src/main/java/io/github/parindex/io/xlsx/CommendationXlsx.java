package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Commendation.Commended;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.CommendationWords;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists of units proposed for commendation as Excel workbooks: one sheet, A4 across, with a title and a filter. Its columns are
 * those of {@link io.github.parindex.io.csv.CommendationCsv}; places, the index and the rise are numbers.
 */
public final class CommendationXlsx {

    private CommendationXlsx() {}

    /**
     * Writes a file, over one that may be there.
     *
     * @param commended as a rule gave them
     * @param path of the file
     * @param locale of the headings and reasons
     * @throws IllegalArgumentException if a text has a character such as NUL or more than 32,767 characters
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(List<Commended> commended, Path path, Locale locale) {
        Objects.requireNonNull(commended, "commended");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        WorkbookWriter.write(sheets(commended, locale), path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param commended as a rule gave them
     * @param out takes it
     * @param locale of the headings and reasons
     * @throws IllegalArgumentException if a text has a character such as NUL or more than 32,767 characters
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Commended> commended, OutputStream out, Locale locale) {
        Objects.requireNonNull(commended, "commended");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        WorkbookWriter.write(sheets(commended, locale), out);
    }

    private static List<SheetOut> sheets(List<Commended> commended, Locale locale) {
        ResultSheets sheets = new ResultSheets(locale, List.of(), Optional.empty());
        SheetOut sheet = sheets.sheet(
                Wording.of("commendationSheet.name"), Wording.of("commendationSheet.title"), headings(locale));
        sheet.wide(28, 12, 40, 8, 12, 14, 12, 60);
        commended.forEach(each -> sheet.rows.add(row(each, locale)));
        return sheets.all();
    }

    private static Stream<String> headings(Locale locale) {
        return Stream.of("block", "unit", "name", "place", "index", "grade", "rise", "reason")
                .map(name -> Wording.of("commendationCsv." + name).in(locale));
    }

    private static List<CellOut> row(Commended each, Locale locale) {
        Scorecard card = each.standing().card();
        Unit unit = card.unit();
        return List.of(
                CellOut.label(unit.block()),
                CellOut.label(unit.code()),
                CellOut.label(unit.name()),
                each.standing()
                        .place()
                        .map(place -> CellOut.number(place.value()))
                        .orElse(CellOut.label("")),
                score(card.published()),
                CellOut.label(each.standing().grade().orElse("")),
                score(each.rise()),
                CellOut.label(CommendationWords.reasons(each).in(locale)));
    }

    private static CellOut score(Optional<Points> points) {
        return points.map(known -> CellOut.score(known.value())).orElse(CellOut.label(""));
    }
}
