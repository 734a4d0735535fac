package io.github.parindex.core.assessment;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * A unit that is assessed: a province, department, district or commune.
 *
 * @param code unique in its campaign, not blank
 * @param name as published, not blank
 * @param block the comparable units it is ranked with (khối: sở, huyện, xã, …), open text; blank where there is only one
 * @param participation whether it is ranked
 */
public record Unit(String code, String name, String block, Participation participation) {

    /** Refuses a blank code or name. */
    public Unit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(participation, "participation");
        if (code.isBlank() || name.isBlank()) {
            throw Refusal.refused("assessment.unit.blank", code, name);
        }
    }

    /**
     * A ranked unit of the only block.
     *
     * @param code unique in its campaign
     * @param name as published
     * @return the unit
     */
    public static Unit of(String code, String name) {
        return new Unit(code, name, "", Participation.RANKED);
    }

    /**
     * Puts the unit in a block.
     *
     * @param other name of the block
     * @return a copy in that block
     */
    public Unit in(String other) {
        Objects.requireNonNull(other, "other");
        return new Unit(code, name, other, participation);
    }

    /**
     * Changes the participation.
     *
     * @param other ranked, scored only or excluded
     * @return a copy
     */
    public Unit with(Participation other) {
        Objects.requireNonNull(other, "other");
        return new Unit(code, name, block, other);
    }

    @Override
    public String toString() {
        String where = block.isBlank() ? "" : " (" + block + ")";
        return code + " " + name + where + (participation == Participation.RANKED ? "" : ", " + participation);
    }
}
