package io.github.parindex.core.assessment;

import io.github.parindex.core.criteria.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of the units that are asked to send something, against which what came is held. */
public final class Roster {

    private final Map<String, Unit> byCode = new LinkedHashMap<>();

    private Roster(List<Unit> units) {
        Objects.requireNonNull(units, "units");
        units.forEach(unit -> byCode.putIfAbsent(unit.code(), unit));
    }

    /**
     * A list of units.
     *
     * @param units with the names and blocks they should have; of two with one code the first counts
     * @return the list
     */
    public static Roster of(List<Unit> units) {
        return new Roster(units);
    }

    /**
     * All units of the list.
     *
     * @return in the order given
     */
    public List<Unit> units() {
        return List.copyOf(byCode.values());
    }

    /**
     * Who has not sent anything.
     *
     * @param came the assessments that came
     * @return the units of the list that are not among them, or of which nothing is filled in
     */
    public List<Unit> awaited(Assessments came) {
        Objects.requireNonNull(came, "came");
        Map<String, Assessment> sent = new LinkedHashMap<>();
        came.all().forEach(each -> sent.put(each.unit().code(), each));
        return byCode.values().stream()
                .filter(unit ->
                        !sent.containsKey(unit.code()) || sent.get(unit.code()).isEmpty())
                .toList();
    }

    /**
     * In what the assessments differ from the list.
     *
     * @param came the assessments that came
     * @return a warning for each unit that is not in the list, has another name or block there, or is not among them
     */
    public List<Warning> warnings(Assessments came) {
        Objects.requireNonNull(came, "came");
        List<Warning> warnings = new ArrayList<>();
        for (Assessment each : came.all()) {
            compare(each.unit(), warnings);
        }
        Set<String> codes = came.all().stream().map(each -> each.unit().code()).collect(Collectors.toSet());
        for (Unit unit : byCode.values()) {
            if (!codes.contains(unit.code())) {
                warnings.add(Warning.of("assessment.warning.notSent", unit.code(), unit.name())
                        .ofUnit(unit.code()));
            }
        }
        return warnings;
    }

    private void compare(Unit unit, List<Warning> warnings) {
        Unit listed = byCode.get(unit.code());
        if (listed == null) {
            warnings.add(Warning.of("assessment.warning.notListed", unit.code(), unit.name())
                    .ofUnit(unit.code()));
            return;
        }
        if (!listed.name().equals(unit.name())) {
            warnings.add(Warning.of("assessment.warning.nameDiffers", unit.code(), unit.name(), listed.name())
                    .ofUnit(unit.code()));
        }
        if (!listed.block().equals(unit.block())) {
            warnings.add(Warning.of("assessment.warning.blockDiffers", unit.code(), unit.block(), listed.block())
                    .ofUnit(unit.code()));
        }
    }

    @Override
    public String toString() {
        return byCode.size() + (byCode.size() == 1 ? " unit" : " units");
    }
}
