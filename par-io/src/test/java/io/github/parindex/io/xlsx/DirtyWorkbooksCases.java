package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.files.AssessmentsFiles;
import io.github.parindex.io.files.Collected;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Workbooks as officials send them: what they are told, and what is scored. A case is written as its sheets look, with a bar
 * between two cells; a cell in brackets is no text: {@code [2.5]} a number, {@code [90%]} a percentage, {@code [=B7/B8: 0.5]}
 * a formula with its stored value or without, {@code [date]} a date.
 */
final class DirtyWorkbooksCases {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final CriteriaSet SET = CriteriaSetJson.read(BrokenDocuments.resource("trial-cells/set.json"))
            .orThrow();
    private static final Pattern ROW = Pattern.compile("(hidden )?(?:([0-9]+): )?(.*)");
    private static final Pattern FORMULA = Pattern.compile("\\[=([^:\\]]+)(?:: ([^\\]]+))?\\]");

    @TempDir
    private Path folder;

    /** A section of a case: what is said of it, and its lines. */
    private record Section(String kind, String name, List<String> lines) {}

    private record Case(String name, List<Section> sections) {

        List<String> lines(String kind) {
            return sections.stream()
                    .filter(section -> section.kind().equals(kind))
                    .flatMap(section -> section.lines().stream())
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = DirtyWorkbooksCases.class.getResourceAsStream("/trial-workbooks/dirty.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== ")).skip(1).map(DirtyWorkbooksCases::read);
        }
    }

    private static Case read(String text) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("-- ")) {
                String[] heading = line.substring(3).split(" ", 2);
                sections.add(new Section(heading[0], heading.length < 2 ? "" : heading[1], new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).lines().add(line);
            }
        }
        return new Case(lines.get(0), sections);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsToldAndScored(Case dirty) throws IOException {
        Loaded<Collected> loaded = load(dirty);
        List<String> told = loaded.problems().stream()
                .map(problem -> problem.toText(VIETNAMESE).replace(folder + "/", ""))
                .toList();
        assertThat(told).containsExactlyElementsOf(dirty.lines("told"));
        assertThat(loaded.usable()
                        .map(Collected::assessments)
                        .map(DirtyWorkbooksCases::scored)
                        .orElse(List.of()))
                .containsExactlyElementsOf(dirty.lines("scored"));
    }

    private Loaded<Collected> load(Case dirty) throws IOException {
        List<Path> paths = new ArrayList<>();
        BookBuilder book = new BookBuilder();
        for (Section section : dirty.sections()) {
            if (section.kind().equals("sheet")) {
                book.raw(section.name(), sheet(section.lines()));
            } else if (section.kind().equals("hidden")) {
                book.hidden(section.name(), sheet(section.lines()));
            } else if (section.kind().equals("file")) {
                paths.add(folder.resolve(section.name()));
                Files.writeString(paths.get(0), String.join("\n", section.lines()) + "\n");
            }
        }
        if (paths.isEmpty()) {
            paths.add(folder.resolve("a.xlsx"));
            Files.write(paths.get(0), book.bytes());
        }
        AssessmentsFiles files = AssessmentsFiles.of(SET);
        return roster(dirty.lines("units")).map(files::with).orElse(files).read(paths);
    }

    private static Optional<Roster> roster(List<String> lines) {
        List<Unit> units = lines.stream()
                .map(line -> line.split(" \\| "))
                .map(parts -> Unit.of(parts[0], parts[1]).in(parts[2]))
                .toList();
        return units.isEmpty() ? Optional.empty() : Optional.of(Roster.of(units));
    }

    private static String sheet(List<String> lines) {
        StringBuilder columns = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        int last = 0;
        for (String line : lines) {
            if (line.startsWith("hidden column ")) {
                int column = Integer.parseInt(line.substring("hidden column ".length()));
                columns.append("<col min=\"" + column + "\" max=\"" + column + "\" hidden=\"1\"/>");
                continue;
            }
            Matcher row = ROW.matcher(line);
            assertThat(row.matches()).isTrue();
            last = row.group(2) == null ? last + 1 : Integer.parseInt(row.group(2));
            String[] cells = Arrays.stream(row.group(3).split("\\|", -1))
                    .map(cell -> cell(cell.strip()))
                    .toArray(String[]::new);
            String written = BookBuilder.row(last, cells);
            rows.append(row.group(1) == null ? written : written.replace("<row ", "<row hidden=\"1\" "));
        }
        return "<worksheet><cols>" + columns + "</cols><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String cell(String text) {
        if (!text.startsWith("[")) {
            return text.replace('¦', '|').replace("&", "&amp;").replace("<", "&lt;");
        }
        Matcher formula = FORMULA.matcher(text);
        if (formula.matches()) {
            return "<c><f>" + formula.group(1) + "</f>"
                    + (formula.group(2) == null ? "" : "<v>" + formula.group(2) + "</v>") + "</c>";
        }
        String inner = text.substring(1, text.length() - 1);
        return inner.equals("date")
                ? "<c s=\"3\"><v>45000</v></c>"
                : inner.endsWith("%")
                        ? "<c s=\"1\"><v>" + Double.parseDouble(inner.replace("%", "")) / 100 + "</v></c>"
                        : "<c><v>" + inner + "</v></c>";
    }

    private static List<String> scored(Assessments assessments) {
        Ranking ranking = Ranking.of(Scorer.score(assessments));
        return ranking.board().cards().stream()
                .map((Scorecard card) -> card.unit().code() + " = " + card.total() + ", " + place(ranking, card.unit()))
                .toList();
    }

    private static String place(Ranking ranking, Unit unit) {
        return ranking.blocks().stream()
                .flatMap(block -> block.standings().stream()
                        .filter(each -> each.card().unit().equals(unit))
                        .map((Standing each) -> each.place()
                                .map(place -> "place " + place + " of " + block.name())
                                .orElse("no place")))
                .findFirst()
                .orElse("no place");
    }
}
