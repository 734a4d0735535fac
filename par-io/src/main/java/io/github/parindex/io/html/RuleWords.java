package io.github.parindex.io.html;

import static io.github.parindex.io.html.TieWords.joined;

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
import io.github.parindex.io.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Each shape of rule as a clause from which its points can be recomputed. */
final class RuleWords {

    private static final Wording NOTHING = Wording.of("");

    private RuleWords() {}

    static Wording of(Rule rule) {
        if (rule instanceof Options options) {
            return say(
                    "một trong các mức: {0}", "one of: {0}", list(options.options(), o -> named(o.name(), o.points())));
        }
        if (rule instanceof Checklist list) {
            Points all = Points.sum(list.items(), Checklist.Item::points);
            return say(
                    "cộng các mục đạt được: {0}{1}",
                    "the sum of what is done: {0}{1}",
                    list(list.items(), item -> named(item.name(), item.points())),
                    all.equals(list.max()) ? NOTHING : atMost(list.max()));
        }
        if (rule instanceof PerCase cases) {
            return perCase(cases);
        }
        if (rule instanceof Rule.Tracked) {
            return new Wording("chỉ theo dõi, không chấm điểm", "tracked only, not scored");
        }
        return measured(rule);
    }

    private static Wording measured(Rule rule) {
        if (rule instanceof Bands bands) {
            return say("{0}{1}", "{0}{1}", list(bands.bands(), RuleWords::band), nothing(bands.whenNothing()));
        }
        if (rule instanceof Proportion share) {
            return proportion(share);
        }
        if (rule instanceof Interpolation line) {
            return say(
                    "nội suy giữa các mốc {0}, {1}{2}",
                    "on the line between {0}, {1}{2}",
                    list(line.breakpoints(), point -> say("{0} → {1}", "{0} → {1}", point.value(), point.points())),
                    Reasons.of(line.rounding()),
                    nothing(line.whenNothing()));
        }
        if (rule instanceof AnswerShares answers) {
            return say(
                    "{0} × tỷ trọng các câu trả lời {1}, {2}{3}",
                    "{0} × the share of the answers {1}, {2}{3}",
                    answers.max(),
                    list(answers.answers(), a -> say("{0} {1} %", "{0} {1} %", a.name(), hundredfold(a.share()))),
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
            return say(
                    "điểm do nguồn chấm cung cấp, tối đa {0}{1}",
                    "points as stated, at most {0}{1}",
                    stated.max(),
                    stated.recomputation()
                            .map(check -> say(
                                    ", kiểm tra bằng: {0} (sai số cho phép {1})",
                                    ", checked by: {0} (tolerance {1})", of(check.rule()), check.tolerance()))
                            .orElse(NOTHING));
        }
        if (rule instanceof BestOf best) {
            return say("cao nhất trong: {0}", "the best of: {0}", list(best.parts(), RuleWords::part));
        }
        if (rule instanceof SumOf sum) {
            return say("tổng của: {0}{1}", "the sum of: {0}{1}", list(sum.parts(), RuleWords::part), atMost(sum.max()));
        }
        throw new AssertionError("no such rule: " + rule);
    }

    private static Wording perCase(PerCase rule) {
        Wording kinds = list(rule.kinds(), kind -> named(kind.name(), kind.points()));
        return rule.start() == PerCase.Start.EMPTY
                ? say("cộng mỗi trường hợp: {0}{1}", "for each case: {0}{1}", kinds, atMost(rule.max()))
                : say(
                        "{0} điểm, trừ mỗi lỗi: {1}, không dưới 0",
                        "{0} less for each fault: {1}, not below 0", rule.max(), kinds);
    }

    private static Wording band(Bands.Band band) {
        Wording when = band.bound()
                .map(bound -> switch (bound.comparison()) {
                    case AT_LEAST -> say("≥ {0}", "≥ {0}", bound.value());
                    case ABOVE -> say("> {0}", "> {0}", bound.value());
                    case AT_MOST -> say("≤ {0}", "≤ {0}", bound.value());
                    case BELOW -> say("< {0}", "< {0}", bound.value());
                })
                .orElse(new Wording("còn lại", "otherwise"));
        Wording share = band.proportional()
                .map(rounding -> say(" × tỷ lệ, {0}", " × ratio, {0}", Reasons.of(rounding)))
                .orElse(NOTHING);
        return say("{0} → {1}{2}", "{0} → {1}{2}", when, band.points(), share);
    }

    private static Wording proportion(Proportion rule) {
        Wording ratio = rule.side() == Proportion.Side.PART
                ? new Wording("tỷ lệ", "ratio")
                : new Wording("(1 − tỷ lệ)", "(1 − ratio)");
        Wording full = rule.fullFrom().compareTo(BigDecimal.ONE) == 0
                ? NOTHING
                : say(
                        " / {0}, tối đa từ {1} % trở lên",
                        " / {0}, the maximum from {1} %", rule.fullFrom(), hundredfold(rule.fullFrom()));
        Wording floor = rule.floor().signum() == 0
                ? NOTHING
                : say(", dưới {0} %: 0 điểm", ", nothing below {0} %", hundredfold(rule.floor()));
        return say(
                "{0} × {1}{2}{3}, {4}{5}",
                "{0} × {1}{2}{3}, {4}{5}",
                rule.max(),
                ratio,
                full,
                floor,
                Reasons.of(rule.rounding()),
                nothing(rule.whenNothing()));
    }

    private static Wording peers(AgainstPeers rule) {
        Wording held = switch (rule.reference()) {
            case BEST -> new Wording("kết quả / kết quả tốt nhất của khối", "the result / the best of the block");
            case MEAN -> new Wording("kết quả / trung bình của khối", "the result / the mean of the block");
            case PLACE -> new Wording("thứ bậc trong khối", "the place in the block");
        };
        return say(
                "{0} × {1}, {2}{3}",
                "{0} × {1}, {2}{3}", rule.max(), held, Reasons.of(rule.rounding()), nothing(rule.whenNothing()));
    }

    private static Wording part(Rule.Part part) {
        return say("“{0}” ({1})", "“{0}” ({1})", part.name(), of(part.rule()));
    }

    private static Wording named(String name, Points points) {
        return say("{0} ({1})", "{0} ({1})", name, points);
    }

    private static Wording atMost(Points max) {
        return say(", tối đa {0}", ", at most {0}", max);
    }

    private static Wording nothing(ZeroDenominator meaning) {
        return say("; mẫu số bằng 0: {0}", "; nothing below the line: {0}", Reasons.of(meaning));
    }

    private static BigDecimal hundredfold(BigDecimal share) {
        return share.movePointRight(2);
    }

    private static <T> Wording list(List<T> items, Function<T, Wording> words) {
        return joined(items.stream().map(words).toList(), "; ");
    }

    private static Wording say(String vi, String en, Object... parts) {
        return new Wording(vi, en).filledWith(parts);
    }
}
