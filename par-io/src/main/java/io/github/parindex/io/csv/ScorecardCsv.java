package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The explanation of one unit as a CSV file in UTF-8: one line for each criterion, groups before what they hold, with points,
 * maximum, points lost, the reason and the evidence. Headings are those of a language, decimals have a point.
 */
public final class ScorecardCsv {

    private static final List<String> HEADINGS =
            List.of("unit", "name", "code", "title", "points", "max", "lost", "reason", "evidence");

    private final Scorecard card;
    private final Locale locale;
    private final List<List<String>> rows = new ArrayList<>();

    private ScorecardCsv(Scorecard card, Locale locale) {
        this.card = card;
        this.locale = locale;
    }

    /**
     * Writes an explanation as text.
     *
     * @param card of any unit
     * @param locale of the headings, titles and reasons
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Scorecard card, Locale locale) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(locale, "locale");
        return new ScorecardCsv(card, locale).table();
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param card of any unit
     * @param path of the file
     * @param locale of the headings, titles and reasons
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Scorecard card, Path path, Locale locale) {
        Objects.requireNonNull(path, "path");
        Formulas.write(toText(card, locale), path, locale);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param card of any unit
     * @param out takes it
     * @param locale of the headings, titles and reasons
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scorecard card, OutputStream out, Locale locale) {
        Formulas.write(toText(card, locale), out, locale);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param card of any unit
     * @param out takes it
     * @param locale of the headings, titles and reasons
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scorecard card, Writer out, Locale locale) {
        Formulas.write(toText(card, locale), out, locale);
    }

    private String table() {
        rows.add(HEADINGS.stream()
                .map(name -> Wording.of("scorecardCsv." + name).in(locale))
                .toList());
        card.scores().forEach(this::add);
        return Formulas.table(rows);
    }

    private void add(Score score) {
        if (score instanceof LeafScore leaf) {
            rows.add(row(score, Reasons.of(leaf).in(locale), evidence(leaf)));
        } else if (score instanceof GroupScore group) {
            rows.add(row(score, "", ""));
            group.children().forEach(this::add);
        }
    }

    private List<String> row(Score score, String reason, String evidence) {
        Points lost = score.lost();
        return List.of(
                card.unit().code(),
                card.unit().name(),
                score.criterion().code(),
                score.criterion().title().in(locale),
                score.points().toString(),
                score.applicable().toString(),
                lost.sign() > 0 ? lost.toString() : "0",
                reason,
                evidence);
    }

    private String evidence(LeafScore leaf) {
        return card.assessment().entries(leaf.criterion().code()).stream()
                .map(Entry::evidence)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
