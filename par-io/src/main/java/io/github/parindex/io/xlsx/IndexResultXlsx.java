package io.github.parindex.io.xlsx;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of a composite index as an Excel workbook for people: the ranking, the scores of every level as published, the
 * weights of every node among its siblings and in the whole, the method line by line, with title and source where the recipe
 * is given; then what stands behind the scores: those before rounding, with the normalised indicators among them, the values
 * that were normalised, what was read, and which units were left out and which values filled in.
 *
 * <p>Scores are numbers with the places that are stated for them, otherwise the same doubles that were computed; Excel shows
 * 15 digits of one and keeps all. Texts are stored as text and never run as formulas.
 *
 * <pre>{@code IndexResultXlsx.of(result).in(Locale.ENGLISH).write(path)}</pre>
 */
public final class IndexResultXlsx {

    private final IndexResult result;
    private final Optional<IndexRecipe> recipe;
    private final Locale locale;

    private IndexResultXlsx(IndexResult result, Optional<IndexRecipe> recipe, Locale locale) {
        this.result = result;
        this.recipe = recipe;
        this.locale = locale;
    }

    /**
     * A workbook in Vietnamese.
     *
     * @param result of any index
     * @return the workbook
     */
    public static IndexResultXlsx of(IndexResult result) {
        Objects.requireNonNull(result, "result");
        return new IndexResultXlsx(result, Optional.empty(), Locale.forLanguageTag("vi"));
    }

    /**
     * A workbook in Vietnamese that names its recipe.
     *
     * @param result of the recipe
     * @param recipe whose id, title and source are stated
     * @return the workbook
     */
    public static IndexResultXlsx of(IndexResult result, IndexRecipe recipe) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(recipe, "recipe");
        return new IndexResultXlsx(result, Optional.of(recipe), Locale.forLanguageTag("vi"));
    }

    /**
     * Changes the language.
     *
     * @param other Vietnamese, or any other for English
     * @return a copy
     */
    public IndexResultXlsx in(Locale other) {
        Objects.requireNonNull(other, "other");
        return new IndexResultXlsx(result, recipe, other);
    }

    /**
     * Writes a file, over one that may be there.
     *
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character such as NUL or more than 32,767 characters, or there are
     *     more units or indicators than a sheet of Excel holds
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path path) {
        Objects.requireNonNull(path, "path");
        WorkbookWriter.write(new IndexSheets(result, recipe, locale).all(), path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character such as NUL or more than 32,767 characters, or there are
     *     more units or indicators than a sheet of Excel holds
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public void write(OutputStream out) {
        WorkbookWriter.write(new IndexSheets(result, recipe, locale).all(), out);
    }

    @Override
    public String toString() {
        return "workbook of " + result.framework().inBrief() + " for "
                + result.rows().size() + " units";
    }
}
