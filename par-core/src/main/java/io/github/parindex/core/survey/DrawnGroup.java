package io.github.parindex.core.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers the respondents of one form in one stratum of one unit, of all services, and their clusters if there are any. */
final class DrawnGroup {

    private final SurveyCell place;
    private final FormLayout layout;
    private final Map<String, FormCounts> clusters = new TreeMap<>();
    private final Map<String, Long> drawn = new TreeMap<>();
    private boolean anyAsked;

    DrawnGroup(SurveyCell place, FormLayout layout) {
        this.place = place;
        this.layout = layout;
    }

    void add(SurveyCell cell, FormCounts counts, boolean isAsked) {
        drawn.merge(cell.cluster(), counts.valid(), Long::sum);
        if (isAsked) {
            anyAsked = true;
            clusters.computeIfAbsent(cell.cluster(), one -> new FormCounts(layout))
                    .add(counts);
        }
    }

    /** Those that are asked about, or nothing if none is. */
    Optional<Estimation.Group> asked() {
        if (!anyAsked) {
            return Optional.empty();
        }
        FormCounts all = new FormCounts(layout);
        clusters.values().forEach(all::add);
        long people = drawn.values().stream().mapToLong(Long::longValue).sum();
        return Optional.of(
                isAlone()
                        ? new Estimation.Group(place, all, people, List.of(), 0)
                        : new Estimation.Group(place, all, people, valid(), drawnClusters()));
    }

    /** Whether respondents were drawn one by one: none has a cluster. */
    private boolean isAlone() {
        return drawn.keySet().stream().allMatch(String::isEmpty);
    }

    private List<FormCounts> valid() {
        List<FormCounts> valid = new ArrayList<>(clusters.values());
        valid.removeIf(cluster -> cluster.valid() == 0);
        return valid;
    }

    private long drawnClusters() {
        return drawn.values().stream().filter(count -> count > 0).count();
    }
}
