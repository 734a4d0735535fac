package io.github.parindex.io.table;

import io.github.parindex.core.assessment.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The units that are expected to send something, found by code or name whatever the case and the spaces. */
public final class Roster {

    private static final Roster NONE = new Roster(List.of());

    private final List<Unit> units;
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, Unit> byText = new HashMap<>();

    private Roster(List<Unit> units) {
        this.units = List.copyOf(units);
        units.forEach(unit -> byCode.put(unit.code(), unit));
        units.forEach(unit -> byText.putIfAbsent(plain(unit.name()), unit));
        units.forEach(unit -> byText.put(plain(unit.code()), unit));
    }

    /**
     * A list of units.
     *
     * @param units any
     * @return the list
     */
    public static Roster of(List<Unit> units) {
        return new Roster(units);
    }

    /**
     * No list: anybody may send something.
     *
     * @return an empty list
     */
    public static Roster none() {
        return NONE;
    }

    private static String plain(String text) {
        return CellWords.compared(text).replaceAll("\\s+", " ");
    }

    /**
     * Whether two names differ in nothing but case and spaces.
     *
     * @param one name
     * @param other name
     * @return true if they are the same to a reader
     */
    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /**
     * Whether there is no list.
     *
     * @return true if no unit is in it
     */
    public boolean isEmpty() {
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

    /** The unit of a code, letter by letter. */
    Optional<Unit> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
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
