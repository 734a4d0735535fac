package io.github.parindex.io.xlsx;

import io.github.parindex.core.planning.Outcome;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Plans as an Excel workbook to assign and to follow up: for each unit a sheet, A4 across, with a line for each change and
 * empty cells for who sees to it, by when, and whether it is done; where there are several units, a sheet of all of them
 * first.
 *
 * <p>Points won and efforts are numbers and added up by formulas. Texts are stored as text and never run as formulas.
 *
 * <pre>{@code PlanXlsx.of(plans).in(Locale.ENGLISH).write(path)}</pre>
 */
public final class PlanXlsx {

    private final List<Outcome> plans;
    private final Locale locale;

    private PlanXlsx(List<Outcome> plans, Locale locale) {
        this.plans = plans;
        this.locale = locale;
    }

    /**
     * A workbook in Vietnamese.
     *
     * @param plans of any units, at least one
     * @return the workbook
     * @throws IllegalArgumentException if there is none
     */
    public static PlanXlsx of(Collection<? extends Outcome> plans) {
        Objects.requireNonNull(plans, "plans");
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("A workbook of plans needs at least one.");
        }
        return new PlanXlsx(List.copyOf(plans), Locale.forLanguageTag("vi"));
    }

    /**
     * Changes the language.
     *
     * @param other Vietnamese, or any other for English
     * @return a copy
     */
    public PlanXlsx in(Locale other) {
        return new PlanXlsx(plans, other);
    }

    /**
     * Writes a file, over one that may be there.
     *
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character such as NUL or more than 32,767 characters
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path path) {
        WorkbookWriter.write(new PlanSheets(locale).of(plans), path);
    }

    @Override
    public String toString() {
        return "workbook of " + plans.size() + " plans";
    }
}
