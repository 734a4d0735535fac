package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The units of an input and their rows of numbers, all of one length.
 *
 * @param units different names
 * @param numbers one row for each unit
 */
record Rows(List<String> units, List<List<BigDecimal>> numbers) {

    static Rows of(Fields input) {
        List<String> units = units(input.list("units"));
        List<JsonNode> rows = input.list("rows");
        if (rows.size() != units.size()) {
            throw new IllegalArgumentException("input has " + rows.size() + " rows for " + units.size() + " units.");
        }
        List<List<BigDecimal>> numbers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<BigDecimal> row = row("the row of (" + units.get(i) + ")", rows.get(i));
            if (i > 0 && row.size() != numbers.get(0).size()) {
                throw new IllegalArgumentException("the row of (" + units.get(i) + ") has " + row.size()
                        + " numbers, the first has " + numbers.get(0).size() + ".");
            }
            numbers.add(row);
        }
        return new Rows(units, numbers);
    }

    private static List<String> units(List<JsonNode> nodes) {
        Set<String> seen = new HashSet<>();
        return nodes.stream()
                .map(node -> Fields.text("input.units", node))
                .peek(unit -> {
                    if (!seen.add(unit)) {
                        throw new IllegalArgumentException("input.units names (" + unit + ") twice.");
                    }
                })
                .toList();
    }

    private static List<BigDecimal> row(String where, JsonNode row) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (JsonNode number : Fields.list(where, row)) {
            if (number.isNull()) {
                throw new IllegalArgumentException(
                        "unsupported " + where + ": a missing value, and nothing says what it does.");
            }
            numbers.add(Fields.number(where, number));
        }
        return numbers;
    }
}
