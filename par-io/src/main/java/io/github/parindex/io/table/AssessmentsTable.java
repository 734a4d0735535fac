package io.github.parindex.io.table;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.shape.CellNames;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.Reasons;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts assessments into a table; columns that would only hold what is usual are left out. */
public final class AssessmentsTable {

    private final List<Column> columns = new ArrayList<>();
    private final Locale locale;

    // A heading, and what a line of a unit and round holds under it.
    private record Column(String heading, Function<Place, String> text) {}

    private record Place(Assessment assessment, Round round) {

        Unit unit() {
            return assessment.unit();
        }

        Optional<Entry> entry(Leaf leaf) {
            return assessment.entries(leaf.code()).stream()
                    .filter(entry -> entry.round() == round)
                    .findFirst();
        }
    }

    private AssessmentsTable(Assessments assessments, Locale locale, boolean all) {
        this.locale = locale;
        columns.add(new Column(Columns.UNIT, place -> place.unit().code()));
        columns.add(new Column(Columns.NAME, place -> place.unit().name()));
        columns.add(new Column(Columns.BLOCK, place -> place.unit().block()));
        if (all || assessments.all().stream().anyMatch(each -> each.unit().participation() != Participation.RANKED)) {
            columns.add(new Column(
                    Columns.PARTICIPATION, place -> CellWords.of(place.unit().participation(), locale)));
        }
        if (all || entries(assessments).anyMatch(entry -> entry.round() != Round.FINAL)) {
            columns.add(new Column(Columns.ROUND, place -> CellWords.of(place.round(), locale)));
        }
        assessments.set().leaves().forEach(leaf -> addLeaf(leaf, assessments, all));
    }

    /**
     * The rows.
     *
     * @param assessments of any units
     * @param locale of the words in cells
     * @return the headings of {@link Columns}, then a row for each unit and round
     */
    public static List<List<String>> of(Assessments assessments, Locale locale) {
        return rows(assessments, new AssessmentsTable(assessments, locale, false));
    }

    /**
     * The same with every column but those of notes, to be filled in.
     *
     * @param assessments of any units
     * @param locale of the words in cells
     * @return the headings of {@link Columns}, then a row for each unit and round
     */
    public static List<List<String>> toBeFilled(Assessments assessments, Locale locale) {
        return rows(assessments, new AssessmentsTable(assessments, locale, true));
    }

    private static List<List<String>> rows(Assessments assessments, AssessmentsTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns.stream().map(Column::heading).toList());
        for (Assessment assessment : assessments.all()) {
            for (Round round : rounds(assessment)) {
                Place place = new Place(assessment, round);
                rows.add(table.columns.stream()
                        .map(column -> column.text().apply(place))
                        .toList());
            }
        }
        return rows;
    }

    private void addLeaf(Leaf leaf, Assessments assessments, boolean all) {
        columns.add(column(Columns.heading(leaf), leaf, entry -> Cells.text(entry.observation(), leaf.rule())));
        if (all || any(assessments, leaf, entry -> !entry.evidence().isEmpty())) {
            columns.add(column(Columns.evidence(leaf), leaf, AssessmentsTable::evidence));
        }
        if (any(assessments, leaf, entry -> !note(entry).isEmpty())) {
            columns.add(column(Columns.note(leaf), leaf, this::note));
        }
    }

    private String note(Entry entry) {
        return Reasons.note(entry).map(note -> note.in(locale)).orElse("");
    }

    private static Column column(String heading, Leaf leaf, Function<Entry, String> text) {
        return new Column(heading, place -> place.entry(leaf).map(text).orElse(""));
    }

    private static boolean any(Assessments assessments, Leaf leaf, Predicate<Entry> condition) {
        return assessments.all().stream()
                .flatMap(each -> each.entries(leaf.code()).stream())
                .anyMatch(condition);
    }

    private static Stream<Entry> entries(Assessments assessments) {
        return assessments.all().stream().flatMap(AssessmentsTable::entries);
    }

    private static Stream<Entry> entries(Assessment assessment) {
        return assessment.set().leaves().stream().flatMap(leaf -> assessment.entries(leaf.code()).stream());
    }

    /** Those with an entry; a unit without any still has a line. */
    private static Set<Round> rounds(Assessment assessment) {
        Set<Round> rounds = entries(assessment)
                .map(Entry::round)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Round.class)));
        return rounds.isEmpty() ? EnumSet.of(Round.FINAL) : rounds;
    }

    /**
     * Writes references to documents as one cell.
     *
     * @param entry of any round
     * @return the references, with semicolons between them
     */
    public static String evidence(Entry entry) {
        return entry.evidence().stream()
                .map(each -> CellNames.written(each, ";"))
                .collect(Collectors.joining("; "));
    }
}
