package io.github.parindex.core;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.followed;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.ranking.GradeScale.bands;
import static io.github.parindex.core.ranking.GradeScale.forcedShares;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static io.github.parindex.core.ranking.GradeScale.percentiles;
import static io.github.parindex.core.ranking.GradeScale.share;
import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.given;
import static io.github.parindex.core.rule.Observation.part;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.againstPeers;
import static io.github.parindex.core.rule.Rule.answer;
import static io.github.parindex.core.rule.Rule.answerShares;
import static io.github.parindex.core.rule.Rule.at;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.atMost;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.interpolation;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.level;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static io.github.parindex.core.rule.Rule.sumOf;
import static io.github.parindex.core.rule.Rule.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.AssessmentDiff;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Restated;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.CriteriaVersions;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.planning.Action;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.BoardPlanner;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.AgainstPeers.Reference;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.scoring.BlockPeers;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.years.Succession;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the exact floor refuses: one faulty construction a key, with the whole message. */
final class RefusalCases {

    private static final Set<String> ROOMS =
            Set.of("number", "rule", "criteria", "assessment", "scoring", "ranking", "years", "planning");

    private static final CriteriaSet SET = CriteriaSet.of(
            "S",
            leaf("1", "Report", options(option("yes", "1"), option("no", "0"))),
            leaf("2", "Visits", statedUpTo("4")).onlyFor("sở"),
            survey("8", "Survey", leaf("8.1", "Satisfaction", proportion("5"))));
    private static final CriteriaSet OTHER = CriteriaSet.of("T", leaf("1", "Report", statedUpTo("1")));
    private static final Unit UNIT = Unit.of("SNV", "Nội vụ").in("huyện");
    private static final Assessment EMPTY = Assessment.of(SET, UNIT);
    private static final Scorecard CARD = Scorer.score(EMPTY);
    private static final Scoreboard BOARD = Scoreboard.of(SET, List.of(CARD));

    /** A set that is called as the first but has other leaves. */
    private static final CriteriaSet NAMESAKE = CriteriaSet.of(
            "S",
            leaf("1", "Report", statedUpTo("1")),
            leaf("9", "New", statedUpTo("4")),
            SET.criteria().get(2));

    private record Refused(String key, Supplier<?> making, String message) {}

    private static final List<Refused> CASES = new ArrayList<>();

    private static void refuses(String key, Supplier<?> making, String message) {
        CASES.add(new Refused(key, making, message));
    }

    private static Assessments under(CriteriaSet first, CriteriaSet second) {
        return Assessments.of(first, Assessment.of(first, UNIT), Assessment.of(second, Unit.of("V", "Y tế")));
    }

    private static Observation accepted(Rule rule, Observation observation) {
        rule.check(observation);
        return observation;
    }

    private static Award award(Rule rule, Observation observation) {
        return rule.award(observation);
    }

    static {
        refuses(
                "number.decimal",
                () -> Exact.parse("9O"),
                "Not a decimal number: (9O).\nMaybe write it like 94.87 or 85%.");
        refuses(
                "number.digits",
                () -> Exact.of(new BigDecimal("1e99")),
                "The number (1E+99) has more than 38 digits before or after the point, or in all.");
        refuses("number.rounding.places", () -> Rounding.halfUp(19), "A rounding keeps 0 to 18 places, not (19).");
        refuses(
                "number.rounding.unnecessary",
                () -> new Rounding(2, RoundingMode.UNNECESSARY),
                "A rounding must round: (UNNECESSARY) does not.\nMaybe HALF_UP.");
        refuses(
                "number.ratio.negative",
                () -> Ratio.of(1, -2),
                "A ratio needs a denominator of 0 or more, not (-2) as in (1/-2).");
        refuses(
                "number.ratio.count",
                () -> Ratio.mean(List.of("late"), any -> BigDecimal.ONE, any -> -3),
                "A count is 0 or more, not (-3) of (late).");
        refuses(
                "number.points.share",
                () -> Points.parse("75%"),
                "Points are a plain number such as 0.5, not the share (75%).");
        refuses(
                "number.zeroDenominator.parts",
                () -> ZeroDenominator.ZERO.withPreviousYearOver(13),
                "A year has 1 to 12 parts, not (13).");
    }

    static {
        refuses("rule.options.name", () -> option(" ", "1"), "The name of the option is blank.");
        refuses(
                "rule.options.points",
                () -> option("late", "-0.5"),
                "The option (late) is 0 points or more, not (-0.5).");
        refuses("rule.options.few", () -> options(option("yes", "1")), "There must be at least 2 options, not (1).");
        refuses(
                "rule.options.twice",
                () -> options(option("yes", "1"), option("yes", "0")),
                "The option (yes) occurs twice.");
        refuses(
                "rule.options.best",
                () -> options(option("yes", "0"), option("no", "0")),
                "The best option is above 0 points, not (0).");
        refuses(
                "rule.options.level",
                () -> level("excellent", "100.01%", "2"),
                "The share of the level (excellent) lies within 0 and 1, not (1.0001).");
        refuses(
                "rule.options.mismatch",
                () -> award(options(option("yes", "1"), option("no", "0")), ratio(1, 2)),
                "The name of an option is needed, not a ratio (1/2).\nMaybe one of [yes, no].");
        refuses(
                "rule.options.unknown",
                () -> award(options(option("yes", "1"), option("no", "0")), chosen("Yes")),
                "There is no option (Yes).\nMaybe one of [yes, no].");

        refuses("rule.checklist.name", () -> item("", "1"), "The name of the item is blank.");
        refuses("rule.checklist.points", () -> item("issued", "0"), "The item (issued) is above 0 points, not (0).");
        refuses("rule.checklist.few", () -> checklist(), "There must be at least 1 item, not (0).");
        refuses(
                "rule.checklist.twice",
                () -> checklist(item("issued", "1"), item("issued", "1")),
                "The item (issued) occurs twice.");
        refuses(
                "rule.checklist.cap",
                () -> checklist(item("issued", "1")).withCap("0"),
                "The cap is above 0 points, not (0).");
        refuses(
                "rule.checklist.unreachable",
                () -> checklist(item("issued", "1")).withCap("1.01"),
                "The cap (1.01) cannot be reached: all items give 1.\nMaybe lower the cap or raise the items.");
        refuses(
                "rule.checklist.mismatch",
                () -> award(checklist(item("issued", "1"), item("on time", "1")), part("issued", chosen("yes"))),
                "The names of the ticked items are needed, or none, not parts (issued).\n"
                        + "Maybe some of [issued, on time].");
        refuses(
                "rule.checklist.unknown",
                () -> award(checklist(item("issued", "1"), item("on time", "1")), checked("issued", "sent")),
                "There is no item (sent).\nMaybe one of [issued, on time].");
        refuses(
                "rule.checked.twice",
                () -> checked("issued", "issued"),
                "The item (issued) is ticked twice in [issued, issued].");
    }

    static {
        refuses("rule.bands.points", () -> otherwise("-1"), "A band is 0 points or more, not (-1).");
        refuses("rule.bands.few", () -> Rule.bands(otherwise("1")), "There must be at least 2 bands, not (1).");
        refuses(
                "rule.bands.gap",
                () -> Rule.bands(atLeast("0.5", "1"), atLeast("0.2", "0.5")),
                "No band takes the rest beside the bounds [0.5, 0.2].\nMaybe end with one otherwise(\"0\").");
        refuses(
                "rule.bands.rests",
                () -> Rule.bands(otherwise("1"), otherwise("0")),
                "More than one band takes the rest: those of [1, 0] points.\nMaybe end with one otherwise(\"0\").");
        refuses(
                "rule.bands.directions",
                () -> Rule.bands(atLeast("85%", "1"), atMost("50%", "0.5"), otherwise("0")),
                "The bands overlap, as some have lower bounds [0.85] and some upper bounds [0.5].\n"
                        + "Maybe use atLeast and above only, or atMost and below only.");
        refuses(
                "rule.bands.twice",
                () -> Rule.bands(atLeast("85%", "1"), atLeast("85%", "2"), otherwise("0")),
                "The bound (from 0.85) occurs twice.");
        refuses(
                "rule.bands.best",
                () -> Rule.bands(atLeast("85%", "0"), otherwise("0")),
                "The best band is above 0 points, not (0).");
        refuses(
                "rule.bands.mismatch",
                () -> award(Rule.bands(atLeast("85%", "1"), otherwise("0")), stated("1")),
                "A ratio or a number is needed, not points (1).\nMaybe 47/52, 88.42% or 3.");

        refuses("rule.proportion.max", () -> proportion("0"), "The maximum is above 0 points, not (0).");
        refuses(
                "rule.proportion.fullFrom",
                () -> proportion("2").withFullFrom("0"),
                "The ratio that earns the maximum is above 0, not (0).");
        refuses(
                "rule.proportion.fullFromBeyond",
                () -> proportion("2").withFullFrom("800"),
                "The share that earns the maximum is at most 1, not (800).\n"
                        + "Maybe the rule takes any number: with(Range.ANY).");
        refuses(
                "rule.proportion.fullFromPercent",
                () -> proportion("2").withFullFrom("80"),
                "The share that earns the maximum is at most 1, not (80).\n"
                        + "Maybe 80%, which is 0.8; or the rule takes any number: with(Range.ANY).");
        refuses(
                "rule.share.percent",
                () -> accepted(proportion("2"), quantity("94.87")),
                "A share of the whole is asked for, 0 to 1, and (94.87) is more.\n"
                        + "Maybe 94.87%, or a ratio such as 47/52; or the rule takes any number: with(Range.ANY).");
        refuses(
                "rule.share.beyond",
                () -> accepted(proportion("2"), ratio(50, 45)),
                "A share of the whole is asked for, 0 to 1, and (50/45) is more.\n"
                        + "Maybe numerator and denominator are swapped; or the rule takes any number: with(Range.ANY).");
        refuses(
                "rule.share.negative",
                () -> accepted(proportion("2"), ratio(-3, 5)),
                "A share of the whole is asked for, 0 to 1, and (-3/5) is less.\n"
                        + "Maybe without the minus; or the rule takes any number: with(Range.ANY).");
        refuses(
                "rule.share.ofNothing",
                () -> accepted(proportion("2"), ratio(5, 0)),
                "Nothing can be part of a whole of 0, as in (5/0).\nMaybe 0/0 where nothing arose.");
        refuses(
                "rule.proportion.floor",
                () -> proportion("2").withFullFrom("80%").withFloor("90%"),
                "The floor (0.9) lies within 0 and the full ratio 0.8.");
        refuses(
                "rule.proportion.rounded",
                () -> proportion("2.125"),
                "The maximum (2.125) would itself be rounded (half up to 2 places).\nMaybe keep more places.");
        refuses(
                "rule.proportion.mismatch",
                () -> award(proportion("2"), counts("A", 3)),
                "A ratio or a share is needed, not counts (A=3).\nMaybe 47/52 or 88.42%.");

        refuses(
                "rule.interpolation.points",
                () -> at("60%", "-1"),
                "A break point is 0 points or more, not (-1) at (0.6).");
        refuses(
                "rule.interpolation.few",
                () -> interpolation(at("60%", "1")),
                "There must be at least 2 break points, not (1).");
        refuses(
                "rule.interpolation.twice",
                () -> interpolation(at("60%", "1"), at("0.6", "2")),
                "The break point at (0.6) occurs twice.");
        refuses(
                "rule.interpolation.best",
                () -> interpolation(at("60%", "0"), at("90%", "0")),
                "The best break point is above 0 points, not (0).");
        refuses(
                "rule.interpolation.rounded",
                () -> interpolation(at("60%", "0"), at("90%", "0.125")),
                "The score of a break point (0.125) would itself be rounded (half up to 2 places).\n"
                        + "Maybe keep more places.");
        refuses(
                "rule.interpolation.mismatch",
                () -> award(interpolation(at("60%", "0"), at("90%", "1")), checked("a", "b")),
                "A ratio or a number is needed, not ticks (a, b).\nMaybe 47/52, 88.42% or 3.");
    }

    static {
        refuses("rule.perCase.name", () -> kind(" ", "1"), "The name of the kind is blank.");
        refuses("rule.perCase.points", () -> kind("late", "0"), "The kind (late) is above 0 points, not (0).");
        refuses("rule.perCase.max", () -> perCase("0", kind("late", "1")), "The maximum is above 0 points, not (0).");
        refuses("rule.perCase.few", () -> perCase("2"), "There must be at least 1 kind, not (0).");
        refuses(
                "rule.perCase.twice",
                () -> perCase("2", kind("late", "1"), kind("late", "2")),
                "The kind (late) occurs twice.");
        refuses(
                "rule.perCase.mismatch",
                () -> award(perCase("2", kind("late", "1"), kind("not sent", "2")), stated("1")),
                "Counts of [late, not sent] are needed, not points (1).\n"
                        + "Maybe say how often each occurred, and leave out what did not.");
        refuses(
                "rule.perCase.unknown",
                () -> award(perCase("2", kind("late", "1")), counts("lost", 1)),
                "There is no kind (lost).\nMaybe one of [late].");
        refuses(
                "rule.counts.range",
                () -> counts("late", -1),
                "A count lies within 0 and 1000000000000000, not (-1) of (late).");
        refuses("rule.counts.twice", () -> counts("late", 1).and("late", 2), "The kind (late) is counted twice.");
        refuses(
                "rule.counts.length",
                () -> counts(List.of("late"), 1, 2),
                "There are (2) counts of the kinds [late].\nMaybe give one count for each kind.");

        refuses("rule.answerShares.name", () -> answer("", "1"), "The name of the answer is blank.");
        refuses(
                "rule.answerShares.share",
                () -> answer("A", "101%"),
                "The share of the answer (A) lies within 0 and 1, not (1.01).");
        refuses(
                "rule.answerShares.max",
                () -> answerShares("0", answer("A", "1"), answer("B", "0")),
                "The maximum is above 0 points, not (0).");
        refuses(
                "rule.answerShares.few",
                () -> answerShares("5", answer("A", "1")),
                "There must be at least 2 answers, not (1).");
        refuses(
                "rule.answerShares.twice",
                () -> answerShares("5", answer("A", "1"), answer("A", "0")),
                "The answer (A) occurs twice.");
        refuses(
                "rule.answerShares.best",
                () -> answerShares("5", answer("A", "99%"), answer("D", "0")),
                "No answer is worth 100 %, so the maximum cannot be reached: they are worth [A=99, D=0] %.\n"
                        + "Maybe the best is worth 100 %.");
        refuses(
                "rule.answerShares.rounded",
                () -> answerShares("5.125", answer("A", "1"), answer("B", "0")),
                "The maximum (5.125) would itself be rounded (half up to 2 places).\nMaybe keep more places.");
        refuses(
                "rule.answerShares.year",
                () -> answerShares("5", answer("A", "1"), answer("B", "0"))
                        .withZeroDenominator(ZeroDenominator.ZERO.withPreviousYearOver(12)),
                "Answers are counted of this year only, so nothing among them cannot mean"
                        + " (the previous year's total / 12, else zero points).\n"
                        + "Maybe say what it means without the previous year.");
        refuses(
                "rule.answerShares.mismatch",
                () -> award(answerShares("5", answer("A", "1"), answer("B", "0")), quantity(3)),
                "Counts of [A, B] are needed, not a number (3).\n"
                        + "Maybe say how often each was given, and leave out what was not.");
        refuses(
                "rule.answerShares.unknown",
                () -> award(answerShares("5", answer("A", "1"), answer("B", "0")), counts("C", 1)),
                "There is no answer (C).\nMaybe one of [A, B].");
    }

    static {
        refuses(
                "rule.againstPeers.max",
                () -> againstPeers("0", Reference.BEST),
                "The maximum is above 0 points, not (0).");
        refuses(
                "rule.againstPeers.rounded",
                () -> againstPeers("0.125", Reference.BEST),
                "The maximum (0.125) would itself be rounded (half up to 2 places).\nMaybe keep more places.");
        refuses(
                "rule.againstPeers.year",
                () -> againstPeers("40", Reference.BEST)
                        .withZeroDenominator(ZeroDenominator.FULL_SCORE.withPreviousYearOver(1)),
                "Peers are compared by figures of this year only, so nothing among them cannot mean"
                        + " (the previous year's total / 1, else full score).\n"
                        + "Maybe say what it means without the previous year.");
        refuses(
                "rule.againstPeers.alone",
                () -> award(againstPeers("40", Reference.MEAN), quantity(3)),
                "The rule (40 against the mean of the block) needs the units of the block.\n"
                        + "Maybe score all assessments together, or give the scorer their peers.");
        refuses(
                "rule.againstPeers.mismatch",
                () -> againstPeers("40", Reference.MEAN).award(chosen("yes"), AgainstPeers.Peers.of(List.of())),
                "A ratio or a number is needed, not an option (yes).\nMaybe 47/52, 88.42% or 3.");

        refuses("rule.stated.max", () -> statedUpTo("0"), "The maximum is above 0 points, not (0).");
        refuses(
                "rule.stated.tolerance",
                () -> statedUpTo("4").checkedBy(proportion("4"), "-1"),
                "The tolerance is 0 points or more, not (-1).");
        refuses(
                "rule.stated.byPeers",
                () -> statedUpTo("4").checkedBy(againstPeers("4", Reference.BEST), "0"),
                "A stated score cannot be recomputed against peers (up to 4), as its basis does not tell of them.");
        refuses(
                "rule.stated.byStated",
                () -> statedUpTo("4").checkedBy(statedUpTo("4"), "0"),
                "A stated score cannot be recomputed by a rule (up to 4) that computes nothing from its basis.");
        refuses(
                "rule.stated.recomputed",
                () -> statedUpTo("4").checkedBy(proportion("3"), "0"),
                "The recomputation gives at most 3, but up to 4 may be stated.");
        refuses(
                "rule.stated.range",
                () -> award(statedUpTo("4"), stated("4.01")),
                "The stated points lie within 0 and 4, not (4.01).");
        refuses(
                "rule.given.range",
                () -> award(proportion("4"), given("4.01")),
                "The points given lie within 0 and 4, not (4.01).");
        refuses(
                "rule.stated.mismatch",
                () -> award(statedUpTo("4"), quantity("3.5")),
                "Stated points are needed, not a number (3.5).\nMaybe points within 0 and 4.");

        refuses("rule.parts.name", () -> Rule.part(" ", statedUpTo("4")), "The name of the part is blank.");
        refuses(
                "rule.parts.few",
                () -> sumOf(Rule.part("a", statedUpTo("4"))),
                "There must be at least 2 parts, not (1).");
        refuses(
                "rule.parts.twice",
                () -> Rule.bestOf(Rule.part("a", statedUpTo("4")), Rule.part("a", statedUpTo("3"))),
                "The part (a) occurs twice.");
        refuses(
                "rule.parts.peers",
                () -> Rule.part("WAN", againstPeers("4", Reference.BEST)),
                "The part (WAN) is held against peers, which cannot be part of another rule.\n"
                        + "Maybe make it a criterion of its own.");
        refuses(
                "rule.parts.tracked",
                () -> Rule.part("WAN", tracked()),
                "The part (WAN) is tracked only, which cannot be part of another rule.\n"
                        + "Maybe make it a criterion of its own.");
        refuses(
                "rule.parts.mismatch",
                () -> award(twoParts(), ratio(1, 2)),
                "An observation for each of [a, b] is needed, not a ratio (1/2).\n"
                        + "Maybe name the part that was observed, even if there is one only.");
        refuses(
                "rule.parts.unknown",
                () -> award(twoParts(), part("c", stated("1"))),
                "There is no part (c).\nMaybe one of [a, b].");
        refuses(
                "rule.parts.observedTwice",
                () -> part("a", stated("1")).and("a", stated("2")),
                "The part (a) is observed twice.");
        refuses("rule.sumOf.cap", () -> twoParts().withCap("0"), "The cap is above 0 points, not (0).");
        refuses(
                "rule.sumOf.unreachable",
                () -> twoParts().withCap("8"),
                "The cap (8) cannot be reached: all parts give 7.\nMaybe lower the cap or raise the parts.");

        refuses(
                "rule.share.previousYear",
                () -> ratio(1, 2).withPreviousYear(-1),
                "The previous year's total is 0 or more, not (-1).");
        refuses(
                "rule.award.range",
                () -> new Award(Points.of(1), Points.of(2), Observation.missing("no report")),
                "An award lies within 0 and 1, not (2).");
    }

    private static io.github.parindex.core.rule.SumOf twoParts() {
        return sumOf(Rule.part("a", statedUpTo("4")), Rule.part("b", statedUpTo("3")));
    }

    static {
        refuses(
                "criteria.code.invalid",
                () -> leaf("1 2", "Report", statedUpTo("4")),
                "Not a criterion code: (1 2).\nMaybe use 1 to 64 letters, digits, points, hyphens, slashes or"
                        + " underscores, as in 1.2 or 3.5b.");
        refuses("criteria.title.none", () -> Title.of(Map.of()), "A title has a text in at least one language.");
        refuses(
                "criteria.title.blank",
                () -> Title.of("Kế hoạch", " "),
                "The text of a title in the language (en) is blank.");
        refuses("criteria.group.empty", () -> group("1", "Leadership"), "The group (1 Leadership) has no criteria.");
        refuses(
                "criteria.group.declared",
                () -> group("1", "Leadership", leaf("1.1", "Report", statedUpTo("4")))
                        .withMax("5"),
                "The criteria of (1) add up to 4, but its maximum is 5.\nMaybe one maximum is wrong, or the published"
                        + " decision is: then declare it as published.");
        refuses(
                "criteria.group.outsideInside",
                () -> group("1", "Leadership", bonus("T", "Ideas", leaf("T.1", "Idea", statedUpTo("1")))),
                "The bonus group (T) cannot stand inside the plain group (1).\nMaybe put it beside the top groups.");
        refuses(
                "criteria.group.kindInside",
                () -> bonus("1", "Ideas", followed("T", "Notes", leaf("T.1", "Note", statedUpTo("1")))),
                "The tracked group (T) cannot stand inside the bonus group (1).\nMaybe make it a plain one.");
        refuses(
                "criteria.group.capKind",
                () -> group("1", "Leadership", leaf("1.1", "Report", statedUpTo("4")))
                        .withCap("2"),
                "Only a bonus or a deduction has a cap, not the plain group (1).");
        refuses(
                "criteria.group.cap",
                () -> bonus("T", "Ideas", leaf("T.1", "Idea", statedUpTo("1"))).withCap("2"),
                "The cap (2) of (T) lies above 0 and at most at 1.");
        refuses(
                "criteria.group.inconsistency",
                () -> group("1", "Leadership", leaf("1.1", "Report", statedUpTo("4")))
                        .withPublishedMax("5", " "),
                "Say what is inconsistent about the maximum (5).");
        refuses(
                "criteria.leaf.max",
                () -> leaf("1.1", "Report", statedUpTo("4")).withMax("5"),
                "The rule of (1.1 Report) gives at most 4, but the maximum is 5.\n"
                        + "Maybe the points of one option, item or band are wrong.");
        refuses(
                "criteria.source.decision",
                () -> LegalSource.of(" ", "Article 3"),
                "A legal source names a decision, not only an article (Article 3).");
        refuses(
                "criteria.policy.groups",
                () -> Policy.withDefaults().withGroups(Rounding.halfUp(2)).with(Policy.WhenNotApplicable.RESCALE_BLOCK),
                "Groups cannot be rounded (half up to 2 places) where their block is rescaled.\n"
                        + "Maybe rescale everything, or keep group sums exact.");
        refuses(
                "criteria.mapping.twice",
                () -> CriteriaMapping.sameCodes(SET, SET).with("2", "1"),
                "The criterion (1) of (S) has two predecessors: [1=1, 2=1, 8.1=8.1].");
        refuses(
                "criteria.set.id",
                () -> CriteriaSet.of(" "),
                "A criteria set needs an id.\nMaybe one such as PAR-DEPT-2026.");
        refuses(
                "criteria.set.empty",
                () -> CriteriaSet.of("S"),
                "The criteria set (S) has no points to earn.\nMaybe add a leaf with a rule.");
        refuses(
                "criteria.set.declared",
                () -> CriteriaSet.of("S", leaf("1", "a", proportion("37"))).withMax("100"),
                "The criteria of (S) add up to 37, but its maximum is 100.\n"
                        + "Maybe the points of a criterion are wrong, or bonuses and deductions were counted, which stand"
                        + " outside.");
        refuses(
                "criteria.silence.about",
                () -> SET.withSilences(List.of(Silence.of("x", "seen").about("a.xlsx"))),
                "The criteria set (S) knows no units and no files, so it cannot silence (x) for (a.xlsx).\n"
                        + "Maybe silence it for all, or beside the assessments.");
        refuses("criteria.silence.reason", () -> Silence.of("x", " "), "A warning (x) is silenced with a reason.");
        refuses(
                "criteria.set.twice",
                () -> CriteriaSet.of("S", leaf("1", "Report", statedUpTo("4")), leaf("1", "Plan", statedUpTo("4"))),
                "The code (1) occurs twice in the criteria set (S): Report, and Plan.");
        refuses(
                "criteria.set.noLeaf",
                () -> SET.indexOf("8"),
                "The criteria set (S) has no leaf criterion (8).\nMaybe one of [1, 2, 8.1].");
        refuses(
                "criteria.set.noCriterion",
                () -> SET.criterion("9"),
                "The criteria set (S) has no criterion (9).\nMaybe one of [1, 2, 8, 8.1].");
    }

    static {
        refuses("assessment.unit.blank", () -> Unit.of("SNV", " "), "A unit has a code and a name, not (SNV) and ( ).");
        refuses(
                "assessment.unit.otherSet",
                () -> under(SET, OTHER),
                "The unit (V) is assessed under another criteria set than the others. The one is (T), the other (S).");
        refuses(
                "assessment.unit.twice",
                () -> Assessments.of(SET, EMPTY, Assessment.of(SET, Unit.of("SNV", "Y tế"))),
                "The unit (SNV) is assessed twice: Nội vụ, and Y tế.");
        refuses(
                "assessment.unit.unknown",
                () -> Assessments.of(SET, EMPTY).assessment("X"),
                "There is no unit (X) among 1 unit.\nMaybe one of [SNV].");
        refuses(
                "assessment.verifier.blank",
                () -> Verifiers.none(SET).with("1", " "),
                "Nobody is named who verifies (1).");
        refuses(
                "assessment.verifier.twice",
                () -> Verifiers.none(SET).with("1", "A").with("1", "B"),
                "It is said twice who verifies criterion (1), block (), unit ().");
        refuses(
                "assessment.entries.count",
                () -> Assessment.ofEntries(SET, UNIT, List.of(List.of())),
                "There are entries of (1) leaves, but the criteria set (S) has 3.\n"
                        + "Maybe give an empty list for each leaf without entries.");
        refuses(
                "assessment.entries.twice",
                () -> Assessment.ofEntries(
                        SET, UNIT, Map.of("1", List.of(verified(chosen("yes")), verified(chosen("no"))))),
                "The criterion (1) has two entries of the round (verified 1).");
        refuses(
                "assessment.round.bySurvey",
                () -> EMPTY.with("8.1", verified(ratio(1, 2))),
                "The criterion (8.1) is scored by survey, so it has no entry of the round (verified 1).\n"
                        + "Maybe the round survey or final.");
        refuses(
                "assessment.round.notBySurvey",
                () -> EMPTY.with("1", Entry.of(Round.SURVEY, chosen("yes"))),
                "The criterion (1) is not scored by survey, so it has no entry of the round (survey).\n"
                        + "Maybe the round self assessed or final.");
        refuses(
                "assessment.block",
                () -> EMPTY.with("2", stated("3")),
                "The criterion (2) applies to [sở] only, but the unit (SNV) is of (huyện).");
        refuses(
                "assessment.criterion",
                () -> EMPTY.with("1", chosen("Yes")),
                "Criterion (1): There is no option (Yes).\nMaybe one of [yes, no].");

        refuses(
                "assessment.diff.units",
                () -> AssessmentDiff.between(EMPTY, Assessment.of(SET, Unit.of("STC", "Tài chính"))),
                "Two states of one unit are compared, not of (SNV) and (STC).");
        refuses(
                "assessment.diff.sets",
                () -> AssessmentDiff.between(EMPTY, Assessment.of(OTHER, EMPTY.unit())),
                "The two states of the unit (SNV) are assessed under two criteria sets. The one is (S), the other"
                        + " (T).");

        refuses(
                "scoring.unit.otherSet",
                () -> Scoreboard.of(OTHER, List.of(CARD)),
                "The unit (SNV) is scored under another criteria set than the others. The one is (S), the other (T).");
        refuses("scoring.unit.twice", () -> Scoreboard.of(SET, List.of(CARD, CARD)), "The unit (SNV) is scored twice.");
        refuses(
                "scoring.unit.unknown",
                () -> BOARD.card("X"),
                "There is no unit (X) among 1 scored unit.\nMaybe one of [SNV].");
        refuses(
                "scoring.peers.otherSet",
                () -> Scorer.score(Assessment.of(OTHER, UNIT), BlockPeers.of(Stream.of(EMPTY))),
                "The peers were assessed under another criteria set. The one is (S), the other (T).\n"
                        + "Maybe collect them from the assessments that are scored.");
        refuses(
                "scoring.diff.sets",
                () -> ScoreDiff.between(CARD, Scorer.score(Assessment.of(OTHER, UNIT))),
                "The cards were scored under different criteria sets. The one is (S), the other (T).\n"
                        + "Maybe compare them through a CriteriaMapping.");
        refuses(
                "scoring.review.rounds",
                () -> RoundReview.of(Assessments.of(SET), Round.VERIFIED_2, Round.VERIFIED_1, Verifiers.none(SET)),
                "A review goes from a round to a later one, not from verified 2 to verified 1.");
        refuses(
                "scoring.review.set",
                () -> RoundReview.of(Assessments.of(SET), Verifiers.none(OTHER)),
                "The verifiers are those of criteria set (T), not (S).");
        refuses(
                "scoring.mapping.from",
                () -> ScoreDiff.between(CARD, CARD, CriteriaMapping.sameCodes(OTHER, SET)),
                "The mapping begins at another criteria set than the earlier scores. The one is (T), the other (S).");
        refuses(
                "scoring.mapping.to",
                () -> BOARD.lossesSince(BOARD, CriteriaMapping.sameCodes(SET, OTHER)),
                "The mapping ends at another criteria set than the later scores. The one is (T), the other (S).");

        CriteriaVersions versions = CriteriaVersions.of(SET, LocalDate.of(2025, 8, 31));
        refuses(
                "criteria.versions.day",
                () -> versions.with(OTHER, LocalDate.of(2025, 8, 31)),
                "The set (T) cannot replace another from 2025-08-31 on, as that one applies from 2025-08-31.");
        refuses(
                "criteria.versions.same",
                () -> versions.with(SET, LocalDate.of(2025, 10, 31)),
                "The set (S) cannot replace itself from 2025-10-31 on.\n"
                        + "Maybe its edition should name another decision or version.");
        refuses(
                "criteria.versions.before",
                () -> versions.on(LocalDate.of(2025, 8, 30)),
                "No version applies on 2025-08-30; the first applies from 2025-08-31.");
        refuses(
                "assessment.restated.otherSet",
                () -> Restated.of(Assessments.of(SET), CriteriaMapping.sameCodes(OTHER, SET)),
                "The mapping begins at the criteria set (T), but the answers are under (S).");

        Year last = Year.of("2023", Ranking.of(BOARD));
        Year next = Year.of("2024", Ranking.of(BOARD));
        refuses(
                "years.label",
                () -> Year.of(" ", Ranking.of(BOARD)),
                "A year of (S) has a label that is not blank.\nMaybe 2024.");
        refuses("years.twice", () -> Years.of(last).with(next).with(last), "There are two years (2023).");
        refuses(
                "years.sets",
                () -> Years.of(last).with(Year.of("2024", Ranking.of(Scoreboard.of(OTHER, List.of())))),
                "The years (2023) and (2024) have different criteria sets.\n"
                        + "Maybe say with a CriteriaMapping which criterion became which.");
        refuses(
                "years.mapping",
                () -> Years.of(last).with(next, CriteriaMapping.sameCodes(OTHER, SET)),
                "The mapping is not from the criteria set of (2023) to that of (2024).");
        refuses(
                "years.succession.weight",
                () -> Succession.sameCodes().with("SNV", Map.of("SLD", BigDecimal.ZERO)),
                "A weight is above 0, not (0) for (SLD) as a part of (SNV).");
        refuses(
                "years.succession.twice",
                () -> Succession.sameCodes().merged("SNV", "SLD", "SLD"),
                "The unit (SLD) is named twice among those that became (SNV).");
        refuses(
                "years.succession.earlier",
                () -> Years.of(last).with(next, Succession.sameCodes().merged("SNV", "SNV", "SLD")),
                "There is no unit (SLD) in (2023), of which (SNV) would have come.");
        refuses(
                "years.succession.later",
                () -> Years.of(last).with(next, Succession.sameCodes().merged("SLD", "SNV")),
                "There is no unit (SLD) in (2024), which would have come from others.");

        refuses("ranking.place.first", () -> Place.of(0), "A place is 1 or more, not (0 / 2).");
        refuses(
                "ranking.block.unknown",
                () -> Ranking.of(BOARD).block("xã"),
                "There is no block (xã).\nMaybe one of [huyện].");
        refuses("ranking.grade.name", () -> grade(" ", "90"), "The grade from (90) has no name.");
        refuses("ranking.grade.twice", () -> bands(grade("A", "90"), grade("A", "80")), "The grade (A) occurs twice.");
        refuses(
                "ranking.grade.bound",
                () -> bands(grade("A", "90"), grade("B", "90")),
                "The grade (B) begins at (90), where another begins.");
        refuses("ranking.grade.none", () -> bands(), "A grade scale has at least one grade.");
        refuses(
                "ranking.grade.percentile",
                () -> percentiles(grade("A", "101")),
                "A percentile lies within 0 and 100, not (A from 101).");
        refuses(
                "ranking.share.invalid",
                () -> share("A", "0"),
                "A forced share has a name and is above 0, not (A) and (0).");
        refuses(
                "ranking.share.twice",
                () -> forcedShares(share("A", "50%"), share("A", "50%")),
                "The forced share (A) occurs twice.");
        refuses(
                "ranking.share.sum",
                () -> forcedShares(share("A", "20%"), share("B", "30%")),
                "The forced shares [A=20, B=30] make 50 %, not 100 %.");
        refuses(
                "ranking.commendation.number",
                () -> Commendation.firstPlaces(-1),
                "A number of places or improvements is 0 or more, not (-1) and (0).");
        refuses(
                "ranking.commendation.ungraded",
                () -> Commendation.firstPlaces(3).withGrade("A").of(Ranking.of(BOARD)),
                "The ranking has no grades, so nobody has at least (A).\nMaybe rank with a grade scale.");
        refuses(
                "ranking.commendation.grade",
                () -> Commendation.firstPlaces(3)
                        .withGrade("A")
                        .of(RankingMethod.withDefaults()
                                .with(bands(grade("B", "0")))
                                .rank(BOARD)),
                "There is no grade (A) from which units are commended.\nMaybe one of [B].");
    }

    static {
        refuses(
                "criteria.differ.id",
                () -> under(SET, OTHER),
                "The unit (V) is assessed under another criteria set than the others. The one is (T), the other (S).");
        refuses(
                "criteria.differ.leaves",
                () -> under(SET, NAMESAKE),
                "The unit (V) is assessed under another criteria set than the others. Both are called (S). Leaf"
                        + " criteria in the one only: [9], in the other only: [2], in both but different: [1=rule].");
        refuses(
                "criteria.differ.policy",
                () -> under(SET, SET.with(Policy.withDefaults().with(Policy.WhenMissing.ZERO))),
                "The unit (V) is assessed under another criteria set than the others. Both are called (S), but they"
                        + " differ in their policy.");
        refuses(
                "criteria.differ.edition",
                () -> under(SET, SET.with(Edition.of(Title.of("Second")))),
                "The unit (V) is assessed under another criteria set than the others. Both are called (S), but they"
                        + " differ in title, version, period, level or source.");
        refuses(
                "criteria.differ.groups",
                () -> under(
                        OTHER,
                        CriteriaSet.of("T", group("0", "Top", OTHER.criteria().get(0)))
                                .with(OTHER.edition())),
                "The unit (V) is assessed under another criteria set than the others. Both are called (T), but they"
                        + " differ in their groups or in the order of their criteria.");
        refuses(
                "criteria.differ.declared",
                () -> under(OTHER, OTHER.withMax(OTHER.max().toString())),
                "The unit (V) is assessed under another criteria set than the others. Both are called (T), but they"
                        + " differ in their printed maximum.");
        refuses(
                "criteria.differ.silences",
                () -> under(OTHER, OTHER.withSilences(List.of(Silence.of("criteria.warning.bandsFall", "as printed")))),
                "The unit (V) is assessed under another criteria set than the others. Both are called (T), but they"
                        + " differ in the warnings they silence.");
    }

    private static Entry verified(Observation observation) {
        return Entry.of(Round.VERIFIED_1, observation);
    }

    private static List<String> keys(Refusal refusal) {
        List<String> keys = new ArrayList<>(List.of(refusal.key()));
        refusal.arguments().forEach(fact -> {
            if (fact instanceof Refusal inner) {
                keys.addAll(keys(inner));
            }
        });
        return keys;
    }

    static {
        refuses("rule.effort.range", () -> Effort.each(0), "The effort of a change is 1 to 1000000, not (0).");
        refuses("rule.effort.most", () -> Effort.each(1).atMost(-1), "There can be 0 changes or more, not (-1).");
        refuses("rule.effort.step", () -> Effort.each(1).inStepsOf("0"), "A step is above 0, not (0).");
        refuses(
                "rule.effort.unknown",
                () -> checklist(item("issued", "1")).next(checked(), Effort.of("sent", 1)),
                "An effort is stated for [sent], which the rule does not have.\nMaybe one of [issued].");
        refuses(
                "rule.effort.limitedAnswer",
                () -> answerShares("1", answer("A", "100%"), answer("B", "50%"), answer("C", "0%"))
                        .next(counts("C", 2), Effort.of("A", 3).and("B", new Effort.Cost(1, 1, Optional.empty()))),
                "Moves to the answer (B) cannot be limited to 1 while other moves cost less than those to the best.\n"
                        + "Maybe let every move cost the same.");
        refuses(
                "rule.next.wide",
                () -> statedUpTo("4").next(stated("0"), Effort.each(1).inStepsOf("0.00001")),
                "There are 400000 combinations of changes to compare, more than 100000.\n"
                        + "Maybe limit how many changes there can be, or let one change be a larger step.");
        refuses(
                "rule.next.effort",
                () -> Rule.bands(atLeast("100%", "1"), otherwise("0"))
                        .next(ratio(0, 1_000_000_000_000L), Effort.each(1_000_000)),
                "An effort of 1000000000000000000 together is more than 1000000000000000.\n"
                        + "Maybe state the effort in larger units, or let one change be a larger step.");
    }

    private static final CriteriaSet PLANNED = CriteriaSet.of(
            "P", leaf("1", "Plan", checklist(item("issued", "1"))), leaf("2", "Report", checklist(item("sent", "2"))));

    private static final Assessments OPEN = Assessments.of(
            PLANNED,
            Assessment.of(PLANNED, Unit.of("A", "A"), Map.of("1", checked(), "2", checked())),
            Assessment.of(PLANNED, Unit.of("B", "B").with(Participation.SCORED_ONLY)));

    private static Planner planner(Efforts efforts) {
        return Planner.of(OPEN, "A").with(efforts);
    }

    /** Two criteria of which each has many levels, and every effort another. */
    private static Planner manySums() {
        CriteriaSet set = CriteriaSet.of(
                "W",
                leaf("1", "Files", proportion("1", Rounding.halfUp(9))),
                leaf("2", "Letters", proportion("1", Rounding.halfUp(9))));
        Assessment open = Assessment.of(set, Unit.of("A", "A"), Map.of("1", ratio(0, 997), "2", ratio(0, 991)));
        Efforts efforts = Efforts.none().with("1", Effort.each(999_983)).with("2", Effort.each(999_979));
        return Planner.of(open).with(efforts);
    }

    private static Planner manyPlaces() {
        CriteriaSet set = CriteriaSet.of(
                "W", leaf("1", "Plan", options(option("yes", "1.000000000000000001"), option("no", "0"))));
        return Planner.of(Assessment.of(set, Unit.of("A", "A"), Map.of("1", chosen("no"))));
    }

    static {
        refuses(
                "planning.halfYear",
                () -> Assignment.to("Office").by(2026, 3),
                "A year has a half 1 and a half 2, not (3) as in 3/2026.");
        refuses(
                "planning.report",
                () -> Efforts.none().reporting("1", checked(), 0),
                "A report shows what was observed, for an effort of 1 or more, not (ticks) for (0).");
        refuses(
                "planning.link.itself",
                () -> Efforts.none().excluding("1", "1"),
                "The criterion (1) cannot wait for itself, nor exclude itself.");
        refuses(
                "planning.link.circle",
                () -> Efforts.none().requiring("1", "2", "1").requiring("2", "1", "1"),
                "Criteria wait for one another in a circle: [1, 2, 1].\nMaybe leave out one of these links.");
        refuses(
                "planning.link.beyond",
                () -> planner(Efforts.oneAChange().requiring("1", "2", "3")).curve(),
                "(1) waits for 3 points of (2), which has at most 2.");
        refuses(
                "planning.criterion",
                () -> planner(Efforts.none().with("1", Effort.of("sent", 1))).curve(),
                "(1): An effort is stated for [sent], which the rule does not have.\nMaybe one of [issued].");
        refuses(
                "planning.size",
                () -> manySums().curve(),
                "There are 1987962241 sums for 2 parts to compare, more than 150000000 in all.\n"
                        + "Maybe state efforts in larger units, or round points to fewer places.");
        refuses(
                "planning.places",
                () -> manyPlaces().curve(),
                "(1.000000000000000001) points with 18 places have too many digits to compare.\n"
                        + "Maybe round points to fewer places.");
        refuses("planning.budget", () -> planner(Efforts.oneAChange()).best(-1), "A budget is 0 or more, not (-1).");
        refuses("planning.target.place", () -> Target.place(0), "The first place is 1, not (0).");
        refuses(
                "planning.grade.none",
                () -> planner(Efforts.oneAChange()).cheapest(Target.grade("A")),
                "A ranking without grades does not give the grade (A).\nMaybe state a ranking method with grades.");
        refuses(
                "planning.grade.unknown",
                () -> planner(Efforts.oneAChange())
                        .with(RankingMethod.withDefaults().with(GradeScale.bands(GradeScale.grade("A", "0"))))
                        .cheapest(Target.grade("B")),
                "There is no grade (B).\nMaybe one of [A].");
        refuses(
                "planning.notRanked",
                () -> Planner.of(OPEN, "B").cushion(),
                "The unit (B) is not ranked, so it has no place.");
        refuses(
                "planning.unattainable.index",
                () -> planner(Efforts.none()).cheapest(Target.index("90")).orThrow(),
                "The unit (A) cannot reach an index of 90: at most 0 of 3 points.\n"
                        + "Maybe state effort for more criteria, or aim lower.");
        refuses(
                "planning.unattainable.score",
                () -> planner(Efforts.none()).cheapest(Target.score("2.5")).orThrow(),
                "The unit (A) cannot reach 2.5 points: at most 0 of 3 points.\n"
                        + "Maybe state effort for more criteria, or aim lower.");
        refuses(
                "planning.unattainable.grade",
                () -> planner(Efforts.none())
                        .with(RankingMethod.withDefaults().with(GradeScale.bands(GradeScale.grade("A", "90"))))
                        .cheapest(Target.grade("A"))
                        .orThrow(),
                "The unit (A) cannot reach the grade (A): at most 0 of 3 points.\n"
                        + "Maybe state effort for more criteria, or aim lower.");
        refuses(
                "planning.unattainable.place",
                () -> Planner.of(
                                Assessments.of(
                                        PLANNED,
                                        OPEN.assessment("A"),
                                        Assessment.of(
                                                PLANNED,
                                                Unit.of("C", "C"),
                                                Map.of("1", checked("issued"), "2", checked()))),
                                "A")
                        .with(Efforts.none())
                        .cheapest(Target.place(1))
                        .orThrow(),
                "The unit (A) cannot reach place 1: at most 0 of 3 points.\n"
                        + "Maybe state effort for more criteria, or aim lower.");
        refuses(
                "planning.otherUnit",
                () -> planner(Efforts.none()).best(0).against(Scorer.score(OPEN.assessment("B"))),
                "The plan is for the unit (A), not for (B).");
        refuses(
                "planning.otherCriterion",
                () -> planner(Efforts.oneAChange())
                        .best(1)
                        .against(Scorer.score(Assessment.of(
                                CriteriaSet.of(
                                        "P2", leaf("1", "One", statedUpTo("9")), leaf("2", "Two", statedUpTo("9"))),
                                Unit.of("A", "A")))),
                "The plan is for (2) of the set (P); in the set (P2) that criterion differs in [max].");
        refuses("planning.action.name", () -> Action.of(" "), "The name of the action is blank.");
        refuses(
                "planning.block.unknown",
                () -> BoardPlanner.of(OPEN).best("sở", 1),
                "There is no unit in the block (sở).");
    }

    @TestFactory
    Stream<DynamicTest> isRefusedWithTheWholeMessage() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.key(), () -> {
                    var refused = catchThrowableOfType(RefusalException.class, each.making()::get);
                    assertThat(refused).hasMessage(each.message());
                    assertThat(keys(refused.refusal())).contains(each.key());
                }));
    }

    /** A blank name, and a list of nothing, are no value to show. */
    @Test
    void aRefusalCarriesItsValue() {
        assertThat(CASES)
                .filteredOn(each -> catchThrowableOfType(RefusalException.class, each.making()::get)
                        .refusal()
                        .arguments()
                        .isEmpty())
                .allMatch(each -> each.key().endsWith(".name")
                        || Set.of(
                                        "number.rounding.unnecessary",
                                        "criteria.title.none",
                                        "criteria.set.id",
                                        "ranking.grade.none")
                                .contains(each.key()));
    }

    @Test
    void factsArePlainValues() {
        for (Refused each : CASES) {
            var refused = catchThrowableOfType(RefusalException.class, each.making()::get);
            assertThat(refused.refusal().arguments()).as(each.key()).allMatch(RefusalCases::isPlain);
        }
    }

    private static boolean isPlain(Object fact) {
        if (fact instanceof List<?> list) {
            return list.stream().allMatch(RefusalCases::isPlain);
        }
        if (fact instanceof Map<?, ?> map) {
            return map.entrySet().stream().allMatch(entry -> isPlain(entry.getKey()) && isPlain(entry.getValue()));
        }
        return Stream.of(
                        String.class,
                        Number.class,
                        Points.class,
                        Ratio.class,
                        Rounding.class,
                        Enum.class,
                        Refusal.class)
                .anyMatch(type -> type.isInstance(fact));
    }

    @Test
    void everyKeyOfTheExactFloorIsMet() {
        Set<String> keys = new TreeSet<>(Refusal.keys());
        keys.removeIf(key -> key.endsWith(".maybe")
                || key.contains(".warning.")
                || !ROOMS.contains(key.substring(0, key.indexOf('.'))));
        assertThat(CASES).map(Refused::key).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(keys);
    }
}
