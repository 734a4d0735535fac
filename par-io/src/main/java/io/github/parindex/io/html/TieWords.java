package io.github.parindex.io.html;

import io.github.parindex.core.ranking.ForcedShares;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.PercentileGrades;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.stream.Stream;

/** How a ranking compares, breaks ties and grades, as words. */
final class TieWords {

    private static final Wording NONE = Wording.of("ranking.none");

    private TieWords() {}

    /** One step of a tie-break, by its label in the core. */
    static Wording of(String step) {
        if (step.equals("name")) {
            return Wording.of("ranking.nameVietnameseOrder");
        }
        if (step.startsWith("higher ")) {
            return Wording.of("ranking.higher", step.substring(7));
        }
        return step.startsWith("lower ") ? Wording.of("ranking.lower", step.substring(6)) : Wording.literal(step);
    }

    static Wording chain(RankingMethod method) {
        String text = method.tieBreak().toString();
        List<Wording> steps = Stream.of(text.split(", then ")).map(TieWords::of).toList();
        return text.equals("none") ? NONE : Wording.joined(steps, "; ");
    }

    static Wording compared(RankingMethod method) {
        return switch (method.compared()) {
            case PUBLISHED -> Wording.of("ranking.publishedRoundedValue");
            case EXACT -> Wording.of("ranking.exactUnroundedValue");
        };
    }

    static Wording of(TiePolicy policy) {
        return switch (policy) {
            case COMPETITION -> Wording.of("ranking.equalPlacesThenGap");
            case MODIFIED_COMPETITION -> Wording.of("ranking.equalPlacesAfterGap");
            case DENSE -> Wording.of("ranking.equalPlacesNoGap");
            case ORDINAL -> Wording.of("ranking.placeForEachEqual");
            case FRACTIONAL -> Wording.of("ranking.meanPlaces");
        };
    }

    static Wording grades(RankingMethod method) {
        return method.grades().map(TieWords::of).orElse(NONE);
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
                .map(share ->
                        Wording.of("ranking.form2", share.name(), share.share().movePointRight(2)))
                .toList();
        Wording cut = forced.atCut() == ForcedShares.AtCut.UP
                ? Wording.of("ranking.tiesAtCutGo")
                : Wording.of("ranking.tiesAtCutGo2");
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
