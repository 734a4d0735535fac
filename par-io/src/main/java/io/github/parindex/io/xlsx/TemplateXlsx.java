package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An Excel workbook in which units fill in their assessment, and which {@link AssessmentsXlsx} reads.
 *
 * <p>It has a sheet of instructions, locked headings and labels (without a password), cells of data formatted as text so that
 * nothing typed becomes a date, a prompt beside every cell, and choices for criteria with options; another text may be
 * written after a warning. A form says how points are given, adds them up, has places for signatures and prints on A4 with its
 * headings on each page; open are only the cells that its rows can take. In the shape of rows there is room for 500 units
 * where none are given, else for 5 more.
 *
 * <pre>{@code TemplateXlsx.of(set, units).with(SheetShape.SHEET_PER_UNIT).write(path)}</pre>
 */
public final class TemplateXlsx {

    private final Assessments assessments;
    private final SheetShape shape;
    private final Locale locale;

    private TemplateXlsx(Assessments assessments, SheetShape shape, Locale locale) {
        this.assessments = assessments;
        this.shape = shape;
        this.locale = locale;
    }

    /**
     * A template with a row for each unit, in Vietnamese.
     *
     * @param set what is assessed
     * @param units who; none is a table to be filled in
     * @return the template
     * @throws IllegalArgumentException if a unit occurs twice
     */
    public static TemplateXlsx of(CriteriaSet set, List<Unit> units) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(units, "units");
        List<Assessment> blank =
                units.stream().map(unit -> Assessment.of(set, unit)).toList();
        return new TemplateXlsx(Assessments.of(set, blank), SheetShape.ROW_PER_UNIT, Locale.forLanguageTag("vi"));
    }

    /**
     * A template in which what was observed so far is filled in, such as a form that a unit corrects.
     *
     * @param assessments of any units; forms have room for the evidence and the note of one round
     * @return the template with a row for each unit and round, in Vietnamese
     */
    public static TemplateXlsx of(Assessments assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return new TemplateXlsx(assessments, SheetShape.ROW_PER_UNIT, Locale.forLanguageTag("vi"));
    }

    /**
     * Changes the shape.
     *
     * @param other rows or forms
     * @return a copy
     */
    public TemplateXlsx with(SheetShape other) {
        Objects.requireNonNull(other, "other");
        return new TemplateXlsx(assessments, other, locale);
    }

    /**
     * Changes the language.
     *
     * @param other Vietnamese, or any other for English
     * @return a copy
     */
    public TemplateXlsx in(Locale other) {
        Objects.requireNonNull(other, "other");
        return new TemplateXlsx(assessments, shape, other);
    }

    /**
     * Writes a file, over one that may be there.
     *
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path path) {
        Objects.requireNonNull(path, "path");
        WorkbookWriter.write(sheets(), path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public void write(OutputStream out) {
        Objects.requireNonNull(out, "out");
        WorkbookWriter.write(sheets(), out);
    }

    private List<SheetOut> sheets() {
        Choices choices = new Choices(assessments.set(), locale);
        List<SheetOut> sheets = new ArrayList<>();
        sheets.add(GuideSheet.of(assessments.set(), locale));
        if (shape == SheetShape.ROW_PER_UNIT) {
            sheets.add(new RowSheets(locale).template(assessments, choices));
        } else {
            FormSheets forms = new FormSheets(locale, true, assessments.all());
            assessments.all().forEach(each -> sheets.add(forms.of(each, choices)));
        }
        sheets.add(choices.sheet());
        return sheets;
    }

    @Override
    public String toString() {
        return "template of " + assessments + ", " + shape;
    }
}
