package io.github.parindex.core.ranking;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Grades by forced shares of the block's ranked units: the best 20 % are A, the next 30 % are B, the rest C.
 *
 * <p>The cut behind a grade lies at its cumulated share × n, rounded half up to whole units: of 11 units, 20 % and 30 %
 * cut behind the 2nd and the 6th (5.5). Units that nothing separates get the same grade: at a cut they all go up, or all
 * down, as stated. A unit that is not ranked has no grade.
 *
 * @param shares best grade first, together exactly 1
 * @param atCut where tied units on both sides of a cut go
 */
public record ForcedShares(List<Share> shares, AtCut atCut) implements GradeScale {

    /** Where tied units on both sides of a cut go. */
    public enum AtCut {
        /** All of them get the better grade. */
        UP,
        /** All of them get the worse grade. */
        DOWN
    }

    /**
     * A grade and its share of the units.
     *
     * @param name as published, not blank
     * @param share above 0, at most 1
     */
    public record Share(String name, BigDecimal share) {

        /** Checks name and share. */
        public Share {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(share, "share");
            share = Exact.of(share);
            if (name.isBlank() || share.signum() <= 0) {
                throw Refusal.refused("ranking.share.invalid", name, share);
            }
        }

        @Override
        public String toString() {
            return name + " " + Exact.percent(share);
        }
    }

    /** Checks that names are distinct and the shares make the whole. */
    public ForcedShares {
        Objects.requireNonNull(shares, "shares");
        Objects.requireNonNull(atCut, "atCut");
        shares = List.copyOf(shares);
        Set<String> names = new HashSet<>();
        for (Share share : shares) {
            if (!names.add(share.name())) {
                throw Refusal.refused("ranking.share.twice", share.name());
            }
        }
        BigDecimal sum = shares.stream().map(Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.refused("ranking.share.sum", percentages(shares), sum.movePointRight(2));
        }
    }

    private static Map<String, BigDecimal> percentages(List<Share> shares) {
        Map<String, BigDecimal> percentages = new LinkedHashMap<>();
        shares.forEach(share -> percentages.put(share.name(), share.share().movePointRight(2)));
        return percentages;
    }

    /**
     * Changes where ties at a cut go.
     *
     * @param other up or down
     * @return a copy
     */
    public ForcedShares with(AtCut other) {
        Objects.requireNonNull(other, "other");
        return new ForcedShares(shares, other);
    }

    @Override
    public Optional<String> grade(Ratio value, Optional<Integer> position, Field field) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(field, "field");
        return position.map(field.ties()::get)
                .map(tie -> atCut == AtCut.UP ? tie.first() : tie.first() + tie.size() - 1)
                .map(index -> nameAt(index, field.bestFirst().size()));
    }

    private String nameAt(int index, int units) {
        BigDecimal cumulated = BigDecimal.ZERO;
        for (Share share : shares) {
            cumulated = cumulated.add(share.share());
            BigDecimal cut = cumulated.multiply(BigDecimal.valueOf(units)).setScale(0, RoundingMode.HALF_UP);
            if (index < cut.intValueExact()) {
                return share.name();
            }
        }
        throw new AssertionError("the last cut lies behind the last unit");
    }

    @Override
    public List<String> names(String block) {
        Objects.requireNonNull(block, "block");
        return shares.stream().map(Share::name).toList();
    }

    @Override
    public String toString() {
        return "forced shares " + shares + ", ties at a cut go " + (atCut == AtCut.UP ? "up" : "down");
    }
}
