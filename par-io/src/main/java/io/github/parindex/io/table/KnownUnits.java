package io.github.parindex.io.table;

import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.assessment.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The units of a list, found by code or name whatever the case and the spaces. */
public final class KnownUnits {

    private static final KnownUnits NONE = new KnownUnits(List.of());

    private final List<Unit> units;
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, Unit> byText = new HashMap<>();

    private KnownUnits(List<Unit> units) {
        this.units = units;
        units.forEach(unit -> byCode.put(unit.code(), unit));
        units.forEach(unit -> byText.putIfAbsent(plain(unit.name()), unit));
        units.forEach(unit -> byText.put(plain(unit.code()), unit));
    }

    /**
     * The units of a list.
     *
     * @param roster of those that are asked to send something
     * @return its units
     */
    public static KnownUnits of(Roster roster) {
        return new KnownUnits(roster.units());
    }

    /**
     * No list: anybody may send something.
     *
     * @return no units
     */
    public static KnownUnits none() {
        return NONE;
    }

    private static String plain(String text) {
        return CellWords.compared(text).replaceAll("\\s+", " ");
    }

    /**
     * Whether there is no list.
     *
     * @return true if no unit is known
     */
    public boolean areNone() {
        return units.isEmpty();
    }

    /**
     * The unit that a text names.
     *
     * @param text a code or a name
     * @return none if it is not in the list
     */
    public Optional<Unit> find(String text) {
        return Optional.ofNullable(byText.get(plain(text)));
    }

    /** The unit with what a file leaves out, or writes otherwise in nothing but case and spaces, as the list has it. */
    Unit completed(Unit found) {
        Unit listed = byCode.get(found.code());
        return listed == null
                ? found
                : new Unit(
                        found.code(),
                        ofList(listed.name(), found.name()),
                        ofList(listed.block(), found.block()),
                        found.participation());
    }

    private static String ofList(String listed, String found) {
        return found.isBlank() || plain(listed).equals(plain(found)) ? listed : found;
    }

    /**
     * What units are called.
     *
     * @return their codes, then their names
     */
    public List<String> names() {
        return Stream.concat(units.stream().map(Unit::code), units.stream().map(Unit::name))
                .toList();
    }
}
