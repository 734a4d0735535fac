package io.github.parindex.examples.qd766;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One published row: what was counted at a unit, and the scores the portal shows for it.
 *
 * @param place file and line, for messages
 * @param layout the table it stands in
 * @param unit the unit; the province as a whole is scored without a rank
 * @param observations by indicator
 * @param published by indicator or group
 */
public record PublishedRow(
        String place,
        PublishedLayout layout,
        Unit unit,
        Map<String, Observation> observations,
        Map<String, Points> published) {

    /** Copies the maps in order. */
    public PublishedRow {
        observations = Collections.unmodifiableMap(new LinkedHashMap<>(observations));
        published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
    }

    /** The unit of a row; {@code level} is the portal's word, and without a unit if it is no such word. */
    static Optional<Unit> unit(String code, String level, String name) {
        return switch (level) {
            case "PROVINCE_TOTAL" ->
                Optional.of(Unit.of(code, name).in("Toàn tỉnh").with(Participation.SCORED_ONLY));
            case "PROVINCE" -> Optional.of(Unit.of(code, name).in("Sở, ban, ngành"));
            case "COMMUNE" -> Optional.of(Unit.of(code, name).in("Xã, phường"));
            default -> Optional.empty();
        };
    }

    /**
     * A problem with this row.
     *
     * @param message what is wrong
     * @return the problem, at this row
     */
    public Problem problem(Wording message) {
        return Problem.of(place, message);
    }

    @Override
    public String toString() {
        return place + " " + unit + " " + layout;
    }
}
