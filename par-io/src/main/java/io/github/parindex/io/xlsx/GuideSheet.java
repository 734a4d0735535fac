package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;

/** The sheet of a template that says how to fill it in. */
final class GuideSheet {

    private static final List<Wording> LINES = List.of(
            Wording.of("guideSheet.fillYellowCellsOnly"),
            Wording.of("guideSheet.dataAndPoints"),
            Wording.of("guideSheet.decimalMarkCommaPoint"),
            Wording.of("guideSheet.noDataYetMissing"),
            Wording.of("guideSheet.evidenceReferencesDocumentsWith"),
            Wording.of("guideSheet.leaveCodesHeadingsName"));

    private static final List<Wording> HEADINGS = List.of(
            Wording.of("guideSheet.code"), Wording.of("guideSheet.criterion"), Wording.of("guideSheet.howToWrite"));

    private GuideSheet() {}

    static SheetOut of(CriteriaSet set, Locale locale) {
        SheetOut sheet = new SheetOut(Sheets.GUIDE.in(locale));
        sheet.locked = true;
        sheet.page = SheetOut.Page.UPRIGHT;
        sheet.wide(12, 50, 60);
        sheet.row(CellOut.of(set.edition().title().in(locale), CellOut.Style.TITLE));
        LINES.forEach(line -> sheet.text(line.in(locale)));
        sheet.rows.add(HEADINGS.stream()
                .map(heading -> CellOut.of(heading.in(locale), CellOut.Style.HEADING))
                .toList());
        for (Leaf leaf : set.leaves()) {
            sheet.row(
                    CellOut.label(leaf.code()),
                    CellOut.label(leaf.title().in(locale)),
                    CellOut.label(Cells.hint(leaf.rule()).in(locale)));
        }
        return sheet;
    }
}
