package io.github.parindex.io;

import io.github.parindex.core.ranking.ForcedShares;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.PercentileGrades;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Objects;

/** How a ranking compares, breaks ties and grades, as clauses for a reader. */
public final class RankingWords {

    private static final Wording NONE = Wording.of("ranking.none");

    private RankingWords() {}

    /**
     * One step of a tie-break.
     *
     * @param step of any kind
     * @return a clause, such as "the higher “2.1”"
     */
    public static Wording of(TieBreak.Step step) {
        Objects.requireNonNull(step, "step");
        if (step instanceof TieBreak.Node node) {
            return Wording.of(node.order() == TieBreak.Order.HIGHER ? "ranking.higher" : "ranking.lower", node.code());
        }
        if (step instanceof TieBreak.OnBoard board) {
            return Wording.of("ranking.higher", board.label());
        }
        if (step instanceof TieBreak.GivenValues values) {
            return Wording.of("ranking.higher", values.label());
        }
        return Wording.of("ranking.nameVietnameseOrder");
    }

    /**
     * All steps of a tie-break.
     *
     * @param method of a ranking
     * @return the steps in order, or that there are none
     */
    public static Wording chain(RankingMethod method) {
        Objects.requireNonNull(method, "method");
        List<TieBreak.Step> steps = method.tieBreak().steps();
        return steps.isEmpty()
                ? NONE
                : Wording.joined(steps.stream().map(RankingWords::of).toList(), "; ");
    }

    /**
     * Which value is ranked.
     *
     * @param method of a ranking
     * @return a clause
     */
    public static Wording compared(RankingMethod method) {
        Objects.requireNonNull(method, "method");
        return switch (method.compared()) {
            case PUBLISHED -> Wording.of("ranking.publishedRoundedValue");
            case EXACT -> Wording.of("ranking.exactUnroundedValue");
        };
    }

    /**
     * What places equal units get.
     *
     * @param policy any
     * @return a clause with an example
     */
    public static Wording of(TiePolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return switch (policy) {
            case COMPETITION -> Wording.of("ranking.equalPlacesThenGap");
            case MODIFIED_COMPETITION -> Wording.of("ranking.equalPlacesAfterGap");
            case DENSE -> Wording.of("ranking.equalPlacesNoGap");
            case ORDINAL -> Wording.of("ranking.placeForEachEqual");
            case FRACTIONAL -> Wording.of("ranking.meanPlaces");
        };
    }

    /**
     * How units are graded.
     *
     * @param method of a ranking
     * @return a clause, or that they are not
     */
    public static Wording grades(RankingMethod method) {
        Objects.requireNonNull(method, "method");
        return method.grades().map(RankingWords::of).orElse(NONE);
    }

    private static Wording of(GradeScale scale) {
        if (scale instanceof GradeBands bands) {
            List<Wording> own = bands.blocks().entrySet().stream()
                    .map(block -> Wording.of("ranking.form", block.getKey(), bounds(block.getValue())))
                    .toList();
            Wording all = bounds(bands.grades());
            return own.isEmpty() ? all : Wording.of("ranking.but", all, Wording.joined(own, "; "));
        }
        if (scale instanceof PercentileGrades percentiles) {
            return Wording.of("ranking.byPercentile", bounds(percentiles.grades()));
        }
        if (scale instanceof ForcedShares forced) {
            return forced(forced);
        }
        throw new AssertionError("no such scale: " + scale);
    }

    private static Wording forced(ForcedShares forced) {
        List<Wording> shares = forced.shares().stream()
                .map(share -> Wording.of(
                        "ranking.share",
                        share.name(),
                        Wording.percent(share.share().movePointRight(2))))
                .toList();
        Wording cut = forced.atCut() == ForcedShares.AtCut.UP
                ? Wording.of("ranking.tiesAtCutUp")
                : Wording.of("ranking.tiesAtCutDown");
        return Wording.of("ranking.forcedShares", Wording.joined(shares, ", "), cut);
    }

    private static Wording bounds(List<GradeBands.Grade> grades) {
        return Wording.joined(
                grades.stream()
                        .map(grade -> Wording.of("ranking.from", grade.name(), grade.from()))
                        .toList(),
                ", ");
    }
}
