package io.github.parindex.io.html;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.io.OpenStream;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.shape.Robustness;
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
 * The result of a composite index as a report for readers: one self-contained HTML file of the same family as {@link
 * HtmlReport}, with the same style sheet, script and policy.
 *
 * <p>It holds a summary, the ranking with what each part adds, a map of places, how sure they are if a study is given,
 * correlations that show parts which count twice or against the index, the distribution of every indicator, a page for each
 * unit with its profile, and the method.
 * Units of different blocks or periods are compared among themselves only, as {@link IndexResult#ranking()} ranks them.
 *
 * <p>Up to {@value #MOST_CELLS} units × indicators all units have their sections; beyond it they are left out, and the report
 * says so.
 *
 * <pre>{@code IndexReport.of(result).with(recipe).in(Locale.ENGLISH).write(path)}</pre>
 */
public final class IndexReport {

    /** The most units × indicators of which one file holds the units' sections. */
    public static final int MOST_CELLS = BoardSections.CELLS;

    private final IndexResult result;
    private final Optional<IndexRecipe> recipe;
    private final Optional<Wording> notice;
    private final List<Robustness> robustness;
    private final Locale locale;

    private IndexReport(
            IndexResult result,
            Optional<IndexRecipe> recipe,
            Optional<Wording> notice,
            List<Robustness> robustness,
            Locale locale) {
        this.result = result;
        this.recipe = recipe;
        this.notice = notice;
        this.robustness = robustness;
        this.locale = locale;
    }

    /**
     * A report in Vietnamese.
     *
     * @param result of any index
     * @return a report, not yet written, with the title of the top
     */
    public static IndexReport of(IndexResult result) {
        Objects.requireNonNull(result, "result");
        return new IndexReport(result, Optional.empty(), Optional.empty(), List.of(), Locale.forLanguageTag("vi"));
    }

    /**
     * Names the index and where its method is published.
     *
     * @param of the recipe that gave the result
     * @return a copy with its title, id and source
     */
    public IndexReport with(IndexRecipe of) {
        Objects.requireNonNull(of, "of");
        return new IndexReport(result, Optional.of(of), notice, robustness, locale);
    }

    /**
     * Puts a notice at the head, for example that figures are illustrative.
     *
     * @param text the notice
     * @return a copy with it
     */
    public IndexReport withNotice(Wording text) {
        Objects.requireNonNull(text, "text");
        return new IndexReport(result, recipe, Optional.of(text), robustness, locale);
    }

    /**
     * Adds how sure the places are: a chart of the draws and its figures, as {@link RankIntervalsChart} shows them.
     *
     * @param blocks one for each study, of at most 1,000 units
     * @return a copy with these alone
     * @throws IllegalArgumentException if a study has more units, so that places are not counted one by one
     */
    public IndexReport withRobustness(List<Robustness> blocks) {
        Objects.requireNonNull(blocks, "blocks");
        return new IndexReport(result, recipe, notice, RobustnessSection.counted(blocks), locale);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public IndexReport in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new IndexReport(result, recipe, notice, robustness, language);
    }

    /**
     * The report as text.
     *
     * @return one page, as {@link #write(Path)} writes it
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
     */
    public void write(OutputStream out) {
        OpenStream.writeText(out, this::writeTo);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param out takes it
     * @throws UncheckedIOException if it is not taken
     */
    public void write(Writer out) {
        OpenStream.writeText(out, this::writeTo);
    }

    private void writeTo(Appendable out) {
        IndexPage.write(new IndexMaterial(result, recipe, notice, robustness, locale), Markup.to(out, locale));
    }

    @Override
    public String toString() {
        return "report on " + result.framework().inBrief() + " for "
                + result.rows().size() + " units";
    }
}
