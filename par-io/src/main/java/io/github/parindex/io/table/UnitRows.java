package io.github.parindex.io.table;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.shape.CellNames;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds assessments line by line, one for each unit and round. */
public final class UnitRows {

    private final CriteriaSet set;
    private final DecimalMark mark;
    private final KnownUnits known;
    private final List<Columns.OfLeaf> columns;
    private final Map<String, Assessment> byCode = new LinkedHashMap<>();
    private final Map<UnitRound, Wording> met = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    // What stands in a file once.
    private record UnitRound(String unit, Round round) {}

    /** So many units without a block are named. */
    private static final int FEW = 20;

    // What refuses units without a block, once another one has one.
    private final List<Runnable> blanks = new ArrayList<>();
    private boolean hasBlock;

    private UnitRows(CriteriaSet set, DecimalMark mark, KnownUnits known) {
        this.set = set;
        this.mark = mark;
        this.known = known;
        this.columns = set.leaves().stream().map(Columns.OfLeaf::of).toList();
    }

    /**
     * No units yet.
     *
     * @param set what was assessed
     * @param mark of the numbers
     * @param known units that are expected
     * @return the units
     */
    public static UnitRows of(CriteriaSet set, DecimalMark mark, KnownUnits known) {
        return new UnitRows(set, mark, known);
    }

    /**
     * The units without a problem.
     *
     * @return in the order of their first lines
     */
    public Assessments assessments() {
        refuseBlanks();
        return Assessments.of(set, sound());
    }

    private List<Assessment> sound() {
        return byCode.entrySet().stream()
                .filter(each -> !faulty.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * Whether a line is of a unit that is being built, so that no unit is finished by it.
     *
     * @param line of any unit
     * @return true for a unit of an earlier line, and before the first
     */
    public boolean isOpen(Line line) {
        return byCode.isEmpty() || byCode.containsKey(line.unit());
    }

    /**
     * Counts the units of all lines so far.
     *
     * @return those that were handed out too
     */
    public int met() {
        return taken.size() + byCode.size();
    }

    /**
     * Hands out the finished units and forgets all but their codes.
     *
     * @return those without a problem
     */
    public List<Assessment> take() {
        refuseBlanks();
        List<Assessment> sound = sound();
        taken.addAll(byCode.keySet());
        byCode.clear();
        met.clear();
        faulty.clear();
        return sound;
    }

    /**
     * Adds what a unit holds in a round.
     *
     * @param line of a unit
     */
    public void add(Line line) {
        if (line.isReadable()) {
            read(line);
        }
        if (line.isFaulty()) {
            faulty.add(line.unit());
        }
    }

    private void read(Line line) {
        Optional<Unit> unit = unit(line).map(known::completed);
        Optional<Round> round = line.word(Columns.ROUND, Round.class, Round.FINAL);
        unit.ifPresent(found -> {
            line.isOf(found.code());
            byCode.putIfAbsent(found.code(), Assessment.of(set, found));
            checkSame(line, byCode.get(found.code()).unit(), found);
            meetBlock(line, found);
            checkTogether(line, found);
            round.ifPresent(each -> checkOnce(line, found, each));
        });
        for (int i = 0; i < columns.size(); i++) {
            read(line, set.leaves().get(i), columns.get(i), unit, round);
        }
    }

    private void meetBlock(Line line, Unit unit) {
        if (unit.participation() == Participation.RANKED && !unit.block().isBlank()) {
            hasBlock = true;
        } else if (unit.participation() == Participation.RANKED && blanks.size() < FEW) {
            blanks.add(() -> {
                line.refuse(Columns.BLOCK, Wording.of("table.blockBlank", unit.code()));
                faulty.add(unit.code());
            });
        }
    }

    private void refuseBlanks() {
        if (hasBlock) {
            blanks.forEach(Runnable::run);
            blanks.clear();
        }
    }

    private static Optional<Unit> unit(Line line) {
        Optional<String> code = line.filled(Columns.UNIT);
        Optional<String> name = line.filled(Columns.NAME);
        String block = line.text(Columns.BLOCK);
        Optional<Participation> participation =
                line.word(Columns.PARTICIPATION, Participation.class, Participation.RANKED);
        return code.isEmpty() || name.isEmpty() || participation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unit(code.get(), name.get(), block, participation.get()));
    }

    private void checkSame(Line line, Unit first, Unit found) {
        checkSame(line, Columns.NAME, first.name(), found.name());
        checkSame(line, Columns.BLOCK, first.block(), found.block());
        checkSame(line, Columns.PARTICIPATION, first.participation(), found.participation());
    }

    private void checkSame(Line line, String heading, Object first, Object found) {
        if (first.equals(found)) {
            return;
        }
        if (line.has(heading)) {
            line.refuse(heading, Wording.of("table.hereButEarlierLine", found, first));
        } else {
            Wording column = Columns.said(heading, set);
            line.refuse(Columns.UNIT, Wording.of("table.withoutColumnButEarlier", column, found, first));
        }
    }

    private void checkTogether(Line line, Unit unit) {
        if (taken.contains(unit.code())) {
            line.refuse(Columns.UNIT, Wording.of("table.linesUnitDoNot", unit.code()));
        }
    }

    private void checkOnce(Line line, Unit unit, Round round) {
        @Nullable Wording before = met.putIfAbsent(new UnitRound(unit.code(), round), line.where(Columns.UNIT));
        if (before != null) {
            line.refuse(Columns.UNIT, Wording.of("table.unitHasLineRound", unit.code(), round, before));
        }
    }

    private void read(Line line, Leaf leaf, Columns.OfLeaf columns, Optional<Unit> unit, Optional<Round> round) {
        Optional<List<String>> evidence = evidence(line, columns.evidence());
        String note = line.text(columns.note());
        Claim claim = Claim.of(line, leaf, columns, mark);
        if (claim.isNone()) {
            if (!note.isEmpty() || evidence.filter(list -> !list.isEmpty()).isPresent()) {
                refuseAlone(line, columns);
            }
            return;
        }
        if (unit.isPresent() && round.isPresent() && claim.isRead() && evidence.isPresent()) {
            Assessment assessment = Objects.requireNonNull(byCode.get(unit.get().code()));
            Observation observation = claim.observation(assessment.entries(leaf.code()), round.get());
            Entry entry = new Entry(round.get(), observation, evidence.get(), note, line.origin(claim.heading()));
            line.attempt(claim.heading(), () -> assessment.with(leaf.code(), entry))
                    .ifPresent(more -> byCode.put(unit.get().code(), more));
        }
    }

    private void refuseAlone(Line line, Columns.OfLeaf columns) {
        String heading = line.text(columns.note()).isEmpty() ? columns.evidence() : columns.note();
        line.refuse(heading, Wording.of("table.cellBelongsObservationBut", Columns.said(columns.data(), set)));
    }

    private static Optional<List<String>> evidence(Line line, String heading) {
        String text = line.text(heading);
        return text.isBlank() ? Optional.of(List.of()) : line.attempt(heading, () -> references(text));
    }

    private static List<String> references(String text) {
        List<String> references = new ArrayList<>();
        for (String part : CellNames.split(text, ';')) {
            references.add(CellNames.read(part));
        }
        return references;
    }
}
