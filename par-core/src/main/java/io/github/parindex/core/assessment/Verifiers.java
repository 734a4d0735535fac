package io.github.parindex.core.assessment;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who verifies what, as a province assigns it before a campaign (phân công thẩm định): one department each field, another one
 * some criteria, a third the units that would else verify themselves.
 *
 * <p>Of the duties that fit, one for the unit holds before one for its block, that before one for all units; of equals the one
 * for the nearer criterion.
 *
 * @param set what is measured
 * @param duties no two for the same criterion, block and unit
 */
public record Verifiers(CriteriaSet set, List<Duty> duties) {

    /**
     * What somebody verifies.
     *
     * @param verifier such as a department, not blank
     * @param criterion code of a leaf or of a group, or blank for all
     * @param block of units, or blank for all
     * @param unit code of one unit, or blank for all
     */
    public record Duty(String verifier, String criterion, String block, String unit) {

        /** Refuses a blank verifier. */
        public Duty {
            Objects.requireNonNull(verifier, "verifier");
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(block, "block");
            Objects.requireNonNull(unit, "unit");
            if (verifier.isBlank()) {
                throw Refusal.refused("assessment.verifier.blank", criterion);
            }
        }

        private List<String> what() {
            return List.of(criterion, block, unit);
        }

        private boolean isFor(Unit assessed) {
            return (unit.isBlank() || unit.equals(assessed.code()))
                    && (block.isBlank() || block.equals(assessed.block()));
        }

        @Override
        public String toString() {
            return verifier + ": " + (criterion.isBlank() ? "all criteria" : criterion)
                    + (block.isBlank() ? "" : " of " + block) + (unit.isBlank() ? "" : " of " + unit);
        }
    }

    /** Copies the list; refuses criteria that the set has not, and what is assigned twice. */
    public Verifiers {
        Objects.requireNonNull(set, "set");
        duties = List.copyOf(Objects.requireNonNull(duties, "duties"));
        Set<List<String>> assigned = new HashSet<>();
        for (Duty duty : duties) {
            if (!duty.criterion().isBlank()) {
                set.criterion(duty.criterion());
            }
            if (!assigned.add(duty.what())) {
                throw Refusal.refused("assessment.verifier.twice", duty.criterion(), duty.block(), duty.unit());
            }
        }
    }

    /**
     * Nobody in particular.
     *
     * @param set what is measured
     * @return no duties
     */
    public static Verifiers none(CriteriaSet set) {
        return new Verifiers(set, List.of());
    }

    /**
     * Assigns a criterion, or all criteria of a group.
     *
     * @param criterion code of a leaf or group
     * @param verifier such as a department
     * @return a copy with this duty for all units
     * @throws IllegalArgumentException if there is no such criterion, or it is assigned
     */
    public Verifiers with(String criterion, String verifier) {
        return with(new Duty(verifier, criterion, "", ""));
    }

    /**
     * Assigns anything.
     *
     * @param duty of somebody
     * @return a copy with this duty
     * @throws IllegalArgumentException if there is no such criterion, or the same is assigned
     */
    public Verifiers with(Duty duty) {
        List<Duty> more = new ArrayList<>(duties);
        more.add(Objects.requireNonNull(duty, "duty"));
        return new Verifiers(set, more);
    }

    /**
     * Who verifies a criterion of a unit.
     *
     * @param unit that is assessed
     * @param code of a leaf
     * @return empty if it is assigned to nobody
     * @throws IllegalArgumentException if there is no such leaf
     */
    public Optional<String> of(Unit unit, String code) {
        Objects.requireNonNull(unit, "unit");
        set.indexOf(Objects.requireNonNull(code, "code"));
        List<String> path = new ArrayList<>();
        set.criteria().forEach(top -> path.addAll(path(top, code)));
        path.add("");
        return duties.stream()
                .filter(duty -> duty.isFor(unit) && path.contains(duty.criterion()))
                .min(Comparator.comparing((Duty duty) -> duty.unit().isBlank())
                        .thenComparing(duty -> duty.block().isBlank())
                        .thenComparing(duty -> path.indexOf(duty.criterion())))
                .map(Duty::verifier);
    }

    /**
     * What looks wrong about the duties of a campaign: a unit or a block that is not in it, perhaps misspelt, so that nobody
     * verifies what was meant.
     *
     * @param all of the campaign
     * @return warnings in the order of the duties
     */
    public List<Warning> warnings(Assessments all) {
        Objects.requireNonNull(all, "all");
        List<Unit> units = all.all().stream().map(Assessment::unit).toList();
        Set<String> codes = units.stream().map(Unit::code).collect(Collectors.toSet());
        List<Warning> warnings = new ArrayList<>();
        for (Duty duty : duties) {
            if (!duty.unit().isBlank() && !codes.contains(duty.unit())) {
                warnings.add(Warning.of("assessment.warning.dutyUnit", duty.verifier(), duty.unit()));
            } else if (units.stream().noneMatch(duty::isFor)) {
                warnings.add(Warning.of("assessment.warning.dutyBlock", duty.verifier(), duty.block()));
            }
        }
        return warnings;
    }

    /** The codes from a leaf up to a criterion above it, none if it is not there. */
    private static List<String> path(Criterion from, String code) {
        List<String> path = new ArrayList<>();
        if (from.code().equals(code)) {
            path.add(code);
        } else if (from instanceof Group group) {
            group.children().forEach(child -> path.addAll(path(child, code)));
            if (!path.isEmpty()) {
                path.add(group.code());
            }
        }
        return path;
    }
}
