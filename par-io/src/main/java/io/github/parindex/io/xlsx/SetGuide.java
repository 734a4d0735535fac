package io.github.parindex.io.xlsx;

import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.shape.SpokenRules;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheet that says how points can be given, with an example of each way. */
final class SetGuide {

    private static final List<Wording> LINES = List.of(
            Wording.of("set.guide.columns"),
            Wording.of("set.guide.pieces"),
            Wording.of("set.guide.names"),
            Wording.of("set.guide.settings"),
            Wording.of("set.guide.brackets"),
            Wording.of("set.guide.check"));

    private static final List<Wording> HEADINGS =
            List.of(Wording.of("set.guide.way"), Wording.of("set.guide.example"), Wording.of("set.guide.meaning"));

    private SetGuide() {}

    static SheetOut of(Locale locale) {
        SheetOut sheet = new SheetOut(Sheets.GUIDE.in(locale)).wide(34, 52, 62);
        sheet.page = SheetOut.Page.ACROSS;
        sheet.row(CellOut.of(Wording.of("set.guide.title").in(locale), CellOut.Style.TITLE));
        LINES.forEach(line -> sheet.text(line.in(locale)));
        sheet.rows.add(HEADINGS.stream()
                .map(heading -> CellOut.of(heading.in(locale), CellOut.Style.HEADING))
                .toList());
        for (Wording example : SpokenRules.examples()) {
            String said = example.in(locale);
            Optional<Rule> rule = SpokenRules.parse(said, Optional.empty()).rule();
            rule.ifPresent(each -> sheet.row(
                    CellOut.label(SpokenRules.shapeOf(each).in(locale)),
                    CellOut.label(said),
                    CellOut.label(Reasons.of(each).in(locale))));
        }
        return sheet;
    }
}
