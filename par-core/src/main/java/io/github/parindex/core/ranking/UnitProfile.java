package io.github.parindex.core.ranking;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Ranking.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a unit stands among the ranked units of its block, field by field, and which of them are nearest to it.
 *
 * <p>A field is a strength (●) if at most a quarter of the block's units stand where the unit stands or above it, and a
 * weakness (○) if at most a quarter stand where it stands or below it. So a field in which many share the best value is
 * nobody's strength, and a block of fewer than four units has neither. The marks are those of the Global Innovation Index
 * (WIPO); its rule, the ten best and the ten worst indicators of a country, has no meaning for eight fields.
 *
 * @param standing of the unit
 * @param ranked how many units of the block have a place
 * @param fields in the order of the set
 * @param peers all other ranked units of the block, nearest first, equally near ones by name
 */
public record UnitProfile(Standing standing, int ranked, List<Field> fields, List<Peer> peers) {

    /** Whether a field stands out among the block. */
    public enum Mark {
        /** At most a quarter of the units stand there or above: ●. */
        STRENGTH,
        /** At most a quarter of the units stand there or below: ○. */
        WEAKNESS,
        /** Neither. */
        NONE
    }

    /**
     * A unit in one field.
     *
     * @param criterion the top criterion
     * @param percent points / applicable maximum × 100, rounded as the published index; empty if nothing is applicable
     * @param place 1 for the best, equal percentages share the better place; empty without a percentage, or if the unit is
     *     not ranked
     * @param among how many ranked units of the block have a percentage
     * @param mark strength, weakness or neither
     */
    public record Field(Criterion criterion, Optional<Points> percent, Optional<Place> place, int among, Mark mark) {

        /** Refuses null. */
        public Field {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(percent, "percent");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(mark, "mark");
        }

        @Override
        public String toString() {
            return criterion.code() + " " + criterion.title() + "   "
                    + percent.map(Points::toString).orElse("-")
                    + place.map(at -> "   " + at + "/" + among).orElse("")
                    + (mark == Mark.NONE ? "" : "   " + mark);
        }
    }

    /**
     * Another unit of the block.
     *
     * @param unit the other
     * @param distance the mean absolute difference of the percentages, over the fields in which both have one, in
     *     percentage points, exact and undivided
     */
    public record Peer(Unit unit, Ratio distance) {

        /** Refuses null. */
        public Peer {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(distance, "distance");
        }

        @Override
        public String toString() {
            return unit + " at " + distance;
        }
    }

    /** Copies the lists. */
    public UnitProfile {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(peers, "peers");
        fields = List.copyOf(fields);
        peers = List.copyOf(peers);
    }

    /**
     * The nearest of the others.
     *
     * @param most how many at most, 0 or more
     * @return nearest first
     */
    public List<Peer> nearest(int most) {
        return peers.subList(0, Math.min(Math.max(0, most), peers.size()));
    }

    /**
     * The fields with a mark.
     *
     * @param mark strength, weakness or neither
     * @return in the order of the set
     */
    public List<Field> fields(Mark mark) {
        Objects.requireNonNull(mark, "mark");
        return fields.stream().filter(field -> field.mark() == mark).toList();
    }

    @Override
    public String toString() {
        int strengths = fields(Mark.STRENGTH).size();
        int weaknesses = fields(Mark.WEAKNESS).size();
        return standing + ", " + strengths + (strengths == 1 ? " strength, " : " strengths, ") + weaknesses
                + (weaknesses == 1 ? " weakness" : " weaknesses");
    }
}
