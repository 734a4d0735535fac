package io.github.parindex.io.xlsx;

import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores and rankings as an Excel workbook for people: the ranking of each block on a sheet of its own, its summary by
 * fields, each unit in each field, then the points of every unit under every criterion, then every loss with its reason. What is
 * added stands behind: satisfaction by unit and factor with its error, the review of rounds by unit, by verifier and claim by claim,
 * the years of each unit with what each criterion brought, and plans with all their changes.
 *
 * <p>A sheet has its title in full over the headings, a filter, and prints across A4 with the headings on every page.
 * Points are numbers with all their places, of which 2 show; one of more than 15 digits, which Excel would round, is text. Texts are
 * stored as text and never run as formulas. The index is in percent: as published, and half up to 10 places.
 *
 * <pre>{@code ScoreboardXlsx.of(board).with(ranking).in(Locale.ENGLISH).write(path)}</pre>
 */
public final class ScoreboardXlsx {

    private final Scoreboard board;
    private final Optional<Ranking> ranking;
    private final ResultParts parts;
    private final Locale locale;

    private ScoreboardXlsx(Scoreboard board, Optional<Ranking> ranking, ResultParts parts, Locale locale) {
        this.board = board;
        this.ranking = ranking;
        this.parts = parts;
        this.locale = locale;
    }

    /**
     * A workbook of scores and losses without a ranking, in Vietnamese.
     *
     * @param board of any units
     * @return the workbook
     */
    public static ScoreboardXlsx of(Scoreboard board) {
        Objects.requireNonNull(board, "board");
        return new ScoreboardXlsx(board, Optional.empty(), ResultParts.NONE, Locale.forLanguageTag("vi"));
    }

    /**
     * A workbook of scores, losses and their ranking, in Vietnamese.
     *
     * @param ranking of a board
     * @return the workbook
     */
    public static ScoreboardXlsx of(Ranking ranking) {
        Objects.requireNonNull(ranking, "ranking");
        return of(ranking.board()).with(ranking);
    }

    /**
     * Adds a ranking.
     *
     * @param other of the same board
     * @return a copy
     * @throws IllegalArgumentException if it is of another board
     */
    public ScoreboardXlsx with(Ranking other) {
        Objects.requireNonNull(other, "other");
        if (!other.board().equals(board)) {
            throw Wording.of("write.otherBoard", other.board(), board).toException();
        }
        return new ScoreboardXlsx(board, Optional.of(other), parts, locale);
    }

    /**
     * Adds what a survey says: each unit in each factor, and every share with its standard error and interval of 95 %.
     *
     * @param results of all responses; units that the board lacks stand last, by their codes
     * @return a copy
     */
    public ScoreboardXlsx with(SurveyResults results) {
        Objects.requireNonNull(results, "results");
        return new ScoreboardXlsx(board, ranking, parts.with(results), locale);
    }

    /**
     * Adds what became of claims: by unit, by verifier and one by one.
     *
     * @param review of two rounds
     * @return a copy
     */
    public ScoreboardXlsx with(RoundReview review) {
        Objects.requireNonNull(review, "review");
        return new ScoreboardXlsx(board, ranking, parts.with(review), locale);
    }

    /**
     * Adds a series of years: index and place of each unit in each of them, what became of it and who overtook it, what it would
     * have had under the earlier set if that was replaced, and what each criterion brought.
     *
     * @param years of any units
     * @return a copy
     */
    public ScoreboardXlsx with(Years years) {
        Objects.requireNonNull(years, "years");
        return new ScoreboardXlsx(board, ranking, parts.with(years), locale);
    }

    /**
     * Adds plans: each unit in a line, and every change of all of them. {@link PlanXlsx} gives each unit a sheet of its own.
     *
     * @param plans of any units
     * @return a copy
     */
    public ScoreboardXlsx withPlans(Collection<? extends Outcome> plans) {
        return new ScoreboardXlsx(board, ranking, parts.with(List.<Outcome>copyOf(plans)), locale);
    }

    /**
     * Adds a notice to the title of every sheet, such as that the figures are provisional.
     *
     * @param notice in the languages of the workbook
     * @return a copy
     */
    public ScoreboardXlsx withNotice(Wording notice) {
        Objects.requireNonNull(notice, "notice");
        return new ScoreboardXlsx(board, ranking, parts.with(notice), locale);
    }

    /**
     * Changes the language.
     *
     * @param other Vietnamese, or any other for English
     * @return a copy
     */
    public ScoreboardXlsx in(Locale other) {
        Objects.requireNonNull(other, "other");
        return new ScoreboardXlsx(board, ranking, parts, other);
    }

    /**
     * Writes a file, over one that may be there.
     *
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character such as NUL or more than 32,767 characters, or there are
     *     more criteria or losses than a sheet of Excel holds
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
     * @throws IllegalArgumentException if a text has a character such as NUL or more than 32,767 characters, or there are
     *     more criteria or losses than a sheet of Excel holds
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public void write(OutputStream out) {
        Objects.requireNonNull(out, "out");
        WorkbookWriter.write(sheets(), out);
    }

    private List<SheetOut> sheets() {
        List<String> blocks = ranking.stream()
                .flatMap(found -> found.blocks().stream())
                .map(Ranking.Block::name)
                .toList();
        ResultSheets sheets = new ResultSheets(locale, blocks, parts.notice());
        ranking.ifPresent(found -> {
            found.blocks().forEach(sheets::addRanking);
            new SummarySheets(sheets, found, locale).add();
        });
        sheets.addScores(board);
        sheets.addLosses(board);
        parts.addTo(sheets, board.cards().stream().map(Scorecard::unit).toList(), locale);
        return sheets.all();
    }

    @Override
    public String toString() {
        return "workbook of " + board + ranking.map(found -> ", ranked").orElse("");
    }
}
