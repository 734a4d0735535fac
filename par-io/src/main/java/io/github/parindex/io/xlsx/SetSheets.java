package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Exact;
import io.github.parindex.io.shape.SpokenRules;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A criteria set as sheets: its table, what concerns it as a whole, and how points can be given. */
final class SetSheets {

    private static final Wording TABLE = Wording.word("set.sheet.table");
    private static final Wording WHOLE = Wording.word("set.sheet.whole");

    private final CriteriaSet set;
    private final Locale locale;
    private final List<Line> lines = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    // A criterion with its level, 1 at the top.
    private record Line(Criterion criterion, int level) {

        Optional<Group> group() {
            return criterion instanceof Group group ? Optional.of(group) : Optional.empty();
        }

        Optional<Leaf> leaf() {
            return criterion instanceof Leaf leaf ? Optional.of(leaf) : Optional.empty();
        }

        String source(Function<LegalSource, String> text) {
            return criterion
                    .source()
                    .map(text)
                    .map(SetTexts::writtenUnlessEmpty)
                    .orElse("");
        }
    }

    // A heading, how wide it is, and what it holds of a criterion.
    private record Column(String heading, int width, Optional<SetColumns.Kind> kind, Function<Line, String> text) {}

    SetSheets(CriteriaSet set, Locale locale) {
        this.set = set;
        this.locale = locale;
        set.criteria().forEach(criterion -> add(criterion, 1));
        column(SetColumns.Kind.NUMBER, 9, line -> line.criterion().code());
        if (!SetTree.says(lines.stream().map(Line::criterion).toList())) {
            column(SetColumns.Kind.LEVEL, 6, line -> String.valueOf(line.level()));
        }
        languages().forEach(this::titles);
        column(SetColumns.Kind.MAX, 12, this::max);
        column(SetColumns.Kind.RULE, 48, this::rule);
        optional(SetColumns.Kind.GROUP, 14, this::kind);
        optional(SetColumns.Kind.CAP, 12, this::cap);
        optional(SetColumns.Kind.BLOCKS, 16, SetSheets::blocks);
        optional(SetColumns.Kind.DECISION, 20, line -> line.source(LegalSource::decision));
        optional(SetColumns.Kind.ARTICLE, 16, line -> line.source(LegalSource::article));
        optional(SetColumns.Kind.NOTE, 24, line -> line.source(LegalSource::note));
        optional(SetColumns.Kind.INCONSISTENCY, 24, SetSheets::inconsistency);
    }

    private void add(Criterion criterion, int level) {
        lines.add(new Line(criterion, level));
        if (criterion instanceof Group group) {
            group.children().forEach(child -> add(child, level + 1));
        }
    }

    private void column(SetColumns.Kind kind, int width, Function<Line, String> text) {
        columns.add(new Column(kind.said().in(locale), width, Optional.of(kind), text));
    }

    /** A column that is left out where it would hold nothing. */
    private void optional(SetColumns.Kind kind, int width, Function<Line, String> text) {
        if (lines.stream().anyMatch(line -> !text.apply(line).isEmpty())) {
            column(kind, width, text);
        }
    }

    private Set<Locale> languages() {
        return lines.stream()
                .flatMap(line -> line.criterion().title().texts().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void titles(Locale language) {
        columns.add(new Column(
                SetTexts.inLanguage(SetColumns.Kind.TITLE.said(), language, locale),
                languages().size() > 1 ? 32 : 44,
                Optional.empty(),
                line -> line.criterion().title().texts().getOrDefault(language, "")));
    }

    /** The maximum as it is declared; one that only follows from the children stands in brackets. */
    private String max(Line line) {
        String max = SpokenRules.number(line.criterion().max().value(), locale);
        return line.group()
                .map(group -> group.declared()
                        .map(declared -> SpokenRules.number(declared.points().value(), locale))
                        .orElse("(" + max + ")"))
                .orElse(max);
    }

    private String kind(Line line) {
        return line.group()
                .filter(group -> group.kind() != Group.Kind.PLAIN)
                .map(group -> SetTexts.GROUP.text(group.kind(), locale))
                .orElse("");
    }

    private String rule(Line line) {
        return line.leaf().map(leaf -> SpokenRules.text(leaf.rule(), locale)).orElse("");
    }

    private String cap(Line line) {
        return line.group()
                .flatMap(Group::cap)
                .map(cap -> SpokenRules.number(cap.value(), locale))
                .orElse("");
    }

    private static String blocks(Line line) {
        return line.leaf().map(leaf -> SetTexts.blocks(leaf.blocks())).orElse("");
    }

    private static String inconsistency(Line line) {
        return line.group()
                .flatMap(Group::declared)
                .map(max -> SetTexts.writtenUnlessEmpty(max.inconsistency()))
                .orElse("");
    }

    List<SheetOut> all() {
        return List.of(table(), whole(), SetGuide.of(locale));
    }

    private SheetOut table() {
        SheetOut sheet = new SheetOut(TABLE.in(locale));
        columns.forEach(column -> sheet.wide(column.width()));
        String title = set.edition().title().in(locale);
        if (!SetLabels.isLabel(title)) {
            sheet.row(CellOut.of(title, CellOut.Style.TITLE));
        }
        sheet.rows.add(columns.stream()
                .map(column -> CellOut.of(column.heading(), CellOut.Style.HEADING))
                .toList());
        sheet.frozenRows = sheet.rows.size();
        sheet.page = SheetOut.Page.ACROSS;
        for (Line line : lines) {
            CellOut.Style style = line.leaf().isPresent() ? CellOut.Style.LABEL : CellOut.Style.BOLD;
            sheet.rows.add(columns.stream()
                    .map(column -> CellOut.of(column.text().apply(line), style))
                    .toList());
        }
        sheet.rows.add(columns.stream().map(this::total).toList());
        prompts(sheet);
        return sheet;
    }

    private CellOut total(Column column) {
        String text = "";
        if (column.kind().equals(Optional.of(SetColumns.Kind.MAX))) {
            text = SpokenRules.number(set.max().value(), locale);
        } else if (column.kind().isEmpty() && columns.indexOf(column) == firstTitle()) {
            text = Wording.of("set.total.row").in(locale);
        }
        return CellOut.of(text, CellOut.Style.BOLD);
    }

    private int firstTitle() {
        return (int)
                columns.stream().takeWhile(column -> column.kind().isPresent()).count();
    }

    /** What may be written, shown beside the cells that say how points are given and which kind a group is. */
    private void prompts(SheetOut sheet) {
        int from = sheet.frozenRows + 1;
        int to = sheet.rows.size() - 1;
        for (int i = 0; i < columns.size(); i++) {
            String letters = Reference.letters(i + 1);
            String range = letters + from + ":" + letters + to;
            Optional<SetColumns.Kind> kind = columns.get(i).kind();
            if (kind.equals(Optional.of(SetColumns.Kind.RULE))) {
                sheet.choices.add(new SheetOut.Choice(
                        range, "", Wording.of("set.prompt.rule").in(locale)));
            } else if (kind.equals(Optional.of(SetColumns.Kind.GROUP))) {
                String list = "\"" + String.join(",", SetTexts.GROUP.texts(locale)) + "\"";
                sheet.choices.add(new SheetOut.Choice(
                        range, list, Wording.of("set.prompt.group").in(locale)));
            }
        }
    }

    private SheetOut whole() {
        SheetOut sheet = new SheetOut(WHOLE.in(locale)).wide(34, 90);
        sheet.page = SheetOut.Page.ACROSS;
        values().forEach((label, value) ->
                sheet.row(CellOut.of(label, CellOut.Style.BOLD), CellOut.of(value, CellOut.Style.LABEL)));
        if (!set.silences().isEmpty()) {
            sheet.wide(60, 14);
        }
        set.silences()
                .forEach(silence -> sheet.row(
                        CellOut.of(SetLabels.Label.SILENCED.said().in(locale), CellOut.Style.BOLD),
                        CellOut.of(SetTexts.written(silence.code()), CellOut.Style.LABEL),
                        CellOut.of(SetTexts.written(silence.reason()), CellOut.Style.LABEL),
                        CellOut.of(silence.criterion().map(SetTexts::written).orElse(""), CellOut.Style.LABEL)));
        return sheet;
    }

    private Map<String, String> values() {
        Edition edition = set.edition();
        Map<String, String> values = new LinkedHashMap<>();
        put(values, SetLabels.Label.ID, set.id());
        edition.title()
                .texts()
                .forEach((language, text) ->
                        values.put(SetTexts.inLanguage(SetLabels.Label.TITLE.said(), language, locale), text));
        values.put(SetLabels.Label.VERSION.said().in(locale), SetTexts.written(edition.version()));
        put(values, SetLabels.Label.PERIOD, edition.period());
        put(values, SetLabels.Label.LEVEL, edition.level());
        put(values, SetLabels.Label.DECISION, source(LegalSource::decision));
        put(values, SetLabels.Label.ARTICLE, source(LegalSource::article));
        put(values, SetLabels.Label.NOTE, source(LegalSource::note));
        policy(values, set.policy());
        set.declared().ifPresent(max -> {
            put(values, SetLabels.Label.MAX, SpokenRules.number(max.points().value(), locale));
            put(values, SetLabels.Label.INCONSISTENCY, max.inconsistency());
        });
        return values;
    }

    private String source(Function<LegalSource, String> text) {
        return set.edition().source().map(text).orElse("");
    }

    private void put(Map<String, String> values, SetLabels.Label label, String text) {
        values.put(label.said().in(locale), SetTexts.writtenUnlessEmpty(text));
    }

    private void policy(Map<String, String> values, Policy policy) {
        put(values, SetLabels.Label.MISSING, SetTexts.MISSING.text(policy.missing(), locale));
        put(values, SetLabels.Label.NOT_APPLICABLE, SetTexts.NOT_APPLICABLE.text(policy.notApplicable(), locale));
        put(
                values,
                SetLabels.Label.GROUPS,
                policy.groups()
                        .map(rounding -> SpokenRules.text(rounding, locale))
                        .orElseGet(() -> Wording.word("set.noRounding").in(locale)));
        put(values, SetLabels.Label.BLOCK, SpokenRules.text(policy.block(), locale));
        put(values, SetLabels.Label.PUBLISHED, SpokenRules.text(policy.published(), locale));
    }

    /** What a set is called whose workbook does not say it: its file, without folders and extension. */
    static String idOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int point = name.lastIndexOf('.');
        String stem = point > 0 ? name.substring(0, point) : name;
        return stem.isBlank() ? "criteria-set" : stem;
    }

    /** A criterion for each way of scoring, under the name of the way. */
    static CriteriaSet example(Locale locale) {
        List<Criterion> leaves = new ArrayList<>();
        for (Wording said : SpokenRules.examples()) {
            SpokenRules.parse(said.in(locale), Optional.empty()).rule().ifPresent(rule -> {
                String title = SpokenRules.shapeOf(rule).asSentence().in(locale).replaceAll("\\.$", "");
                leaves.add(Criterion.leaf("1." + (leaves.size() + 1), title, rule));
            });
        }
        Criterion bonus = Criterion.leaf(
                "2.1", text("set.example.bonus", locale), leaf(leaves, 5).rule());
        Group all = Criterion.group("1", text("set.example.group", locale), leaves.toArray(Criterion[]::new));
        Group more = Criterion.bonus("2", text("set.example.more", locale), bonus);
        String max = Exact.text(all.max().value());
        return CriteriaSet.of("CCHC-2026", all.withMax(max), more)
                .with(Edition.of(Title.of(text("set.example.title", locale))));
    }

    private static Leaf leaf(List<Criterion> leaves, int index) {
        return (Leaf) leaves.get(index);
    }

    private static String text(String key, Locale locale) {
        return Wording.of(key).in(locale);
    }
}
