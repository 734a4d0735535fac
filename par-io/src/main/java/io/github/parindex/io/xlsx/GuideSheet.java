package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Wording;
import io.github.parindex.io.table.CellHint;
import java.util.List;
import java.util.Locale;

/** The sheet of a template that says how to fill it in. */
final class GuideSheet {

    private static final List<Wording> LINES = List.of(
            new Wording(
                    "Chỉ điền các ô nền vàng; các ô khác được khóa (không có mật khẩu).",
                    "Fill in the yellow cells only; the others are locked, without a password."),
            new Wording(
                    "Dấu thập phân là dấu phẩy hoặc dấu chấm: 94,87 hoặc 94.87. Không dùng dấu ngăn hàng nghìn.",
                    "The decimal mark is a comma or a point: 94,87 or 94.87. Thousands are not grouped."),
            new Wording(
                    "Chưa có số liệu: missing: lý do. Không áp dụng: n/a: lý do. Ô trống là chưa đánh giá.",
                    "No data yet: missing: reason. Not applicable: n/a: reason. A blank cell is not assessed yet."),
            new Wording(
                    "Tài liệu kiểm chứng: số ký hiệu văn bản, ngăn bởi dấu chấm phẩy.",
                    "Evidence: references to documents, with semicolons between them."),
            new Wording(
                    "Không đổi mã tiêu chí, tên cột và tên trang tính hướng dẫn này.",
                    "Leave codes, headings and the name of this sheet as they are."));

    private GuideSheet() {}

    static SheetOut of(CriteriaSet set, Locale locale) {
        boolean vi = locale.getLanguage().equals("vi");
        SheetOut sheet = new SheetOut(vi ? Sheets.GUIDE_VI : Sheets.GUIDE_EN);
        sheet.locked = true;
        sheet.wide(14, 70, 70);
        sheet.row(CellOut.of(set.edition().title().in(locale), CellOut.Style.TITLE));
        for (Wording line : LINES) {
            sheet.row(CellOut.of(line.in(locale), CellOut.Style.PLAIN));
            sheet.merged.add("A" + sheet.rows.size() + ":C" + sheet.rows.size());
        }
        sheet.row(
                heading(vi ? "Mã" : "Code"), heading(vi ? "Tiêu chí" : "Criterion"), heading(vi ? "Cách ghi" : "How"));
        for (Leaf leaf : set.leaves()) {
            sheet.row(
                    CellOut.label(leaf.code()),
                    CellOut.label(leaf.title().in(locale)),
                    CellOut.label(CellHint.of(leaf.rule()).in(locale)));
        }
        return sheet;
    }

    private static CellOut heading(String text) {
        return CellOut.of(text, CellOut.Style.HEADING);
    }
}
