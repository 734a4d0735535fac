package io.github.parindex.examples.benchmark;

import static io.github.parindex.core.rule.Rule.answer;
import static io.github.parindex.core.rule.Rule.answerShares;
import static io.github.parindex.core.rule.Rule.at;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.interpolation;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.level;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.perFault;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A hundred criteria in ten groups, an even mix of eight rule shapes, and made-up observations of any unit.
 *
 * <p>An observation is born as a few whole numbers, its slots, from which both sides of the comparison start. Wholes are
 * primes above 5, so that no quotient lies exactly between two roundings, where exact and binary arithmetic may differ.
 */
final class MixedCriteria {

    /** The shapes, in the order in which they take turns, with the slots of their observation. */
    enum Shape {
        /** The option chosen. */
        OPTIONS(1),
        /** A bit for each item ticked. */
        CHECKLIST(1),
        /** Part and whole. */
        BANDS(2),
        /** Part and whole. */
        PROPORTION(2),
        /** Part and whole. */
        INTERPOLATION(2),
        /** Faults of each kind. */
        PER_CASE(3),
        /** Answers of each letter. */
        ANSWER_SHARES(4),
        /** Hundredths of a point. */
        STATED(1);

        private static final List<Shape> ALL = List.of(values());
        private final int slots;

        Shape(int slots) {
            this.slots = slots;
        }

        static Shape of(int leaf) {
            return ALL.get(leaf % ALL.size());
        }
    }

    static final int GROUPS = 10;
    static final int LEAVES = 100;
    static final int SLOTS = slots();

    /** What an option, an item, a band, a break point, a fault and an answer are worth, as a share of the maximum. */
    static final List<String> OPTION_SHARES = List.of("1", "0.5", "0");

    static final String ITEM_SHARE = "0.25";
    static final int ITEMS = 5;
    static final List<String> BAND_BOUNDS = List.of("1", "0.85", "0.7");
    static final List<String> BAND_SHARES = List.of("1", "0.75", "0.5");
    static final String FULL_FROM = "0.8";
    static final String FLOOR = "0.5";
    static final List<String> BREAK_POINTS = List.of("0.5", "0.7", "0.9");
    static final List<String> BREAK_SHARES = List.of("0", "0.5", "1");
    static final List<String> FAULT_SHARES = List.of("0.1", "0.25", "0.5");
    static final List<String> ANSWER_SHARES = List.of("1", "0.6", "0.2", "0");

    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E");
    private static final int[] PRIMES = {53, 97, 211, 419, 853, 1709, 3413};
    private static final int[] MAXIMA = {1, 2, 4};

    final CriteriaSet set;

    MixedCriteria() {
        List<Criterion> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            List<Criterion> leaves = new ArrayList<>();
            for (int leaf = group * LEAVES / GROUPS; leaf < (group + 1) * LEAVES / GROUPS; leaf++) {
                leaves.add(Criterion.leaf(code(leaf), Shape.of(leaf).toString(), rule(leaf)));
            }
            groups.add(Criterion.group("G" + group, "Group " + group, leaves.toArray(Criterion[]::new)));
        }
        set = CriteriaSet.of("MIXED-100", groups);
    }

    private static int slots() {
        int slots = 0;
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            slots += Shape.of(leaf).slots;
        }
        return slots;
    }

    static int max(int leaf) {
        return MAXIMA[leaf % MAXIMA.length];
    }

    private static String code(int leaf) {
        return "L" + leaf;
    }

    private static Rule rule(int leaf) {
        String max = String.valueOf(max(leaf));
        return switch (Shape.of(leaf)) {
            case OPTIONS ->
                options(
                        level("A", OPTION_SHARES.get(0), max),
                        level("B", OPTION_SHARES.get(1), max),
                        level("C", OPTION_SHARES.get(2), max));
            case CHECKLIST ->
                checklist(NAMES.stream()
                                .map(name -> item(name, share(ITEM_SHARE, leaf)))
                                .toArray(Checklist.Item[]::new))
                        .withCap(max);
            case BANDS ->
                bands(
                        atLeast(BAND_BOUNDS.get(0), share(BAND_SHARES.get(0), leaf)),
                        atLeast(BAND_BOUNDS.get(1), share(BAND_SHARES.get(1), leaf)),
                        atLeast(BAND_BOUNDS.get(2), share(BAND_SHARES.get(2), leaf)),
                        otherwise("0"));
            case PROPORTION -> proportion(max).withFullFrom(FULL_FROM).withFloor(FLOOR);
            case INTERPOLATION ->
                interpolation(
                        at(BREAK_POINTS.get(0), share(BREAK_SHARES.get(0), leaf)),
                        at(BREAK_POINTS.get(1), share(BREAK_SHARES.get(1), leaf)),
                        at(BREAK_POINTS.get(2), share(BREAK_SHARES.get(2), leaf)));
            case PER_CASE ->
                perFault(
                        max,
                        kind("A", share(FAULT_SHARES.get(0), leaf)),
                        kind("B", share(FAULT_SHARES.get(1), leaf)),
                        kind("C", share(FAULT_SHARES.get(2), leaf)));
            case ANSWER_SHARES ->
                answerShares(
                        max,
                        answer("A", ANSWER_SHARES.get(0)),
                        answer("B", ANSWER_SHARES.get(1)),
                        answer("C", ANSWER_SHARES.get(2)),
                        answer("D", ANSWER_SHARES.get(3)));
            case STATED -> statedUpTo(max);
        };
    }

    private static String share(String share, int leaf) {
        return new BigDecimal(share).multiply(BigDecimal.valueOf(max(leaf))).toPlainString();
    }

    /** The slots of a unit's observations, leaf by leaf; the same for the same unit. */
    int[] numbers(int unit) {
        SplittableRandom random = new SplittableRandom(unit);
        int[] numbers = new int[SLOTS];
        int at = 0;
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            fill(Shape.of(leaf), max(leaf), numbers, at, random);
            at += Shape.of(leaf).slots;
        }
        return numbers;
    }

    private static void fill(Shape shape, int max, int[] numbers, int at, SplittableRandom random) {
        int whole = PRIMES[random.nextInt(PRIMES.length)];
        switch (shape) {
            case OPTIONS -> numbers[at] = random.nextInt(OPTION_SHARES.size());
            case CHECKLIST -> numbers[at] = random.nextInt(1 << ITEMS);
            case BANDS, PROPORTION, INTERPOLATION -> {
                numbers[at] = random.nextInt(whole * 2 / 5, whole + 1);
                numbers[at + 1] = whole;
            }
            case PER_CASE -> {
                numbers[at] = random.nextInt(4);
                numbers[at + 1] = random.nextInt(3);
                numbers[at + 2] = random.nextInt(2);
            }
            case ANSWER_SHARES -> {
                numbers[at] = random.nextInt(whole + 1);
                numbers[at + 1] = random.nextInt(whole - numbers[at] + 1);
                numbers[at + 2] = random.nextInt(whole - numbers[at] - numbers[at + 1] + 1);
                numbers[at + 3] = whole - numbers[at] - numbers[at + 1] - numbers[at + 2];
            }
            case STATED -> numbers[at] = random.nextInt(100 * max + 1);
        }
    }

    Assessment assessment(int unit) {
        int[] numbers = numbers(unit);
        Map<String, Observation> observations = new LinkedHashMap<>();
        int at = 0;
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            observations.put(code(leaf), observation(Shape.of(leaf), numbers, at));
            at += Shape.of(leaf).slots;
        }
        return Assessment.of(set, Unit.of("U" + unit, "Unit " + unit), observations);
    }

    private static Observation observation(Shape shape, int[] numbers, int at) {
        return switch (shape) {
            case OPTIONS -> Observation.chosen(NAMES.get(numbers[at]));
            case CHECKLIST -> Observation.checked(ticked(numbers[at]));
            case BANDS, PROPORTION, INTERPOLATION -> Observation.ratio(numbers[at], numbers[at + 1]);
            case PER_CASE -> counts(numbers, at, FAULT_SHARES.size());
            case ANSWER_SHARES -> counts(numbers, at, ANSWER_SHARES.size());
            case STATED -> Observation.stated(BigDecimal.valueOf(numbers[at], 2).toPlainString());
        };
    }

    private static String[] ticked(int bits) {
        return NAMES.stream()
                .filter(name -> (bits >> NAMES.indexOf(name) & 1) == 1)
                .toArray(String[]::new);
    }

    private static Observation counts(int[] numbers, int at, int kinds) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < kinds; i++) {
            counts.put(NAMES.get(i), (long) numbers[at + i]);
        }
        return new Observation.Counts(counts);
    }
}
