package io.github.parindex.io.html;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.OpenStream;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a survey says as a report for readers: one self-contained HTML file of the same family as {@link HtmlReport}, with the
 * same style sheet, script and policy.
 *
 * <p>It holds a summary with the index; the units in order, with the places that the sample leaves open; the factors, of all
 * and of each unit; every question; classes of respondents, services and strata, where there are several; what became of the
 * forms; and the method. Every share has the interval that holds in 95 of 100 samples.
 *
 * <pre>{@code SatisfactionReport.of(results).withUnits(units).in(Locale.ENGLISH).write(path)}</pre>
 */
public final class SatisfactionReport {

    private final SurveyResults results;
    private final List<Unit> units;
    private final Optional<Imprint> imprint;
    private final Optional<Wording> notice;
    private final Locale locale;

    private SatisfactionReport(
            SurveyResults results,
            List<Unit> units,
            Optional<Imprint> imprint,
            Optional<Wording> notice,
            Locale locale) {
        this.results = results;
        this.units = List.copyOf(units);
        this.imprint = imprint;
        this.notice = notice;
        this.locale = locale;
    }

    /**
     * A report in Vietnamese that calls units by their codes.
     *
     * @param results of all responses, or of a part of them
     * @return a report, not yet written
     */
    public static SatisfactionReport of(SurveyResults results) {
        Objects.requireNonNull(results, "results");
        return new SatisfactionReport(
                results, List.of(), Optional.empty(), Optional.empty(), Locale.forLanguageTag("vi"));
    }

    /**
     * Names units and their blocks; those of different blocks are put in order apart.
     *
     * @param named units by the codes of the survey; others are ignored
     * @return a copy with these alone
     */
    public SatisfactionReport withUnits(List<Unit> named) {
        Objects.requireNonNull(named, "named");
        return new SatisfactionReport(results, named, imprint, notice, locale);
    }

    /**
     * Names who issues the report, with which decision, and who signs.
     *
     * @param of the publication
     * @return a copy with it
     */
    public SatisfactionReport with(Imprint of) {
        Objects.requireNonNull(of, "of");
        return new SatisfactionReport(results, units, Optional.of(of), notice, locale);
    }

    /**
     * Puts a notice at the head, for example that figures are illustrative.
     *
     * @param text the notice
     * @return a copy with it
     */
    public SatisfactionReport withNotice(Wording text) {
        Objects.requireNonNull(text, "text");
        return new SatisfactionReport(results, units, imprint, Optional.of(text), locale);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public SatisfactionReport in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new SatisfactionReport(results, units, imprint, notice, language);
    }

    /**
     * The report as text.
     *
     * @return one page, as {@link #write(Path)} writes it
     * @throws IllegalArgumentException as for {@link SurveyResults#index}
     */
    public String toHtml() {
        StringBuilder text = new StringBuilder();
        writeTo(text);
        return text.toString();
    }

    /**
     * Writes one file in UTF-8, over one that may be there.
     *
     * @param path of the file
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException as for {@link SurveyResults#index}
     */
    public void write(Path path) {
        Objects.requireNonNull(path, "path");
        WholeFile.writeText(path, this::writeTo);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param out takes it
     * @throws UncheckedIOException if it is not taken
     * @throws IllegalArgumentException as for {@link SurveyResults#index}
     */
    public void write(OutputStream out) {
        OpenStream.writeText(out, this::writeTo);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param out takes it
     * @throws UncheckedIOException if it is not taken
     * @throws IllegalArgumentException as for {@link SurveyResults#index}
     */
    public void write(Writer out) {
        OpenStream.writeText(out, this::writeTo);
    }

    private void writeTo(Appendable out) {
        SatisfactionPage.write(results, units, imprint, notice, Markup.to(out, locale));
    }

    @Override
    public String toString() {
        return "report on " + results;
    }
}
