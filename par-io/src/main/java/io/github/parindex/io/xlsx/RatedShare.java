package io.github.parindex.io.xlsx;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.survey.Satisfaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A satisfied share as cells, all in percent; what is not known is blank. */
record RatedShare(Satisfaction share) {

    private static final Confidence SURE = Confidence.of(0.95);
    private static final int PLACES = 10;

    CellOut percent() {
        return share.isDefined()
                ? CellOut.score(share.percent(Rounding.halfUp(PLACES)).value())
                : CellOut.label("");
    }

    /** The standard error, and the interval of 95 %, cut to 0 to 100. */
    List<CellOut> error() {
        Optional<DesignEstimate> estimate =
                share.isDefined() && share.variance().isPresent()
                        ? Optional.of(DesignEstimate.of(share)).filter(each -> each.degreesOfFreedom() > 0)
                        : Optional.empty();
        Stream<ToDoubleFunction<DesignEstimate>> figures = Stream.of(
                DesignEstimate::standardError,
                each -> Math.max(0, each.interval(SURE).lower()),
                each -> Math.min(1, each.interval(SURE).upper()));
        return figures.map(figure -> estimate.map(each -> percent(figure.applyAsDouble(each)))
                        .orElse(CellOut.label("")))
                .toList();
    }

    private static CellOut percent(double part) {
        return CellOut.score(new BigDecimal(part).movePointRight(2).setScale(PLACES, RoundingMode.HALF_UP));
    }

    /** How many answers are satisfied, how many there are, and of how many respondents. */
    List<CellOut> counts() {
        return Stream.of(share.satisfied(), share.answers(), share.respondents())
                .map(BigDecimal::valueOf)
                .map(CellOut::number)
                .toList();
    }
}
