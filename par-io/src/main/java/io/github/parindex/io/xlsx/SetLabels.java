package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.shape.SpokenRules;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of a criteria set as a whole, in labelled cells: {@code Phiên bản: 2} in one cell, or the label in one
 * and the value in the next that is filled.
 */
final class SetLabels {

    /** What is said. */
    enum Label {
        ID,
        TITLE,
        VERSION,
        PERIOD,
        LEVEL,
        DECISION,
        ARTICLE,
        NOTE,
        MISSING,
        NOT_APPLICABLE,
        GROUPS,
        BLOCK,
        PUBLISHED,
        MAX,
        INCONSISTENCY,
        SILENCED;

        Wording said() {
            return Wording.word(Words.key(this));
        }
    }

    private static final Map<String, Label> WORDS = CellWords.read(List.of(Label.values()), Words::key);
    private static final List<String> KNOWN = CellWords.all(Label.class);
    private static final int LONGEST = 100;

    private final CellFindings findings;
    private final Map<Label, Cell> found = new EnumMap<>(Label.class);
    private final Map<Locale, String> titles = new LinkedHashMap<>();
    private final List<Silence> silences = new ArrayList<>();
    private @Nullable Cell heading;
    private boolean faulty;

    SetLabels(CellFindings findings) {
        this.findings = findings;
    }

    /** Whether a row begins with a label. */
    static boolean areIn(SheetRow row) {
        return row.contents().findFirst().flatMap(cell -> label(cell.text())).isPresent();
    }

    /** Whether a text would be taken for a label, with or without its value. */
    static boolean isLabel(String text) {
        return label(text).isPresent();
    }

    private static Optional<Label> label(String text) {
        String word = word(text);
        return word.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(WORDS.get(CellWords.compared(word)))
                        .or(() -> language(word).map(language -> Label.TITLE));
    }

    private static Optional<Locale> language(String word) {
        return SetTexts.language(word, each -> WORDS.get(each) == Label.TITLE);
    }

    /** Takes the labels of a row; a text without one may be the title. */
    void add(SheetRow row, boolean mayBeTitle) {
        List<Cell> cells = row.contents().toList();
        tellUnknown(cells);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Optional<Label> label = label(cell.text());
            int colon = cell.text().indexOf(':');
            String rest = colon < 0 ? "" : cell.text().substring(colon + 1).strip();
            if (label.equals(Optional.of(Label.SILENCED))) {
                silence(cell, cells.subList(i + 1, cells.size()));
                return;
            } else if (label.isPresent() && !rest.isEmpty()) {
                put(label.get(), cell, with(cell, rest));
            } else if (label.isPresent() && i + 1 < cells.size()) {
                put(label.get(), cell, cells.get(++i));
            } else if (label.isEmpty() && mayBeTitle && heading == null && cells.size() == 1) {
                heading = cell;
            }
        }
    }

    /** What stands like a label and its value, but is none, may be one that is misspelt; capitals and dates head a paper. */
    private void tellUnknown(List<Cell> cells) {
        Cell first = cells.get(0);
        String word = word(first.text());
        boolean isPair = cells.size() == 2
                || (cells.size() == 1
                        && word.length() + 1 < first.text().strip().length());
        if (!isPair || cells.stream().anyMatch(cell -> label(cell.text()).isPresent())) {
            return;
        }
        Problem problem = problem(first, Wording.of("set.labelUnknown", Problem.shortened(word)));
        Optional<String> nearest = Nearest.to(word, KNOWN);
        if (nearest.isPresent()) {
            add(problem.withAdvice(Wording.of("problem.maybe", nearest.get())));
        } else if (cells.size() == 2 && !isOfPaper(cells)) {
            findings.add(problem.as(Problem.Severity.WARNING));
        }
    }

    private static boolean isOfPaper(List<Cell> cells) {
        String first = cells.get(0).text();
        return first.equals(first.toUpperCase(Locale.ROOT))
                || cells.stream().anyMatch(cell -> Totals.isSignature(cell.text()));
    }

    private static String word(String text) {
        int colon = text.indexOf(':');
        return (colon < 0 ? text : text.substring(0, colon)).strip();
    }

    /** A warning that is not shown: its code, the reason, and the criterion it is for if it is for one. */
    private void silence(Cell labelled, List<Cell> values) {
        List<String> said =
                values.stream().map(cell -> SetTexts.read(cell.text())).toList();
        if (said.size() < 2 || said.size() > 3) {
            add(problem(labelled, Wording.of("set.silence")).withAdvice(Wording.of("set.silence.maybe")));
            return;
        }
        try {
            Silence silence = CellRefused.unlessAccepted(() -> Silence.of(said.get(0), said.get(1)));
            silences.add(said.size() == 3 ? silence.onlyFor(said.get(2)) : silence);
        } catch (CellRefused refused) {
            refuse(labelled, refused);
        }
    }

    private static Cell with(Cell cell, String text) {
        return new Cell(text, cell.line(), cell.column(), cell.place(), false, "", cell.fault());
    }

    private void put(Label label, Cell labelled, Cell value) {
        if (value.fault().isPresent()) {
            refuse(value, value.fault().get());
            return;
        }
        boolean twice = label == Label.TITLE
                ? titles.putIfAbsent(
                                language(labelled.text().split(":", 2)[0].strip())
                                        .orElse(Locale.ROOT),
                                value.text())
                        != null
                : found.putIfAbsent(label, value) != null;
        if (twice) {
            add(problem(value, Wording.of("set.labelTwice", Problem.shortened(labelled.text()))));
        }
    }

    private Problem problem(Cell cell, Wording message) {
        return SetColumns.problem(findings, cell, message);
    }

    private void add(Problem problem) {
        faulty = true;
        findings.add(problem);
    }

    private void refuse(Cell cell, CellRefused refused) {
        Problem problem = problem(cell, refused.message());
        add(refused.advice().map(problem::withAdvice).orElse(problem));
    }

    private Optional<String> text(Label label) {
        return Optional.ofNullable(found.get(label)).map(cell -> SetTexts.read(cell.text()));
    }

    /** The name of the set, or the given one where none is stated. */
    String id(String usual) {
        return text(Label.ID).filter(id -> !id.isBlank()).orElse(usual);
    }

    /** The edition; without a title the heading of the sheet is it, or the name of the set. */
    Edition edition(String id) {
        if (titles.isEmpty()) {
            titles.put(Locale.ROOT, heading == null || heading.text().isBlank() ? id : heading.text());
        }
        return new Edition(
                Title.of(titles),
                text(Label.VERSION).orElse("1"),
                text(Label.PERIOD).orElse(""),
                text(Label.LEVEL).orElse(""),
                source());
    }

    private Optional<LegalSource> source() {
        return SetTexts.source(
                text(Label.DECISION).orElse(""),
                text(Label.ARTICLE).orElse(""),
                text(Label.NOTE).orElse(""));
    }

    /** The policy; what is not stated is as usual. */
    Policy policy() {
        Policy usual = Policy.withDefaults();
        Policy.WhenMissing missing = word(Label.MISSING, SetTexts.MISSING, usual.missing());
        Policy.WhenNotApplicable notApplicable =
                word(Label.NOT_APPLICABLE, SetTexts.NOT_APPLICABLE, usual.notApplicable());
        Optional<Rounding> groups = rounding(Label.GROUPS);
        return new Policy(
                missing,
                notApplicable,
                groups,
                rounding(Label.BLOCK).orElse(usual.block()),
                rounding(Label.PUBLISHED).orElse(usual.published()));
    }

    /** The maximum that the decision prints for the whole set; what it contradicts is said beside it. */
    private CriteriaSet declared(CriteriaSet set) {
        @Nullable Cell cell = found.get(Label.MAX);
        DecimalMark mark = cell != null && cell.isNumber() ? DecimalMark.POINT : DecimalMark.EITHER;
        Optional<Points> max = value(Label.MAX, text -> SpokenRules.points(text, mark));
        String inconsistency = text(Label.INCONSISTENCY).orElse("");
        return max.map(Points::toString)
                .map(points ->
                        inconsistency.isEmpty() ? set.withMax(points) : set.withPublishedMax(points, inconsistency))
                .orElse(set);
    }

    private <E extends Enum<E>> E word(Label label, SetTexts.Choice<E> choice, E usual) {
        return value(label, choice::read).orElse(usual);
    }

    private Optional<Rounding> rounding(Label label) {
        boolean none = text(label).filter(SetTexts::isNone).isPresent();
        return none ? Optional.empty() : value(label, SpokenRules::rounding);
    }

    private <T> Optional<T> value(Label label, Function<String, T> reading) {
        Cell cell = found.get(label);
        if (cell == null || cell.text().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(cell.text()));
        } catch (CellRefused refused) {
            refuse(cell, refused);
            return Optional.empty();
        }
    }

    /** The set of these criteria, or null if what is said of it is at fault. */
    @Nullable
    CriteriaSet set(String usualId, Supplier<CriteriaSet> bare) {
        try {
            Edition edition = CellRefused.unlessAccepted(() -> edition(id(usualId)));
            Policy policy = CellRefused.unlessAccepted(this::policy);
            CriteriaSet set = CellRefused.unlessAccepted(
                    () -> declared(bare.get().with(edition).with(policy)).withSilences(silences));
            return faulty ? null : set;
        } catch (CellRefused refused) {
            Problem problem = findings.problem(0, 0, refused.message());
            add(refused.advice().map(problem::withAdvice).orElse(problem));
            return null;
        }
    }
}
