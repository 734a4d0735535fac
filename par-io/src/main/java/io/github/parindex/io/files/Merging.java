package io.github.parindex.io.files;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Origin;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what several files say of the same units. */
final class Merging {

    /** What the codes of warnings of the core have in them. */
    private static final String OF_CORE = ".warning.";

    private final CriteriaSet set;
    private final List<Silence> silences;
    private final Map<String, Assessment> byUnit = new LinkedHashMap<>();
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> read = new LinkedHashSet<>();
    private boolean anyUsable;

    Merging(CriteriaSet set, List<Silence> silences) {
        this.set = set;
        this.silences = silences;
    }

    void add(Problem problem) {
        if (isShown(problem)) {
            problems.add(problem);
        }
    }

    void add(String file, Loaded<Assessments> loaded) {
        read.add(file);
        loaded.problems().forEach(this::add);
        loaded.usable().ifPresent(assessments -> {
            anyUsable = true;
            assessments.all().forEach(each -> add(file, each));
        });
    }

    private boolean isShown(Problem problem) {
        return problem.isError()
                || Stream.concat(set.silences().stream(), silences.stream())
                        .noneMatch(silence -> isSilenced(problem, silence));
    }

    /** What a file is warned of is about a criterion if its sentence names it. */
    private static boolean isSilenced(Problem problem, Silence silence) {
        return silence.code().equals(problem.code())
                && silence.criterion()
                        .filter(code -> !problem.message().mentions(code))
                        .isEmpty()
                && silence.about()
                        .filter(about -> !isNamed(problem.file(), about)
                                && !problem.unit().equals(Optional.of(about)))
                        .isEmpty();
    }

    private static boolean isNamed(String file, String name) {
        return file.equals(name) || file.replace('\\', '/').endsWith("/" + name);
    }

    /** Those of a file are those of the units in it, as the core knows units alone. */
    private List<Silence> ofUnits() {
        List<Silence> all = new ArrayList<>();
        for (Silence silence : silences) {
            List<Silence> inFile = files.entrySet().stream()
                    .filter(unit -> silence.about()
                            .filter(name -> unit.getValue().stream().anyMatch(file -> isNamed(file, name)))
                            .isPresent())
                    .map(unit -> silence.about(unit.getKey()))
                    .toList();
            all.addAll(inFile.isEmpty() || !silence.code().contains(OF_CORE) ? List.of(silence) : inFile);
        }
        return all;
    }

    private void add(String file, Assessment more) {
        String code = more.unit().code();
        @Nullable Assessment before = byUnit.get(code);
        byUnit.put(code, before == null ? more : merged(file, before, more));
        files.computeIfAbsent(code, unit -> new ArrayList<>()).add(file);
    }

    private Assessment merged(String file, Assessment before, Assessment more) {
        if (!before.unit().equals(more.unit())) {
            contradict(
                    file, more.unit(), "", more.unit().toString(), before.unit().toString());
            return before;
        }
        Assessment merged = before;
        for (Leaf leaf : set.leaves()) {
            for (Entry entry : more.entries(leaf.code())) {
                Optional<Entry> other = merged.entries(leaf.code()).stream()
                        .filter(each -> each.round() == entry.round())
                        .findFirst();
                if (other.isEmpty()) {
                    merged = merged.with(leaf.code(), entry);
                } else if (isSame(other.get(), entry)) {
                    merged = merged.with(leaf.code(), together(other.get(), entry));
                } else {
                    contradict(file, more.unit(), leaf, entry, other.get());
                }
            }
        }
        return merged;
    }

    /** Whether two entries of a round say the same, and do not count it in different surveys. */
    private static boolean isSame(Entry one, Entry other) {
        boolean isCountedTwice = one.origin() instanceof Origin.Surveyed && other.origin() instanceof Origin.Surveyed;
        return one.observation().equals(other.observation())
                && (!isCountedTwice || one.origin().equals(other.origin()));
    }

    /** The same entry with all evidence and both notes; how it came into its file is said by the one that knows. */
    private static Entry together(Entry first, Entry second) {
        Set<String> evidence = new LinkedHashSet<>(first.evidence());
        evidence.addAll(second.evidence());
        Origin origin = first.origin() instanceof Origin.Typed ? second.origin() : first.origin();
        return new Entry(
                first.round(), first.observation(), List.copyOf(evidence), note(first.note(), second.note()), origin);
    }

    private static String note(String first, String second) {
        if (second.isBlank() || ("\n" + first + "\n").contains("\n" + second + "\n")) {
            return first;
        }
        return first.isBlank() ? second : first + "\n" + second;
    }

    private void contradict(String file, Unit unit, Leaf leaf, Entry here, Entry there) {
        boolean isCounted = here.observation().equals(there.observation());
        contradict(file, unit, leaf.code(), said(here, leaf, isCounted), said(there, leaf, isCounted));
    }

    private static Object said(Entry entry, Leaf leaf, boolean isCounted) {
        String text = Cells.text(entry.observation(), leaf.rule());
        return isCounted
                ? Reasons.note(entry.withNote("")).map(Object.class::cast).orElse(text)
                : text;
    }

    private void contradict(String file, Unit unit, String criterion, Object here, Object there) {
        contradicted.add(unit.code());
        String first = first(unit);
        Wording message = criterion.isEmpty()
                ? Wording.of("files.unitDiffers", unit.code(), here, first, there)
                : Wording.of("files.entryDiffers", unit.code(), criterion, here, first, there);
        problems.add(Problem.of(file, message).at((unit.code() + " " + criterion).strip()));
    }

    private String first(Unit unit) {
        return Objects.requireNonNull(files.get(unit.code())).get(0);
    }

    Loaded<Collected> loaded(Optional<Roster> roster) {
        if (!anyUsable) {
            return problems.stream().anyMatch(Problem::isError)
                    ? Loaded.failed(problems)
                    : Loaded.failed(List.of(Problem.of("", Wording.of("files.none"))));
        }
        byUnit.keySet().removeAll(contradicted);
        Assessments sound = Assessments.of(set, withBlocks()).withSilences(ofUnits());
        warn(sound.warnings());
        roster.ifPresent(list -> warn(Warning.unsilenced(list.warnings(sound), sound.silences())));
        List<Unit> awaited = roster.map(list -> list.awaited(sound)).orElse(List.of());
        return Loaded.of(new Collected(sound, files, awaited), problems);
    }

    /** Refuses the units without a block where those of other files have one. */
    private List<Assessment> withBlocks() {
        List<Assessment> all = List.copyOf(byUnit.values());
        List<Unit> without = Assessments.of(set, all).withoutBlock();
        without.forEach(unit -> problems.add(Problem.of(first(unit), Wording.of("table.blockBlank", unit.code()))
                .at(unit.code())));
        return all.stream().filter(each -> !without.contains(each.unit())).toList();
    }

    private void warn(List<Warning> warnings) {
        for (Warning warning : warnings) {
            String file = warning.unit()
                    .map(unit -> files.getOrDefault(unit, List.of()))
                    .flatMap(from -> from.stream().findFirst())
                    .orElse(read.size() == 1 ? read.iterator().next() : set.id());
            problems.add(Problem.of(file, warning, Medium.TABLE));
        }
    }
}
