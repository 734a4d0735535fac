package io.github.parindex.examples.qd766;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.examples.words.ExampleWords;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table in one of the {@linkplain PublishedLayout published layouts}: UTF-8, commas, a heading row. */
public final class PublishedRows {

    private final String file;
    private final List<PublishedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long lastLine;

    private PublishedRows(String file) {
        this.file = file;
    }

    /**
     * Reads a table to its end, whatever is wrong with single rows.
     *
     * @param source the table
     * @return the rows without problems, and all problems with file, line and column
     */
    public static Loaded<List<PublishedRow>> read(Source source) {
        Loaded<String> text = source.text(ReadLimits.withDefaults());
        return text.usable()
                .map(content -> new PublishedRows(source.name()).read(content))
                .orElseGet(() -> Loaded.failed(text.problems()));
    }

    private Loaded<List<PublishedRow>> read(String text) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().allowUnclosedQuote(false).ofNamedCsvRecord(text)) {
            csv.forEach(this::read);
        } catch (CsvParseException | IllegalArgumentException | IOException broken) {
            problems.add(Problem.of(file, ExampleWords.of("rows.broken", lastLine))
                    .withAdvice(ExampleWords.of("rows.broken.maybe")));
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(file, ExampleWords.of("rows.none")));
        }
        return Loaded.of(List.copyOf(rows), problems);
    }

    private void read(NamedCsvRecord row) {
        lastLine = row.getStartingLineNumber();
        Optional<PublishedLayout> layout = PublishedLayout.of(row.getHeader());
        if (layout.isPresent()) {
            read(layout.get(), row);
        } else if (problems.isEmpty()) {
            problems.add(Problem.of(file, ExampleWords.of("rows.unknownLayout", row.getHeader()))
                    .at(1, 0));
        }
    }

    private void read(PublishedLayout layout, NamedCsvRecord row) {
        int before = problems.size();
        Map<String, Observation> observations = layout.observations(column -> count(row, column));
        Map<String, Points> published = layout.published(column -> points(row, column));
        Optional<Unit> unit = unit(row);
        if (problems.size() == before && unit.isPresent()) {
            String place = file + ":" + row.getStartingLineNumber();
            rows.add(new PublishedRow(place, layout, unit.get(), observations, published));
        }
    }

    private Optional<Unit> unit(NamedCsvRecord row) {
        try {
            Optional<Unit> unit = PublishedRow.unit(row.getField("code"), row.getField("level"), row.getField("unit"));
            if (unit.isEmpty()) {
                problems.add(problem(row, "level", ExampleWords.of("rows.level", row.getField("level")))
                        .withAdvice(ExampleWords.of("rows.level.maybe")));
            }
            return unit;
        } catch (IllegalArgumentException refused) {
            problems.add(problem(row, "unit", refused));
            return Optional.empty();
        }
    }

    private long count(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        if (text.matches("[0-9]{1,15}")) {
            return Long.parseLong(text);
        }
        problems.add(problem(row, column, ExampleWords.of("rows.notCount", text))
                .withAdvice(ExampleWords.of("rows.notCount.maybe")));
        return 0;
    }

    private Points points(NamedCsvRecord row, String column) {
        try {
            return Points.parse(row.getField(column));
        } catch (IllegalArgumentException refused) {
            problems.add(problem(row, column, refused));
            return Points.ZERO;
        }
    }

    private Problem problem(NamedCsvRecord row, String column, IllegalArgumentException refused) {
        Problem problem = problem(row, column, Wording.of(refused, Medium.TABLE));
        return Wording.advice(refused, Medium.TABLE).map(problem::withAdvice).orElse(problem);
    }

    private Problem problem(NamedCsvRecord row, String column, Wording wording) {
        return Problem.of(file, wording)
                .at(column)
                .at((int) row.getStartingLineNumber(), row.getHeader().indexOf(column) + 1)
                .withValue(row.getField(column));
    }
}
