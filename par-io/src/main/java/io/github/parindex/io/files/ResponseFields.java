package io.github.parindex.io.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.ResponseRows;
import io.github.parindex.io.table.Row;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON object as a row of cells, which stand in the order of the fields that a response may have. */
final class ResponseFields {

    private static final List<String> ALWAYS = List.of("unit", "service", "stratum");
    private static final List<String> SOMETIMES = List.of("respondent", "cluster");
    private static final List<String> OF_ANSWERS = List.of("item", "answer");

    private final ReadLimits limits;
    private final CellFindings findings;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** A line of the file. */
    record Line(int line, List<Cell> cells) implements Row {

        @Override
        public int size() {
            return cells.size();
        }

        @Override
        public Cell cell(int index) {
            return cells.get(index);
        }
    }

    private ResponseFields(List<String> names, ReadLimits limits, CellFindings findings) {
        this.limits = limits;
        this.findings = findings;
        names.forEach(name -> places.put(name, places.size()));
    }

    /** The fields that go with those of a first line: its respondent and cluster if it names them, and its answers or its one answer. */
    static ResponseFields like(String first, Survey survey, ReadLimits limits, CellFindings findings) {
        List<String> names = new ArrayList<>(ALWAYS);
        SOMETIMES.stream().filter(name -> first.contains('"' + name + '"')).forEach(names::add);
        if (survey.forms().size() > 1 || first.contains("\"form\"")) {
            names.add("form");
        }
        names.addAll(
                OF_ANSWERS.stream().allMatch(name -> first.contains('"' + name + '"'))
                        ? OF_ANSWERS
                        : ResponseRows.itemHeadings(survey));
        return new ResponseFields(names, limits, findings);
    }

    /** The fields as a row of headings. */
    Row headings(int line) {
        return new Line(
                line,
                places.keySet().stream().map(name -> Cell.of(name, line, 0)).toList());
    }

    /** A line without its answers, of which nothing can be read but that it is there. */
    Row blank(int line) {
        return new Line(line, List.of(cells(line)));
    }

    /** The values of a line, if it is an object of known fields; what is wrong is reported. */
    Optional<Row> read(String text, int line) throws IOException {
        try (JsonParser parser = Json.parser(text, limits)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refuse(line, 1);
            }
            Cell[] cells = cells(line);
            boolean sound = true;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                sound &= isTaken(parser, cells, line);
            }
            if (parser.nextToken() != null) {
                return refuse(line, parser.currentTokenLocation().getColumnNr());
            }
            return sound ? Optional.of(new Line(line, List.of(cells))) : Optional.empty();
        } catch (JsonProcessingException broken) {
            return refuse(line, broken.getLocation().getColumnNr());
        }
    }

    private Cell[] cells(int line) {
        Cell[] cells = new Cell[places.size()];
        Arrays.fill(cells, Cell.of("", line, 0));
        return cells;
    }

    private Optional<Row> refuse(int line, int column) {
        findings.add(findings.problem(line, column, Wording.of("responses.notJson")));
        return Optional.empty();
    }

    /** Takes the field that comes, unless it is unknown, met before, or holds more than one value. */
    private boolean isTaken(JsonParser parser, Cell[] cells, int line) throws IOException {
        String name = parser.currentName();
        int column = parser.currentTokenLocation().getColumnNr();
        Integer place = places.get(name);
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
            parser.skipChildren();
            return isRefused(name, line, column, "responses.nested");
        }
        if (place == null) {
            findings.add(findings.problem(line, column, Wording.of("responses.noField", name))
                    .at(name)
                    .withNearest(name, List.copyOf(places.keySet())));
            return false;
        }
        if (cells[place].column() > 0) {
            return isRefused(name, line, column, "json.fieldOccursTwice");
        }
        cells[place] = Cell.of(value == JsonToken.VALUE_NULL ? "" : parser.getText(), line, column);
        return true;
    }

    private boolean isRefused(String name, int line, int column, String key) {
        findings.add(findings.problem(line, column, Wording.of(key, name)).at(name));
        return false;
    }
}
