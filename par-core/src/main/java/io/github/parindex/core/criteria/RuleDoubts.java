package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Bands;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What looks wrong about the rule of a leaf, although it can be applied. */
final class RuleDoubts {

    private RuleDoubts() {}

    static Stream<Warning> of(Leaf leaf) {
        return bands(leaf.rule())
                .flatMap(bands -> Stream.concat(unreachable(leaf, bands), notMonotone(leaf, bands)))
                .map(warning -> warning.ofCriterion(leaf.code()));
    }

    private static Stream<Bands> bands(Rule rule) {
        if (rule instanceof Bands bands) {
            return Stream.of(bands);
        }
        if (rule instanceof SumOf sum) {
            return sum.parts().stream().flatMap(part -> bands(part.rule()));
        }
        if (rule instanceof BestOf best) {
            return best.parts().stream().flatMap(part -> bands(part.rule()));
        }
        return rule instanceof Stated stated
                ? stated.recomputation().stream().flatMap(check -> bands(check.rule()))
                : Stream.empty();
    }

    /** Bands that no number can hit: beyond 0 and 1 where shares are taken, or where a percent sign seems to lack. */
    private static Stream<Warning> unreachable(Leaf leaf, Bands bands) {
        List<BigDecimal> bounds = bands.bands().stream()
                .flatMap(band -> band.bound().stream())
                .map(Bands.Bound::value)
                .toList();
        boolean shares = bands.range() == Rule.Range.SHARE
                || bounds.stream().anyMatch(bound -> bound.signum() > 0 && bound.compareTo(BigDecimal.ONE) < 0);
        return bands.bands().stream()
                .flatMap(band -> band.bound().stream())
                .filter(bound -> shares && isBeyond(bound, bands.range()))
                .map(bound ->
                        Warning.of("criteria.warning.bandUnreachable", leaf.code(), bound.comparison(), bound.value()));
    }

    /** Growth of more than the whole is common; twenty times the whole is a percentage without its sign. */
    private static boolean isBeyond(Bands.Bound bound, Rule.Range range) {
        BigDecimal most = range == Rule.Range.SHARE ? BigDecimal.ONE : BigDecimal.valueOf(20);
        int side = bound.value().compareTo(most);
        return switch (bound.comparison()) {
            case AT_LEAST -> side > 0;
            case ABOVE -> range == Rule.Range.SHARE ? side >= 0 : side > 0;
            case AT_MOST -> bound.value().signum() < 0 || (range == Rule.Range.ANY && side > 0);
            case BELOW -> bound.value().signum() <= 0 || (range == Rule.Range.ANY && side > 0);
        };
    }

    private static Stream<Warning> notMonotone(Leaf leaf, Bands bands) {
        List<Warning> warnings = new ArrayList<>();
        Optional<Bands.Band> before = Optional.empty();
        for (Bands.Band band : bands.bands()) {
            Points most = before.map(Bands.Band::points).orElse(band.points());
            if (band.points().compareTo(most) > 0) {
                warnings.add(Warning.of("criteria.warning.bandsFall", leaf.code(), band.points(), most));
            }
            before = Optional.of(band);
        }
        return warnings.stream().limit(1);
    }
}
