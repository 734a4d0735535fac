package io.github.parindex.io.files;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What many files hold together.
 *
 * @param assessments of all units without a problem
 * @param files for each unit, by its code, the files it came from, in the order they were read
 * @param awaited units of the list that have not sent anything; none without a list
 */
public record Collected(Assessments assessments, Map<String, List<String>> files, List<Unit> awaited) {

    /** Copies map and list in order. */
    public Collected {
        Objects.requireNonNull(assessments, "assessments");
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        awaited = List.copyOf(awaited);
    }

    @Override
    public String toString() {
        long read = files.values().stream().flatMap(List::stream).distinct().count();
        return assessments.all().size() + " units from " + read + " files, " + awaited.size() + " awaited";
    }
}
