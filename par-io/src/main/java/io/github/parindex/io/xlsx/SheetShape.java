package io.github.parindex.io.xlsx;

/** How a workbook arranges assessments. */
public enum SheetShape {
    /**
     * One sheet with a row for each unit and round, under the headings of {@link io.github.parindex.io.csv.AssessmentsCsv}
     * in either language. It holds everything.
     */
    ROW_PER_UNIT,
    /**
     * A sheet for each unit, whose code, name and block stand in cells labelled {@code Mã đơn vị}, {@code Tên đơn vị} and
     * {@code Khối} above a table with the columns {@code STT} (the code of the criterion), {@code Tiêu chí}, {@code Điểm
     * tối đa}, {@code Cách tính điểm}, {@code Số liệu kê khai} (data, self-assessed; for survey criteria the survey), {@code Tự
     * chấm (điểm)} (self-assessed), {@code Thẩm định (điểm)} (verified; for survey criteria the survey), optionally {@code
     * Thẩm định lần 2 (điểm)} and {@code Chính thức (điểm)} (final), {@code Tài liệu kiểm chứng} and {@code Ghi chú} (evidence
     * and note of the first round that is filled).
     */
    SHEET_PER_UNIT
}
