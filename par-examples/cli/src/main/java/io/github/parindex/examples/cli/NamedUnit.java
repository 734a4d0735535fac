package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.words.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A unit of a call, by its code or its name, whatever the case and the spaces. */
final class NamedUnit {

    private NamedUnit() {}

    /**
     * Finds a unit.
     *
     * @throws WrongCall if no unit is called so, or several are
     */
    static Unit of(String given, List<Unit> units) {
        Optional<Unit> exact =
                units.stream().filter(unit -> unit.code().equals(given)).findFirst();
        return exact.orElseGet(() -> byName(given, units));
    }

    private static Unit byName(String given, List<Unit> units) {
        List<Unit> called = units.stream()
                .filter(unit -> isSame(given, unit.code()) || isSame(given, unit.name()))
                .toList();
        if (called.size() > 1) {
            throw new WrongCall(Wording.of(
                    "par.severalUnits", given, called.stream().map(Unit::code).toList()));
        }
        return called.stream().findFirst().orElseThrow(() -> unknown(given, units));
    }

    private static boolean isSame(String given, String known) {
        return plain(given).equals(plain(known));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static WrongCall unknown(String given, List<Unit> units) {
        List<String> names = new ArrayList<>();
        units.forEach(unit -> {
            names.add(unit.code());
            names.add(unit.name());
        });
        return Nearest.to(given, names)
                .map(near -> new WrongCall(Wording.of("par.noUnitMaybe", given, near)))
                .orElseGet(() -> new WrongCall(Wording.of("par.noUnit", given, units.size())));
    }
}
