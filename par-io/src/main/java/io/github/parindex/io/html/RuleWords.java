package io.github.parindex.io.html;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.Bands;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Interpolation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import io.github.parindex.io.Reasons;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Each shape of rule as a clause from which its points can be recomputed. */
final class RuleWords {

    private static final Wording NOTHING = Wording.literal("");

    private RuleWords() {}

    static Wording of(Rule rule) {
        if (rule instanceof Options options) {
            return Wording.of("rule.one", list(options.options(), o -> named(o.name(), o.points())));
        }
        if (rule instanceof Checklist list) {
            Points all = Points.sum(list.items(), Checklist.Item::points);
            return Wording.of(
                    "rule.sumWhatDone",
                    list(list.items(), item -> named(item.name(), item.points())),
                    all.equals(list.max()) ? NOTHING : atMost(list.max()));
        }
        if (rule instanceof PerCase cases) {
            return perCase(cases);
        }
        if (rule instanceof Rule.Tracked) {
            return Wording.of("rule.trackedOnlyNotScored");
        }
        return measured(rule);
    }

    private static Wording measured(Rule rule) {
        if (rule instanceof Bands bands) {
            return Wording.of("rule.form", list(bands.bands(), RuleWords::band), nothing(bands.whenNothing()));
        }
        if (rule instanceof Proportion share) {
            return proportion(share);
        }
        if (rule instanceof Interpolation line) {
            return Wording.of(
                    "rule.onLineBetween",
                    list(line.breakpoints(), point -> Wording.of("rule.form2", point.value(), point.points())),
                    Reasons.of(line.rounding()),
                    nothing(line.whenNothing()));
        }
        if (rule instanceof AnswerShares answers) {
            return Wording.of(
                    "rule.shareAnswers",
                    answers.max(),
                    list(answers.answers(), a -> Wording.of("rule.form3", a.name(), hundredfold(a.share()))),
                    Reasons.of(answers.rounding()),
                    nothing(answers.whenNothing()));
        }
        return composed(rule);
    }

    private static Wording composed(Rule rule) {
        if (rule instanceof AgainstPeers peers) {
            return peers(peers);
        }
        if (rule instanceof Stated stated) {
            return Wording.of(
                    "rule.pointsStatedAtMost",
                    stated.max(),
                    stated.recomputation()
                            .map(check -> Wording.of("rule.checkedByTolerance", of(check.rule()), check.tolerance()))
                            .orElse(NOTHING));
        }
        if (rule instanceof BestOf best) {
            return Wording.of("rule.best", list(best.parts(), RuleWords::part));
        }
        if (rule instanceof SumOf sum) {
            return Wording.of("rule.sum", list(sum.parts(), RuleWords::part), atMost(sum.max()));
        }
        throw new AssertionError("no such rule: " + rule);
    }

    private static Wording perCase(PerCase rule) {
        Wording kinds = list(rule.kinds(), kind -> named(kind.name(), kind.points()));
        return rule.start() == PerCase.Start.EMPTY
                ? Wording.of("rule.forEachCase", kinds, atMost(rule.max()))
                : Wording.of("rule.lessForEachFault", rule.max(), kinds);
    }

    private static Wording band(Bands.Band band) {
        Wording when = band.bound()
                .map(bound -> switch (bound.comparison()) {
                    case AT_LEAST -> Wording.of("rule.form4", bound.value());
                    case ABOVE -> Wording.of("rule.form5", bound.value());
                    case AT_MOST -> Wording.of("rule.form6", bound.value());
                    case BELOW -> Wording.of("rule.form7", bound.value());
                })
                .orElse(Wording.of("rule.otherwise"));
        Wording share = band.proportional()
                .map(rounding -> Wording.of("rule.ratio", Reasons.of(rounding)))
                .orElse(NOTHING);
        return Wording.of("rule.form8", when, band.points(), share);
    }

    private static Wording proportion(Proportion rule) {
        Wording ratio = rule.side() == Proportion.Side.PART ? Wording.of("rule.ratio2") : Wording.of("rule.ratio3");
        Wording full = rule.fullFrom().compareTo(BigDecimal.ONE) == 0
                ? NOTHING
                : Wording.of("rule.maximumFrom", rule.fullFrom(), hundredfold(rule.fullFrom()));
        Wording floor =
                rule.floor().signum() == 0 ? NOTHING : Wording.of("rule.nothingBelow", hundredfold(rule.floor()));
        return Wording.of(
                "rule.form9", rule.max(), ratio, full, floor, Reasons.of(rule.rounding()), nothing(rule.whenNothing()));
    }

    private static Wording peers(AgainstPeers rule) {
        Wording held = switch (rule.reference()) {
            case BEST -> Wording.of("rule.resultBestBlock");
            case MEAN -> Wording.of("rule.resultMeanBlock");
            case PLACE -> Wording.of("rule.placeBlock");
        };
        return Wording.of("rule.form10", rule.max(), held, Reasons.of(rule.rounding()), nothing(rule.whenNothing()));
    }

    private static Wording part(Rule.Part part) {
        return Wording.of("rule.form11", part.name(), of(part.rule()));
    }

    private static Wording named(String name, Points points) {
        return Wording.of("rule.form12", name, points);
    }

    private static Wording atMost(Points max) {
        return Wording.of("rule.atMost", max);
    }

    private static Wording nothing(ZeroDenominator meaning) {
        return Wording.of("rule.nothingBelowLine", Reasons.of(meaning));
    }

    private static BigDecimal hundredfold(BigDecimal share) {
        return share.movePointRight(2);
    }

    private static <T> Wording list(List<T> items, Function<T, Wording> words) {
        return Wording.joined(items.stream().map(words).toList(), "; ");
    }
}
