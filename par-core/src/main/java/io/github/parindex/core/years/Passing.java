package io.github.parindex.core.years;

import io.github.parindex.core.ranking.Ranking.Standing;
import java.util.List;
import java.util.Objects;

/**
 * Why a place changed. Where ties share the best place, and every unit came from one, the place now less the place before is
 * {@link #passedBy} and {@link #joined} less {@link #passed} and {@link #left}, by their numbers.
 *
 * @param passedBy units of the later year that are ahead and were in the same block, level or behind
 * @param joined units of the later year that are ahead and had no place in the block before
 * @param passed units of the earlier year that were ahead, and are level or behind, or what they became is
 * @param left units of the earlier year that were ahead and have no place in the block any more
 */
public record Passing(List<Standing> passedBy, List<Standing> joined, List<Standing> passed, List<Standing> left) {

    static final Passing NONE = new Passing(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Passing {
        passedBy = List.copyOf(Objects.requireNonNull(passedBy, "passedBy"));
        joined = List.copyOf(Objects.requireNonNull(joined, "joined"));
        passed = List.copyOf(Objects.requireNonNull(passed, "passed"));
        left = List.copyOf(Objects.requireNonNull(left, "left"));
    }

    @Override
    public String toString() {
        return "passed by " + passedBy.size() + ", joined ahead " + joined.size() + ", passed " + passed.size()
                + ", left from ahead " + left.size();
    }
}
