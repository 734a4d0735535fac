package io.github.parindex.io.action;

import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.io.shape.Robustness;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts spreads of places into their document. */
final class RankSpreadForm {

    private RankSpreadForm() {}

    static RankSpreadDocument of(List<Robustness> blocks) {
        return new RankSpreadDocument(blocks.stream().map(RankSpreadForm::block).toList());
    }

    private static RankSpreadDocument.Block block(Robustness robustness) {
        String block = robustness.block();
        RankSpread spread = robustness.spread();
        return new RankSpreadDocument.Block(
                block.isBlank() ? null : block,
                spread.draws(),
                spread.description(),
                robustness.units().stream()
                        .map(unit -> unit(
                                unit,
                                robustness
                                        .range(unit.row())
                                        .map(RankSpreadForm::range)
                                        .orElse(null),
                                spread.rows().size()))
                        .toList());
    }

    private static RankSpreadDocument.Unit unit(
            RankSpread.OfUnit unit, RankSpreadDocument.@Nullable Range range, int units) {
        RankSpread.Interval interval = unit.interval(Robustness.LEVEL);
        boolean hasPlace = unit.official().isPresent();
        return new RankSpreadDocument.Unit(
                unit.row().unit().code(),
                unit.row().unit().name(),
                unit.official().map(place -> new BigDecimal(place.toString())).orElse(null),
                plain(unit.mean()),
                plain(unit.median()),
                plain(interval.low()),
                plain(interval.high()),
                plain(unit.best()),
                plain(unit.worst()),
                plain(unit.top(Robustness.FIRST)),
                hasPlace ? plain(unit.kept()) : null,
                acceptability(unit, units),
                range);
    }

    private static List<RankSpreadDocument.Share> acceptability(RankSpread.OfUnit unit, int units) {
        List<RankSpreadDocument.Share> shares = new ArrayList<>();
        for (int halves = 2; halves <= 2 * units; halves++) {
            double share = unit.acceptability(halves / 2.0);
            if (share > 0) {
                shares.add(new RankSpreadDocument.Share(plain(halves / 2.0), plain(share)));
            }
        }
        return shares;
    }

    private static RankSpreadDocument.Range range(RankRanges.Range range) {
        return new RankSpreadDocument.Range(
                range.best().attained(),
                range.worst().attained(),
                range.best().proven(),
                range.worst().proven());
    }

    private static BigDecimal plain(double number) {
        BigDecimal stripped = BigDecimal.valueOf(number).stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }
}
