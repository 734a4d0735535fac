package io.github.parindex.io.html;

import io.github.parindex.core.ranking.ForcedShares;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.PercentileGrades;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.io.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a ranking compares, breaks ties and grades, as words. */
final class TieWords {

    private static final Wording NONE = new Wording("không có", "none");

    private TieWords() {}

    /** One step of a tie-break, by its label in the core. */
    static Wording of(String step) {
        if (step.equals("name")) {
            return new Wording("tên theo thứ tự chữ cái tiếng Việt", "name in Vietnamese order");
        }
        if (step.startsWith("higher ")) {
            return new Wording("“" + step.substring(7) + "” cao hơn", "the higher “" + step.substring(7) + "”");
        }
        return step.startsWith("lower ")
                ? new Wording("“" + step.substring(6) + "” thấp hơn", "the lower “" + step.substring(6) + "”")
                : Wording.of(step);
    }

    static Wording chain(RankingMethod method) {
        String text = method.tieBreak().toString();
        List<Wording> steps = Stream.of(text.split(", then ")).map(TieWords::of).toList();
        return text.equals("none") ? NONE : joined(steps, "; ");
    }

    static Wording compared(RankingMethod method) {
        return switch (method.compared()) {
            case PUBLISHED -> new Wording("giá trị công bố (đã làm tròn)", "the published (rounded) value");
            case EXACT -> new Wording("giá trị chính xác (chưa làm tròn)", "the exact (unrounded) value");
        };
    }

    static Wording of(TiePolicy policy) {
        return switch (policy) {
            case COMPETITION ->
                new Wording("cùng hạng, hạng sau bỏ trống (1, 2, 2, 4)", "equal places, then a gap (1, 2, 2, 4)");
            case MODIFIED_COMPETITION ->
                new Wording(
                        "cùng hạng thấp, bỏ trống hạng trước (1, 3, 3, 4)", "equal places after a gap (1, 3, 3, 4)");
            case DENSE -> new Wording("cùng hạng, không bỏ trống (1, 2, 2, 3)", "equal places, no gap (1, 2, 2, 3)");
            case ORDINAL ->
                new Wording(
                        "mỗi đơn vị một hạng (1, 2, 3, 4), bằng nhau thì theo tên",
                        "a place for each (1, 2, 3, 4), equal ones by name");
            case FRACTIONAL ->
                new Wording("hạng trung bình (1; 2,5; 2,5; 4)", "the mean of the places (1, 2.5, 2.5, 4)");
        };
    }

    static Wording grades(RankingMethod method) {
        return method.grades().map(TieWords::of).orElse(NONE);
    }

    private static Wording of(GradeScale scale) {
        if (scale instanceof GradeBands bands) {
            List<Wording> own = bands.blocks().entrySet().stream()
                    .map(block -> filled("{0}: {1}", "{0}: {1}", block.getKey(), bounds(block.getValue())))
                    .toList();
            Wording all = bounds(bands.grades());
            return own.isEmpty() ? all : filled("{0}; riêng {1}", "{0}; but {1}", all, joined(own, "; "));
        }
        if (scale instanceof PercentileGrades percentiles) {
            return filled("theo bách phân vị: {0}", "by percentile: {0}", bounds(percentiles.grades()));
        }
        if (scale instanceof ForcedShares forced) {
            return forced(forced);
        }
        throw new AssertionError("no such scale: " + scale);
    }

    private static Wording forced(ForcedShares forced) {
        List<Wording> shares = forced.shares().stream()
                .map(share -> filled(
                        "{0} {1} %", "{0} {1} %", share.name(), share.share().movePointRight(2)))
                .toList();
        Wording cut = forced.atCut() == ForcedShares.AtCut.UP
                ? new Wording("đơn vị bằng điểm ở ranh giới được xếp loại cao", "ties at a cut go up")
                : new Wording("đơn vị bằng điểm ở ranh giới xếp loại thấp", "ties at a cut go down");
        return filled("tỷ lệ định sẵn: {0}; {1}", "forced shares: {0}; {1}", joined(shares, ", "), cut);
    }

    private static Wording bounds(List<GradeBands.Grade> grades) {
        return joined(
                grades.stream()
                        .map(grade -> filled("{0} từ {1}", "{0} from {1}", grade.name(), grade.from()))
                        .toList(),
                ", ");
    }

    private static Wording filled(String vi, String en, Object... parts) {
        return new Wording(vi, en).filledWith(parts);
    }

    static Wording joined(List<Wording> parts, String separator) {
        return new Wording(
                parts.stream().map(Wording::vi).collect(Collectors.joining(separator)),
                parts.stream().map(Wording::en).collect(Collectors.joining(separator)));
    }
}
