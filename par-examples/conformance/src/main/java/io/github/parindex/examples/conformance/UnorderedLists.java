package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of whole numbers that may come in any order, each of which has to be exact.
 *
 * @param lists all of them
 */
record UnorderedLists(Set<List<Integer>> lists) implements Actual {

    @Override
    public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
        Set<List<Integer>> stated = new HashSet<>();
        for (JsonNode list : Fields.list(where, expected)) {
            List<Integer> numbers = new ArrayList<>();
            Fields.list(where, list).forEach(number -> numbers.add(Fields.whole(where, number)));
            stated.add(numbers);
        }
        if (!stated.equals(lists) || stated.size() != expected.size()) {
            differences.add(where + " expected " + expected + ", actual " + lists);
        }
    }
}
