package io.github.parindex.core.years;

import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.years.Movement.Predecessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who was ahead and who is, block by block. */
final class Overtaking {

    private final Map<String, List<Standing>> earlier = new HashMap<>();
    private final Map<String, List<Standing>> later = new HashMap<>();
    private final Map<String, List<Predecessor>> predecessors = new HashMap<>();
    private final Map<String, List<Standing>> successors = new HashMap<>();

    Overtaking(Ranking before, Ranking after, Function<Standing, List<Predecessor>> cameFrom) {
        before.blocks().forEach(block -> earlier.put(block.name(), placed(block)));
        for (Ranking.Block block : after.blocks()) {
            later.put(block.name(), placed(block));
            for (Standing standing : block.standings()) {
                List<Predecessor> parts = cameFrom.apply(standing);
                predecessors.put(code(standing), parts);
                parts.forEach(part -> successors
                        .computeIfAbsent(code(part.standing()), code -> new ArrayList<>())
                        .add(standing));
            }
        }
    }

    private static List<Standing> placed(Ranking.Block block) {
        return block.standings().stream()
                .filter(standing -> standing.place().isPresent())
                .toList();
    }

    private static String code(Standing standing) {
        return standing.card().unit().code();
    }

    private static String block(Standing standing) {
        return standing.card().unit().block();
    }

    /** The place of the one unit it came from, in the same block. */
    Optional<Place> placeBefore(Standing now) {
        List<Standing> before = before(now);
        return before.size() == 1 && predecessors(now).size() == 1
                ? before.get(0).place()
                : Optional.empty();
    }

    private List<Predecessor> predecessors(Standing now) {
        return predecessors.getOrDefault(code(now), List.of());
    }

    /** The places that the units it came from held in its block. */
    private List<Standing> before(Standing now) {
        return predecessors(now).stream()
                .map(Predecessor::standing)
                .filter(standing ->
                        standing.place().isPresent() && block(standing).equals(block(now)))
                .toList();
    }

    private List<Standing> after(Standing before) {
        return successors.getOrDefault(code(before), List.of()).stream()
                .filter(standing ->
                        standing.place().isPresent() && block(standing).equals(block(before)))
                .toList();
    }

    Passing of(Standing now, Place before) {
        Place place = now.place().orElseThrow();
        List<Standing> passedBy = new ArrayList<>();
        List<Standing> joined = new ArrayList<>();
        for (Standing other : ahead(later, block(now), place)) {
            List<Standing> was = before(other);
            if (was.isEmpty()) {
                joined.add(other);
            } else if (!was.stream().allMatch(standing -> isAhead(standing, before))) {
                passedBy.add(other);
            }
        }
        List<Standing> passed = new ArrayList<>();
        List<Standing> left = new ArrayList<>();
        for (Standing other : ahead(earlier, block(now), before)) {
            List<Standing> is = after(other);
            if (is.stream().noneMatch(standing -> isAhead(standing, place))) {
                (is.isEmpty() ? left : passed).add(other);
            }
        }
        return new Passing(passedBy, joined, passed, left);
    }

    private static boolean isAhead(Standing standing, Place of) {
        return standing.place().orElseThrow().compareTo(of) < 0;
    }

    private static List<Standing> ahead(Map<String, List<Standing>> blocks, String block, Place of) {
        return blocks.getOrDefault(block, List.of()).stream()
                .filter(standing -> isAhead(standing, of))
                .toList();
    }
}
