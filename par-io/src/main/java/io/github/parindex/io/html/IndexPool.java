package io.github.parindex.io.html;

import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that are compared with each other: those of one period and one block, in the order of the index. */
record IndexPool(String period, String block, List<Standing> standings) {

    static List<IndexPool> of(List<Standing> standings) {
        Map<List<String>, List<Standing>> pools = new LinkedHashMap<>();
        standings.forEach(standing -> pools.computeIfAbsent(
                        List.of(standing.row().period(), standing.row().unit().block()), none -> new ArrayList<>())
                .add(standing));
        return pools.entrySet().stream()
                .map(pool -> new IndexPool(pool.getKey().get(0), pool.getKey().get(1), List.copyOf(pool.getValue())))
                .toList();
    }

    List<Standing> ranked() {
        return standings.stream()
                .filter(standing -> standing.place().isPresent())
                .toList();
    }

    /** The period and the block, as far as there are any. */
    Wording name() {
        String name = Stream.of(period, block).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
        return name.isEmpty() ? Wording.of("material.allUnits") : Wording.literal(name);
    }
}
