package io.github.parindex.io.html;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.planning.FollowUp;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.OpenStream;
import io.github.parindex.io.Problem;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A ranked board as a report for readers: one self-contained HTML file that needs no network.
 *
 * <p>It holds a summary of each block; the ranking; the criteria on which most was lost; a heat map of units × criteria; a
 * section for each unit with its profile, every loss with its reason, what verification changed, and the evidence; and the
 * method, from which every figure can be recomputed. It reads without script; with it tables sort and filter. It follows
 * the reader's light or dark scheme, fits a phone, and prints on A4, where what is folded or filtered out is left out.
 *
 * <p>Whatever comes from input is escaped. The file carries a Content-Security-Policy that allows its one style sheet and
 * its one script by their SHA-256 and nothing else; a portal that sends a policy of its own adds {@link #styleHash()} and
 * {@link #scriptHash()} to it. The file is well-formed XML.
 *
 * <p>Up to {@value #MOST_CELLS} units × leaf criteria all units have their sections in the one file; beyond it {@link
 * #write(Path)} leaves them out and says so, and {@link #writeSplit(Path)} gives each unit a page of its own. The heat map
 * shows fields instead of leaves there.
 */
public final class HtmlReport {

    /** The most units × leaf criteria of which one file holds the units' sections. */
    public static final int MOST_CELLS = BoardSections.CELLS;

    private final Ranking ranking;
    private final Locale locale;
    private final Optional<Wording> notice;
    private final Optional<Earlier> earlier;
    private final List<Problem> problems;
    private final Map<String, List<String>> files;
    private final Additions additions;

    private HtmlReport(
            Ranking ranking,
            Locale locale,
            Optional<Wording> notice,
            Optional<Earlier> earlier,
            List<Problem> problems,
            Map<String, List<String>> files,
            Additions additions) {
        this.ranking = ranking;
        this.locale = locale;
        this.notice = notice;
        this.earlier = earlier;
        this.problems = List.copyOf(problems);
        this.files = Map.copyOf(files);
        this.additions = additions;
    }

    /**
     * A report in Vietnamese.
     *
     * @param board the scored units
     * @param ranking of that board
     * @return a report, not yet written
     * @throws IllegalArgumentException if the ranking is of another board
     */
    public static HtmlReport of(Scoreboard board, Ranking ranking) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(ranking, "ranking");
        if (!ranking.board().equals(board)) {
            throw Wording.of("write.otherBoard", ranking.board(), board).toException();
        }
        return new HtmlReport(
                ranking,
                Locale.forLanguageTag("vi"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Additions.NONE);
    }

    /**
     * A report of a composite index, which is an {@link IndexReport}.
     *
     * @param result of any index
     * @return a report in Vietnamese, not yet written
     */
    public static IndexReport of(IndexResult result) {
        return IndexReport.of(result);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public HtmlReport in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new HtmlReport(ranking, language, notice, earlier, problems, files, additions);
    }

    /**
     * Puts a notice at the head, for example that figures are illustrative or provisional.
     *
     * @param text the notice
     * @return a copy with it
     */
    public HtmlReport withNotice(Wording text) {
        Objects.requireNonNull(text, "text");
        return new HtmlReport(ranking, locale, Optional.of(text), earlier, problems, files, additions);
    }

    /**
     * Lists the warnings of the files among the notes on the method, beside those of the ranking, which are there anyway.
     *
     * @param others warnings and notices, such as {@link io.github.parindex.io.Loaded#warnings()}
     * @return a copy with them
     */
    public HtmlReport withProblems(List<Problem> others) {
        return new HtmlReport(ranking, locale, notice, earlier, others, files, additions);
    }

    /**
     * Does the same, and puts the warnings of a file that holds one unit alone, such as its form, beside that unit too.
     *
     * @param others warnings and notices
     * @param unitFiles the files of each unit by its code, such as {@code Collected.files()}
     * @return a copy with them
     */
    public HtmlReport withProblems(List<Problem> others, Map<String, List<String>> unitFiles) {
        return new HtmlReport(ranking, locale, notice, earlier, others, unitFiles, additions);
    }

    /**
     * Names who issues the report, with which decision, and who signs.
     *
     * @param imprint of the publication
     * @return a copy with it
     */
    public HtmlReport with(Imprint imprint) {
        Objects.requireNonNull(imprint, "imprint");
        return new HtmlReport(ranking, locale, notice, earlier, problems, files, additions.with(imprint));
    }

    /**
     * Adds the list of the units that are proposed for commendation; improvements need {@link #comparedWith(Ranking)}.
     *
     * @param rule by which they are chosen
     * @return a copy with it
     * @throws IllegalArgumentException if the ranking has no grades, or a block's scale has not the one named
     */
    public HtmlReport with(Commendation rule) {
        Objects.requireNonNull(rule, "rule");
        rule.of(ranking);
        return new HtmlReport(ranking, locale, notice, earlier, problems, files, additions.with(rule));
    }

    /**
     * Adds the years before: the index of each unit in each of them, who overtook it, what each criterion brought.
     *
     * @param years the last of which is the ranking of this report
     * @return a copy with them
     * @throws IllegalArgumentException if the last year has another board
     */
    public HtmlReport with(Years years) {
        Objects.requireNonNull(years, "years");
        if (!years.last().ranking().board().equals(ranking.board())) {
            throw Wording.of("write.otherYear", years.last().label()).toException();
        }
        return new HtmlReport(ranking, locale, notice, earlier, problems, files, additions.with(years));
    }

    /**
     * Adds to the rounds what became of the claims, verifier by verifier.
     *
     * @param review of rounds under the criteria set of this report
     * @return a copy with it
     * @throws IllegalArgumentException if it is of a unit that is not in the report
     */
    public HtmlReport with(RoundReview review) {
        Objects.requireNonNull(review, "review");
        review.byUnit().keySet().forEach(ranking.board()::card);
        return new HtmlReport(ranking, locale, notice, earlier, problems, files, additions.with(review));
    }

    /**
     * Adds what a survey says: satisfaction by factor and unit, with error bars. Units are those of the same code.
     *
     * @param survey its results
     * @return a copy with them
     */
    public HtmlReport with(SurveyResults survey) {
        Objects.requireNonNull(survey, "survey");
        return new HtmlReport(ranking, locale, notice, earlier, problems, files, additions.with(survey));
    }

    /**
     * Adds plans to win points back: all at a glance, and each with its unit and its curve.
     *
     * @param plans of units of this report, at most one each
     * @return a copy with these plans alone
     * @throws IllegalArgumentException if a unit is not in the report or was scored otherwise
     */
    public HtmlReport withPlans(List<UnitPlan> plans) {
        for (UnitPlan plan : plans) {
            if (!ranking.board()
                    .card(plan.unit().code())
                    .equals(plan.outcome().plan().before())) {
                throw Wording.of("write.otherPlan", plan.unit().code()).toException();
            }
        }
        return new HtmlReport(ranking, locale, notice, earlier, problems, files, additions.withPlans(plans));
    }

    /**
     * Opens with what came of the plans of the year before: planned, done, points won.
     *
     * @param followUps of units of this report, at most one each
     * @return a copy with these alone
     * @throws IllegalArgumentException if a unit is not in the report or was scored otherwise
     */
    public HtmlReport withFollowUps(List<FollowUp> followUps) {
        for (FollowUp each : followUps) {
            String code = each.plan().unit().code();
            if (!ranking.board().card(code).equals(each.later())) {
                throw Wording.of("write.otherPlan", code).toException();
            }
        }
        return new HtmlReport(ranking, locale, notice, earlier, problems, files, additions.withFollowUps(followUps));
    }

    /**
     * Adds how sure the places are: a chart of the draws and its figures, as {@link RankIntervalsChart} shows them.
     *
     * @param blocks one for each block, of at most 1,000 units
     * @return a copy with it
     * @throws IllegalArgumentException if a block has more units, so that places are not counted one by one
     */
    public HtmlReport withRobustness(List<Robustness> blocks) {
        Objects.requireNonNull(blocks, "blocks");
        List<Robustness> counted = RobustnessSection.counted(blocks);
        return new HtmlReport(ranking, locale, notice, earlier, problems, files, additions.withRobustness(counted));
    }

    /**
     * Adds the change on an earlier ranking; criteria are held to be the same where their codes are.
     *
     * @param before for example last year's
     * @return a copy that compares
     */
    public HtmlReport comparedWith(Ranking before) {
        Objects.requireNonNull(before, "before");
        CriteriaMapping mapping =
                CriteriaMapping.sameCodes(before.board().set(), ranking.board().set());
        return comparedWith(before, mapping);
    }

    /**
     * Adds the change on an earlier ranking under another criteria set. Changes are percentages of the maximum.
     *
     * @param before for example last year's
     * @param mapping from the earlier criteria to these
     * @return a copy that compares
     * @throws IllegalArgumentException if the mapping is between other sets
     */
    public HtmlReport comparedWith(Ranking before, CriteriaMapping mapping) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(mapping, "mapping");
        if (!mapping.from().equals(before.board().set())
                || !mapping.to().equals(ranking.board().set())) {
            throw Wording.of(
                            "write.mapping",
                            mapping,
                            before.board().set(),
                            ranking.board().set())
                    .toException();
        }
        return new HtmlReport(
                ranking, locale, notice, Optional.of(new Earlier(before, mapping)), problems, files, additions);
    }

    /**
     * The report as text.
     *
     * @return one page, as {@link #write(Path)} writes it
     */
    public String toHtml() {
        StringBuilder text = new StringBuilder();
        Page.whole(material(oneFile()), Markup.to(text, locale));
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
        Material material = material(oneFile());
        write(path, out -> Page.whole(material, out));
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param out takes it
     * @throws UncheckedIOException if it is not taken
     */
    public void write(OutputStream out) {
        Material material = material(oneFile());
        OpenStream.writeText(out, writer -> Page.whole(material, Markup.to(writer, locale)));
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param out takes it
     * @throws UncheckedIOException if it is not taken
     */
    public void write(Writer out) {
        Material material = material(oneFile());
        OpenStream.writeText(out, writer -> Page.whole(material, Markup.to(writer, locale)));
    }

    /**
     * Writes {@code index.html} and one page for each unit, {@code unit-1.html} and so on in the order of the ranking. Each
     * page is written whole or not at all, {@code index.html} last.
     *
     * @param folder made if it is not there
     * @throws UncheckedIOException if something cannot be written
     */
    public void writeSplit(Path folder) {
        Objects.requireNonNull(folder, "folder");
        Material material = material(Material.Layout.SPLIT);
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        for (Ranking.Block block : ranking.blocks()) {
            for (Ranking.Standing standing : block.standings()) {
                write(folder.resolve(material.page(standing.card())), out -> Page.unit(material, out, standing));
            }
        }
        write(folder.resolve("index.html"), out -> Page.whole(material, out));
    }

    private interface Content {

        void writeTo(Markup out);
    }

    private void write(Path path, Content content) {
        WholeFile.writeText(path, writer -> content.writeTo(Markup.to(writer, locale)));
    }

    private Material material(Material.Layout layout) {
        return new Material(ranking, locale, notice, earlier, Cautions.of(ranking, problems, files), additions, layout);
    }

    private Material.Layout oneFile() {
        long cells = (long) ranking.board().cards().size()
                * ranking.board().set().leaves().size();
        return cells <= MOST_CELLS ? Material.Layout.ONE_FILE : Material.Layout.WITHOUT_UNITS;
    }

    /**
     * The hash by which a policy allows the script of every report.
     *
     * @return for example {@code sha256-…}, without quotation marks
     */
    public static String scriptHash() {
        return Asset.SCRIPT.hash();
    }

    /**
     * The hash by which a policy allows the style sheet of every report.
     *
     * @return for example {@code sha256-…}, without quotation marks
     */
    public static String styleHash() {
        return Asset.STYLE.hash();
    }

    /**
     * The policy that every report carries; it may be sent as a header too.
     *
     * @return the value of a {@code Content-Security-Policy}
     */
    public static String contentSecurityPolicy() {
        return "default-src 'none'; style-src '" + styleHash() + "'; script-src '" + scriptHash()
                + "'; base-uri 'none'; form-action 'none'";
    }

    @Override
    public String toString() {
        return "report on " + ranking;
    }
}
