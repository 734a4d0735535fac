package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A comparison as sentences: how the criteria sets differ, then each unit with what moved, largest moves first. */
final class ComparisonText {

    private static final String MINUS = "−";

    private final Locale locale;
    private final List<Wording> lines = new ArrayList<>();

    private ComparisonText(Locale locale) {
        this.locale = locale;
    }

    /** The lines of some units of a comparison. */
    static List<Wording> of(Comparison comparison, List<Comparison.Moved> units, Locale locale) {
        ComparisonText text = new ComparisonText(locale);
        comparison.mapping().ifPresent(text::sets);
        units.forEach(text::unit);
        return List.copyOf(text.lines);
    }

    /** The lines about units that only one of the two has. */
    static Stream<Wording> unmatched(Comparison comparison) {
        return Stream.concat(
                named("par.compare.gone", comparison.gone()), named("par.compare.come", comparison.come()));
    }

    private static Stream<Wording> named(String key, List<Unit> units) {
        return units.isEmpty()
                ? Stream.empty()
                : Stream.of(Wording.of(
                        key,
                        units.stream()
                                .map(unit -> unit.code() + " " + unit.name())
                                .toList()));
    }

    private void sets(CriteriaMapping mapping) {
        lines.add(
                Wording.of("par.compare.sets", mapping.from().id(), mapping.to().id()));
        criteria(
                "par.compare.dropped",
                without(mapping.from().leaves(), mapping.codes().keySet()));
        criteria(
                "par.compare.added",
                without(mapping.to().leaves(), mapping.codes().values()));
        mapping.codes().forEach((was, is) -> {
            if (!was.equals(is)) {
                lines.add(Wording.of("par.compare.mapped", was, is));
            }
        });
        CriteriaChange.between(mapping.from(), mapping.to()).changed().stream()
                .filter(each -> each.later()
                        .code()
                        .equals(mapping.codes().get(each.earlier().code())))
                .forEach(each ->
                        lines.add(Wording.of("par.compare.changed", each.later().code(), List.copyOf(each.aspects()))));
    }

    private static List<Leaf> without(List<Leaf> leaves, Collection<String> codes) {
        return leaves.stream().filter(leaf -> !codes.contains(leaf.code())).toList();
    }

    private void criteria(String key, List<Leaf> leaves) {
        if (!leaves.isEmpty()) {
            lines.add(Wording.of(
                    key,
                    leaves.stream()
                            .map(leaf -> leaf.code() + " " + leaf.title().in(locale))
                            .toList()));
        }
    }

    private void unit(Comparison.Moved unit) {
        ScoreDiff diff = unit.diff();
        String key = diff.basis() == ScoreDiff.Basis.POINTS ? "par.compare.unit" : "par.compare.unitInPercent";
        lines.add(Wording.of(
                key,
                unit.unit().code() + " " + unit.unit().name(),
                index(unit.before()),
                index(unit.after()),
                signed(diff.total()),
                place(unit.before()),
                place(unit.after())));
        if (unit.isContrary()) {
            lines.add(Wording.of(unit.rise() > 0 ? "par.compare.placeUp" : "par.compare.placeDown"));
        }
        if (diff.isPartial()) {
            lines.add(Wording.of("par.compare.partial", diff.shared().size()));
        }
        if (diff.moved().isEmpty()) {
            lines.add(Wording.of("par.compare.nothing"));
        }
        diff.moved().forEach(this::criterion);
    }

    private void criterion(ScoreDiff.Change change) {
        lines.add(Wording.of(
                "par.compare.criterion",
                change.after().criterion().code(),
                change.after().criterion().title(),
                change.before().points(),
                change.before().applicable(),
                change.after().points(),
                change.after().applicable(),
                signed(change.by())));
    }

    private String index(Ranking.Standing standing) {
        int places = standing.card().set().policy().published().places();
        return standing.card()
                .published()
                .map(index -> Words.in(locale).marked(index.toText(places)))
                .orElse("-");
    }

    private static Object place(Ranking.Standing standing) {
        return standing.place().<Object>map(Place::value).orElse("-");
    }

    /** A change with its sign, whose number takes the decimal mark of the reader. */
    static Wording signed(Optional<Points> change) {
        return change.map(by -> by.sign() < 0
                        ? Wording.joined(List.of(MINUS, by.negated()), "")
                        : Wording.joined(List.of(by.sign() > 0 ? "+" : "", by), ""))
                .orElseGet(() -> Wording.of("par.compare.none"));
    }
}
