package io.github.parindex.core.assessment;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Bands;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What looks wrong about the assessments of a campaign, although each of them can be scored. */
final class Doubts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Blocks are held against each other up to this many; more than these are no blocks. */
    private static final int MOST_BLOCKS = 1_000;

    private final CriteriaSet set;
    private final List<Assessment> assessments;
    private final List<Silence> silences;
    private final Map<String, Integer> unitsOf = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, String> likes = new HashMap<>();
    private final Map<String, Integer> partly = new LinkedHashMap<>();
    // Leaves of which some unit has an observation, by their index.
    private final BitSet observed = new BitSet();

    /** What is warned of several units together is not warned of those for which it is silenced. */
    Doubts(CriteriaSet set, List<Assessment> assessments, List<Silence> silences) {
        this.set = set;
        this.assessments = assessments;
        this.silences = silences;
        for (Assessment each : assessments) {
            if (each.unit().participation() == Participation.RANKED) {
                unitsOf.merge(each.unit().block(), 1, Integer::sum);
            }
        }
        set.leaves().forEach(leaf -> known.addAll(leaf.blocks()));
        if (unitsOf.size() + known.size() <= MOST_BLOCKS) {
            compare();
        }
        for (int i = 0; i < set.leaves().size(); i++) {
            String code = set.leaves().get(i).code();
            observed.set(
                    i, assessments.stream().anyMatch(each -> !each.entries(code).isEmpty()));
        }
    }

    /** Finds blocks that look like one that a criterion names, or like a larger one. */
    private void compare() {
        List<Alike> named = known.stream().map(Alike::of).toList();
        List<Alike> blocks = unitsOf.keySet().stream().map(Alike::of).toList();
        for (Alike block : blocks) {
            if (!block.name().isBlank() && !known.contains(block.name())) {
                Stream.concat(named.stream(), blocks.stream().filter(other -> isLarger(other.name(), block.name())))
                        .filter(block::isLike)
                        .findFirst()
                        .ifPresent(other -> likes.put(block.name(), other.name()));
            }
        }
    }

    List<Warning> all() {
        List<Warning> warnings = new ArrayList<>();
        unitsOf.keySet().forEach(block -> like(block).ifPresent(warnings::add));
        boolean hasBlocks = unitsOf.keySet().stream().anyMatch(block -> !block.isBlank());
        for (Assessment each : assessments) {
            if (hasBlocks) {
                without(each.unit()).ifPresent(warnings::add);
            }
            alone(each.unit()).ifPresent(warnings::add);
            if (each.isEmpty()) {
                warnings.add(Warning.of(
                                "assessment.warning.nothing",
                                each.unit().code(),
                                each.unit().name())
                        .ofUnit(each.unit().code()));
            } else {
                blank(each).ifPresent(warnings::add);
                notVerified(each).ifPresent(warnings::add);
                misread(each, warnings);
            }
        }
        partlyVerified().ifPresent(warnings::add);
        return warnings;
    }

    private Optional<Warning> like(String block) {
        String code = "assessment.warning.blockLike";
        return Optional.ofNullable(likes.get(block))
                .filter(other -> !silencedUnits(code).containsAll(unitsIn(block)))
                .map(other -> Warning.of(code, block, units(block), other));
    }

    private List<String> unitsIn(String block) {
        return assessments.stream()
                .map(Assessment::unit)
                .filter(unit -> unit.participation() == Participation.RANKED
                        && unit.block().equals(block))
                .map(Unit::code)
                .toList();
    }

    /** The units for which a warning is silenced one by one. */
    private Set<String> silencedUnits(String code) {
        return silences.stream()
                .filter(silence ->
                        silence.code().equals(code) && silence.criterion().isEmpty())
                .flatMap(silence -> silence.about().stream())
                .collect(Collectors.toSet());
    }

    private boolean isLarger(String other, String block) {
        int difference = Integer.compare(units(other), units(block));
        return difference > 0 || (difference == 0 && other.compareTo(block) < 0);
    }

    private int units(String block) {
        return unitsOf.getOrDefault(block, 0);
    }

    private static Optional<Warning> without(Unit unit) {
        return unit.participation() == Participation.RANKED && unit.block().isBlank()
                ? Optional.of(
                        Warning.of("assessment.warning.noBlock", unit.code()).ofUnit(unit.code()))
                : Optional.empty();
    }

    private Optional<Warning> alone(Unit unit) {
        boolean alone = unit.participation() == Participation.RANKED
                && !unit.block().isBlank()
                && units(unit.block()) == 1
                && unitsOf.size() > 1
                && !known.contains(unit.block())
                && !likes.containsKey(unit.block());
        return alone
                ? Optional.of(Warning.of("assessment.warning.blockAlone", unit.code(), unit.block())
                        .ofUnit(unit.code()))
                : Optional.empty();
    }

    /** Criteria of which other units have an observation; bonuses and deductions are left blank by whoever has none. */
    private Optional<Warning> blank(Assessment assessment) {
        Unit unit = assessment.unit();
        List<String> codes = new ArrayList<>();
        for (int i = observed.nextSetBit(0); i >= 0; i = observed.nextSetBit(i + 1)) {
            Leaf leaf = set.leaves().get(i);
            if (counts(leaf)
                    && leaf.appliesTo(unit.block())
                    && assessment.entries(leaf.code()).isEmpty()) {
                codes.add(leaf.code());
            }
        }
        return codes.isEmpty() || unit.participation() == Participation.EXCLUDED
                ? Optional.empty()
                : Optional.of(Warning.of("assessment.warning.blank", unit.code(), codes.size(), codes)
                        .ofUnit(unit.code()));
    }

    private boolean counts(Leaf leaf) {
        Group.Kind kind = set.kindOf(set.indexOf(leaf.code()));
        return (kind == Group.Kind.PLAIN || kind == Group.Kind.SURVEY) && !(leaf.rule() instanceof Rule.Tracked);
    }

    /** Where nobody verified anything of a unit, it is named; where somebody did, the rest is counted. */
    private Optional<Warning> notVerified(Assessment assessment) {
        List<String> codes = new ArrayList<>();
        boolean verified = false;
        for (Leaf leaf : set.leaves()) {
            List<Entry> rounds = assessment.entries(leaf.code());
            Round last = rounds.isEmpty()
                    ? Round.SURVEY
                    : rounds.get(rounds.size() - 1).round();
            if (last == Round.SELF_ASSESSED) {
                codes.add(leaf.code());
            }
            verified |= last != Round.SELF_ASSESSED && last != Round.SURVEY;
        }
        String unit = assessment.unit().code();
        if (verified && !codes.isEmpty()) {
            partly.put(unit, codes.size());
        }
        return verified || codes.isEmpty()
                ? Optional.empty()
                : Optional.of(Warning.of("assessment.warning.notVerified", unit, codes.size(), codes)
                        .ofUnit(unit));
    }

    private Optional<Warning> partlyVerified() {
        String code = "assessment.warning.partlyVerified";
        partly.keySet().removeAll(silencedUnits(code));
        int values = partly.values().stream().mapToInt(Integer::intValue).sum();
        return partly.isEmpty()
                ? Optional.empty()
                : Optional.of(Warning.of(code, partly.size(), values, List.copyOf(partly.keySet())));
    }

    /** Numbers that the bands take, though most likely not as they were meant. */
    private void misread(Assessment assessment, List<Warning> warnings) {
        for (int i = 0; i < set.leaves().size(); i++) {
            Leaf leaf = set.leaves().get(i);
            if (leaf.rule() instanceof Bands bands
                    && assessment.observations().get(i) instanceof Observation.Measured measured
                    && measured.ratio().isDefined()) {
                String unit = assessment.unit().code();
                misread(bands, measured, leaf.code(), unit)
                        .map(warning -> warning.ofUnit(unit).ofCriterion(leaf.code()))
                        .ifPresent(warnings::add);
            }
        }
    }

    private static Optional<Warning> misread(Bands bands, Observation.Measured measured, String leaf, String unit) {
        List<BigDecimal> bounds = bands.bands().stream()
                .flatMap(band -> band.bound().stream())
                .map(Bands.Bound::value)
                .toList();
        Ratio ratio = measured.ratio();
        boolean whole = bounds.contains(BigDecimal.ONE)
                && bounds.stream().allMatch(bound -> bound.signum() >= 0 && bound.compareTo(BigDecimal.ONE) <= 0);
        boolean percent = measured instanceof Observation.Quantity
                && ratio.compareTo(BigDecimal.TEN) > 0
                && ratio.compareTo(HUNDRED) <= 0;
        if (whole && percent) {
            BigDecimal value = ratio.numerator();
            return Optional.of(Warning.of("assessment.warning.percent", unit, leaf, value, value.multiply(HUNDRED)));
        }
        boolean beyond = bounds.stream().allMatch(bound -> bound.compareTo(BigDecimal.ONE) > 0);
        return beyond && measured instanceof Observation.Share && ratio.compareTo(BigDecimal.ONE) <= 0
                ? Optional.of(Warning.of("assessment.warning.boundsBeyond", unit, leaf, ratio, bounds))
                : Optional.empty();
    }
}
