package io.github.parindex.io.html;

import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.SatisfactionRanking;
import io.github.parindex.core.sampling.SatisfactionRanking.Comparisons;
import io.github.parindex.core.survey.SurveyResults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places that a sample leaves open to units, for all pairs of them together. */
final class PlacesLeftOpen {

    private static final Confidence SURE = Confidence.of(0.95);

    private PlacesLeftOpen() {}

    /** As texts, in the order of the units given; a unit without an error has none. */
    static List<String> of(SurveyResults results, List<String> units) {
        Map<String, DesignEstimate> estimates = new LinkedHashMap<>();
        units.forEach(unit -> new Rated(unit, results.unit(unit).index())
                .estimate()
                .ifPresent(estimate -> estimates.put(unit, estimate)));
        Map<String, String> places = new LinkedHashMap<>();
        if (!estimates.isEmpty()) {
            SatisfactionRanking.of(estimates, SURE, Comparisons.ALL_PAIRS)
                    .places()
                    .forEach(place -> places.put(place.code(), range(place)));
        }
        return units.stream()
                .map(unit -> places.getOrDefault(unit, Figures.NONE))
                .toList();
    }

    private static String range(SatisfactionRanking.Standing place) {
        return place.best() == place.worst() ? Integer.toString(place.best()) : place.best() + "–" + place.worst();
    }
}
