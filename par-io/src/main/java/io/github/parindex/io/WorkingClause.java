package io.github.parindex.io;

import static io.github.parindex.io.Clauses.fraction;
import static io.github.parindex.io.Clauses.list;
import static io.github.parindex.io.Clauses.observed;
import static io.github.parindex.io.Clauses.percent;
import static io.github.parindex.io.Clauses.points;
import static io.github.parindex.io.Clauses.quoted;
import static io.github.parindex.io.Clauses.rounding;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Bands;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Interpolation;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.List;

/** Each shape of working as a clause, without capital and full stop. */
final class WorkingClause {

    private static final Wording NOTHING = Wording.literal("");

    private WorkingClause() {}

    static Wording of(Working working) {
        if (working instanceof Observation unanswered) {
            return observed(unanswered);
        }
        if (working instanceof Working.OfNothing nothing) {
            return ofNothing(nothing);
        }
        if (working instanceof Options.Picked picked) {
            return Wording.of(
                    "working.levelEarns",
                    quoted(picked.option().name()),
                    picked.option().points(),
                    points(picked.best()));
        }
        if (working instanceof Checklist.Ticked ticked) {
            return ticked(ticked);
        }
        if (working instanceof Rule.Tracked.Noted noted) {
            return Wording.of("working.trackedOnlyNotScored", observed(noted.observed()));
        }
        return measured(working);
    }

    private static Wording measured(Working working) {
        if (working instanceof Bands.InBand band) {
            return inBand(band);
        }
        if (working instanceof Proportion.InProportion share) {
            return inProportion(share);
        }
        if (working instanceof Interpolation.Between between) {
            return between(between);
        }
        if (working instanceof AgainstPeers.Compared compared) {
            return compared(compared);
        }
        return counted(working);
    }

    private static Wording counted(Working working) {
        if (working instanceof PerCase.Counted counted) {
            return counted(counted);
        }
        if (working instanceof AnswerShares.Answered answered) {
            return Wording.of(
                    "working.forAnswers",
                    answered.max(),
                    Clauses.share(answered.share()),
                    observed(answered.counts()),
                    rounding(answered.rounding()));
        }
        return composed(working);
    }

    private static Wording composed(Working working) {
        if (working instanceof Stated.AsStated stated) {
            return asStated(stated);
        }
        if (working instanceof BestOf.BestPart best) {
            return Wording.of(
                    "working.bestAlternatives",
                    quoted(best.part()),
                    of(best.award().working()));
        }
        if (working instanceof SumOf.PartsAdded added) {
            return added(added);
        }
        throw new AssertionError("no such working: " + working);
    }

    private static Wording ofNothing(Working.OfNothing nothing) {
        Wording meaning = Clauses.meaning(nothing.meaning());
        if (nothing.observed() instanceof Observation.Counts) {
            return Wording.of("working.nobodyAnsweredWhichMeans", meaning);
        }
        if (nothing.observed() instanceof Observation.Measured measured
                && measured.ratio().isDefined()) {
            return Wording.of("working.resultButBlockHas", observed(measured), meaning);
        }
        return Wording.of("working.nothingBelowLineWhich", observed(nothing.observed()), meaning);
    }

    private static Wording ticked(Checklist.Ticked ticked) {
        Wording capped = capped(ticked.sum(), ticked.rule().max());
        return Wording.of(
                "working.doneNotDone",
                list(ticked.ticked(), ", ", WorkingClause::item),
                list(ticked.open(), ", ", WorkingClause::item),
                capped);
    }

    private static Wording item(Checklist.Item item) {
        return Wording.of("working.form", item.name(), item.points());
    }

    private static Wording capped(Points sum, Points cap) {
        return sum.compareTo(cap) > 0 ? Wording.of("working.allAtMostCount", sum, cap) : NOTHING;
    }

    private static Wording inBand(Bands.InBand hit) {
        Bands.Band band = hit.band();
        Wording where = band.bound()
                .map(bound -> Wording.of("working.band", bound(bound, hit.observed())))
                .orElse(Wording.of("working.reachesNoneBands"));
        Wording earned = band.proportional()
                .map(rounding ->
                        Wording.of("working.whichEarns", band.points(), fraction(hit.ratio()), rounding(rounding)))
                .orElseGet(() -> Wording.of("working.whichEarns2", points(band.points())));
        return Wording.of("working.result", observed(hit.observed()), where, earned);
    }

    private static Wording bound(Bands.Bound bound, Observation.Measured observed) {
        Wording value = observed instanceof Observation.Share ? percent(bound.value()) : Wording.literal(bound.value());
        return switch (bound.comparison()) {
            case AT_LEAST -> Wording.of("working.from", value);
            case ABOVE -> Wording.of("working.above", value);
            case AT_MOST -> Wording.of("working.up", value);
            case BELOW -> Wording.of("working.below", value);
        };
    }

    private static Wording inProportion(Proportion.InProportion hit) {
        Wording result = hit.rule().side() == Proportion.Side.COMPLEMENT
                ? Wording.of("working.resultLeaving", observed(hit.observed()), Clauses.share(hit.ratio()))
                : Wording.of("working.result2", observed(hit.observed()));
        if (hit.isBelowFloor()) {
            return Wording.of(
                    "working.belowFloorEarnsNothing", result, percent(hit.rule().floor()));
        }
        if (hit.isFull()) {
            return Wording.of(
                    "working.reachesEarnsMaximum",
                    result,
                    percent(hit.rule().fullFrom()),
                    hit.rule().max());
        }
        return Wording.of("working.earns", result, formula(hit));
    }

    private static Wording formula(Proportion.InProportion hit) {
        BigDecimal full = hit.rule().fullFrom();
        Wording over = full.compareTo(BigDecimal.ONE) == 0 ? NOTHING : Wording.of("working.form2", full);
        return Wording.of(
                "working.form3",
                hit.rule().max(),
                fraction(hit.ratio()),
                over,
                rounding(hit.rule().rounding()));
    }

    private static Wording between(Interpolation.Between hit) {
        if (hit.from().equals(hit.to())) {
            return Wording.of("working.resultLiesAtBeyond", observed(hit.observed()), point(hit.from()));
        }
        return Wording.of(
                "working.resultLiesOnLine",
                observed(hit.observed()),
                point(hit.from()),
                point(hit.to()),
                rounding(hit.rounding()));
    }

    private static Wording point(Interpolation.Breakpoint point) {
        return Wording.of("working.form", point.value(), points(point.points()));
    }

    private static Wording compared(AgainstPeers.Compared hit) {
        Wording held = switch (hit.rule().reference()) {
            case BEST -> Wording.of("working.best");
            case MEAN -> Wording.of("working.mean");
            case PLACE -> Wording.of("working.places");
        };
        return Wording.of(
                "working.resultAgainstUnitsBlock",
                observed(hit.observed()),
                held,
                hit.peers(),
                hit.rule().max(),
                fraction(hit.relative()),
                rounding(hit.rule().rounding()));
    }

    private static Wording counted(PerCase.Counted hit) {
        List<PerCase.Count> counts = hit.counts();
        Points max = hit.rule().max();
        Wording cases = list(counts, " + ", WorkingClause::count);
        if (hit.rule().start() == PerCase.Start.EMPTY) {
            return counts.isEmpty()
                    ? Wording.of("working.noCaseEarnsPoints")
                    : Wording.of("working.added", cases, capped(hit.sum(), max));
        }
        boolean bounded = hit.sum().compareTo(max) > 0;
        return counts.isEmpty()
                ? Wording.of("working.noFault", points(max))
                : Wording.of("working.less", max, cases, bounded ? Wording.of("working.notBelow") : NOTHING);
    }

    private static Wording count(PerCase.Count count) {
        return Wording.of(
                "working.form4",
                count.count(),
                count.kind().name(),
                count.kind().points());
    }

    private static Wording asStated(Stated.AsStated stated) {
        Wording given = Wording.of("working.stated", points(stated.stated()));
        Wording again = stated.recomputed().map(WorkingClause::award).orElse(NOTHING);
        return switch (stated.agreement()) {
            case NOT_CHECKED -> given;
            case WITHIN_TOLERANCE -> Wording.of("working.agreementWithRecomputed", given, again);
            case BEYOND_TOLERANCE -> Wording.of("working.althoughRecomputedStatedPoints", given, again);
        };
    }

    private static Wording award(Award award) {
        return Wording.of("working.form", award.points(), of(award.working()));
    }

    private static Wording added(SumOf.PartsAdded added) {
        return Wording.of(
                "working.partsAdded",
                list(
                        added.parts(),
                        "; ",
                        part -> Wording.of("working.form5", quoted(part.part()), award(part.award()))),
                capped(added.sum(), added.cap()));
    }
}
