package io.github.parindex.io;

import static io.github.parindex.io.Clauses.fraction;
import static io.github.parindex.io.Clauses.list;
import static io.github.parindex.io.Clauses.observed;
import static io.github.parindex.io.Clauses.percent;
import static io.github.parindex.io.Clauses.points;
import static io.github.parindex.io.Clauses.quoted;
import static io.github.parindex.io.Clauses.rounding;
import static io.github.parindex.io.Clauses.say;

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
import java.math.BigDecimal;
import java.util.List;

/** Each shape of working as a clause, without capital and full stop. */
final class WorkingClause {

    private static final Wording NOTHING = Wording.of("");

    private WorkingClause() {}

    static Wording of(Working working) {
        if (working instanceof Observation unanswered) {
            return observed(unanswered);
        }
        if (working instanceof Working.OfNothing nothing) {
            return ofNothing(nothing);
        }
        if (working instanceof Options.Picked picked) {
            return say(
                    "mức {0} được {1} trên {2}",
                    "the level {0} earns {1} of {2}",
                    quoted(picked.option().name()),
                    picked.option().points(),
                    points(picked.best()));
        }
        if (working instanceof Checklist.Ticked ticked) {
            return ticked(ticked);
        }
        if (working instanceof Rule.Tracked.Noted noted) {
            return say(
                    "chỉ theo dõi, không chấm điểm: {0}", "tracked only, not scored: {0}", observed(noted.observed()));
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
            return say(
                    "{0} × {1}, theo số phiếu trả lời {2}, {3}",
                    "{0} × {1}, for the answers {2}, {3}",
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
            return say(
                    "lấy phương án cho điểm cao nhất, {0}: {1}",
                    "the best of the alternatives is {0}: {1}",
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
            return say("không có phiếu trả lời nào, theo quy định: {0}", "nobody answered, which means {0}", meaning);
        }
        if (nothing.observed() instanceof Observation.Measured measured
                && measured.ratio().isDefined()) {
            return say(
                    "kết quả {0}, nhưng trong khối không có giá trị dương để so sánh, theo quy định: {1}",
                    "the result is {0}, but the block has no positive value to compare with, which means {1}",
                    observed(measured),
                    meaning);
        }
        return say(
                "mẫu số bằng 0 ({0}), theo quy định: {1}",
                "nothing is below the line ({0}), which means {1}", observed(nothing.observed()), meaning);
    }

    private static Wording ticked(Checklist.Ticked ticked) {
        Wording capped = capped(ticked.sum(), ticked.rule().max());
        return say(
                "đã đạt: {0}; chưa đạt: {1}{2}",
                "done: {0}; not done: {1}{2}",
                list(ticked.ticked(), ", ", WorkingClause::item),
                list(ticked.open(), ", ", WorkingClause::item),
                capped);
    }

    private static Wording item(Checklist.Item item) {
        return say("{0} ({1})", "{0} ({1})", item.name(), item.points());
    }

    private static Wording capped(Points sum, Points cap) {
        return sum.compareTo(cap) > 0
                ? say("; tổng {0}, chỉ tính tối đa {1} điểm", "; {0} in all, at most {1} count", sum, cap)
                : NOTHING;
    }

    private static Wording inBand(Bands.InBand hit) {
        Bands.Band band = hit.band();
        Wording where = band.bound()
                .map(bound -> say("thuộc mức {0}", "is in the band {0}", bound(bound, hit.observed())))
                .orElse(new Wording("không đạt mức nào", "reaches none of the bands"));
        Wording earned = band.proportional()
                .map(rounding -> say(
                        "được {0} × {1}, {2}",
                        "which earns {0} × {1}, {2}", band.points(), fraction(hit.ratio()), rounding(rounding)))
                .orElseGet(() -> say("được {0}", "which earns {0}", points(band.points())));
        return say("kết quả {0} {1}, {2}", "the result {0} {1}, {2}", observed(hit.observed()), where, earned);
    }

    private static Wording bound(Bands.Bound bound, Observation.Measured observed) {
        Wording value = observed instanceof Observation.Share ? percent(bound.value()) : Wording.of(bound.value());
        return switch (bound.comparison()) {
            case AT_LEAST -> say("từ {0} trở lên", "from {0}", value);
            case ABOVE -> say("trên {0}", "above {0}", value);
            case AT_MOST -> say("từ {0} trở xuống", "up to {0}", value);
            case BELOW -> say("dưới {0}", "below {0}", value);
        };
    }

    private static Wording inProportion(Proportion.InProportion hit) {
        Wording result = hit.rule().side() == Proportion.Side.COMPLEMENT
                ? say(
                        "kết quả {0}, phần còn lại {1},",
                        "the result {0}, leaving {1},", observed(hit.observed()), Clauses.share(hit.ratio()))
                : say("kết quả {0}", "the result {0}", observed(hit.observed()));
        if (hit.isBelowFloor()) {
            return say(
                    "{0} thấp hơn mức sàn {1}, được 0 điểm",
                    "{0} is below the floor of {1} and earns nothing",
                    result,
                    percent(hit.rule().floor()));
        }
        if (hit.isFull()) {
            return say(
                    "{0} đạt mức {1}, được điểm tối đa {2}",
                    "{0} reaches {1} and earns the maximum of {2}",
                    result,
                    percent(hit.rule().fullFrom()),
                    hit.rule().max());
        }
        return say("{0} được {1}", "{0} earns {1}", result, formula(hit));
    }

    private static Wording formula(Proportion.InProportion hit) {
        BigDecimal full = hit.rule().fullFrom();
        Wording over = full.compareTo(BigDecimal.ONE) == 0 ? NOTHING : say(" / {0}", " / {0}", full);
        return say(
                "{0} × {1}{2}, {3}",
                "{0} × {1}{2}, {3}",
                hit.rule().max(),
                fraction(hit.ratio()),
                over,
                rounding(hit.rule().rounding()));
    }

    private static Wording between(Interpolation.Between hit) {
        if (hit.from().equals(hit.to())) {
            return say(
                    "kết quả {0} ở tại hoặc vượt quá mốc {1}",
                    "the result {0} lies at or beyond the point {1}", observed(hit.observed()), point(hit.from()));
        }
        return say(
                "kết quả {0} nằm giữa mốc {1} và mốc {2}, nội suy tuyến tính, {3}",
                "the result {0} lies on the line between the points {1} and {2}, {3}",
                observed(hit.observed()),
                point(hit.from()),
                point(hit.to()),
                rounding(hit.rounding()));
    }

    private static Wording point(Interpolation.Breakpoint point) {
        return say("{0} ({1})", "{0} ({1})", point.value(), points(point.points()));
    }

    private static Wording compared(AgainstPeers.Compared hit) {
        Wording held = switch (hit.rule().reference()) {
            case BEST -> new Wording("giá trị tốt nhất", "the best");
            case MEAN -> new Wording("giá trị trung bình", "the mean");
            case PLACE -> new Wording("thứ bậc", "the places");
        };
        return say(
                "kết quả {0} so với {1} của {2} đơn vị trong khối được {3} × {4}, tối đa {3}, {5}",
                "the result {0} against {1} of {2} units of the block earns {3} × {4}, at most {3}, {5}",
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
                    ? new Wording("không có trường hợp nào được cộng điểm", "no case earns points")
                    : say("cộng {0}{1}", "added {0}{1}", cases, capped(hit.sum(), max));
        }
        boolean bounded = hit.sum().compareTo(max) > 0;
        return counts.isEmpty()
                ? say("giữ nguyên {0}, không có trường hợp nào bị trừ", "{0}, as there is no fault", points(max))
                : say(
                        "{0} trừ {1}{2}",
                        "{0} less {1}{2}",
                        max,
                        cases,
                        bounded ? new Wording("; không trừ xuống dưới 0", "; not below 0") : NOTHING);
    }

    private static Wording count(PerCase.Count count) {
        return say(
                "{0} × {1} ({2})",
                "{0} × {1} ({2})",
                count.count(),
                count.kind().name(),
                count.kind().points());
    }

    private static Wording asStated(Stated.AsStated stated) {
        Wording given = say(
                "điểm do nguồn chấm cung cấp là {0}",
                "{1} as stated by the source", stated.stated(), points(stated.stated()));
        Wording again = stated.recomputed().map(WorkingClause::award).orElse(NOTHING);
        return switch (stated.agreement()) {
            case NOT_CHECKED -> given;
            case WITHIN_TOLERANCE ->
                say("{0}, khớp với điểm tính lại {1}", "{0}, in agreement with the recomputed {1}", given, again);
            case BEYOND_TOLERANCE ->
                say(
                        "{0}, khác với điểm tính lại {1}; điểm của nguồn chấm vẫn được lấy",
                        "{0}, although recomputed as {1}; the stated points count", given, again);
        };
    }

    private static Wording award(Award award) {
        return say("{0} ({1})", "{0} ({1})", award.points(), of(award.working()));
    }

    private static Wording added(SumOf.PartsAdded added) {
        return say(
                "cộng các phần: {0}{1}",
                "the parts added: {0}{1}",
                list(added.parts(), "; ", part -> say("{0} {1}", "{0} {1}", quoted(part.part()), award(part.award()))),
                capped(added.sum(), added.cap()));
    }
}
