package io.github.parindex.io.json;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.token.Digits;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts observations into their documents. */
final class ObservationForm {

    private ObservationDocument.@Nullable Ratio ratio;
    private @Nullable BigDecimal quantity;
    private @Nullable String chosen;
    private @Nullable List<String> checked;
    private @Nullable Map<String, Long> counts;
    private ObservationDocument.@Nullable Stated stated;
    private @Nullable Map<String, ObservationDocument> parts;
    private @Nullable String missing;
    private @Nullable String notApplicable;

    private ObservationForm() {}

    static ObservationDocument of(Observation observation) {
        ObservationForm form = new ObservationForm();
        form.fill(observation);
        return new ObservationDocument(
                form.ratio,
                form.quantity,
                form.chosen,
                form.checked,
                form.counts,
                form.stated,
                form.parts,
                form.missing,
                form.notApplicable);
    }

    private void fill(Observation observation) {
        if (observation instanceof Observation.Share share) {
            ratio = new ObservationDocument.Ratio(
                    share.ratio().numerator(),
                    share.ratio().denominator(),
                    share.previousYear().orElse(null));
        } else if (observation instanceof Observation.Quantity number) {
            quantity = number.value();
        } else if (observation instanceof Observation.Chosen option) {
            chosen = option.option();
        } else if (observation instanceof Observation.Checked ticked) {
            checked = List.copyOf(ticked.items());
        } else if (observation instanceof Observation.Counts counted) {
            counts = counted.counts();
        } else if (observation instanceof Observation.StatedPoints points) {
            stated = new ObservationDocument.Stated(
                    Digits.of(points.points()),
                    points.basis().map(ObservationForm::of).orElse(null));
        } else {
            fillRest(observation);
        }
    }

    private void fillRest(Observation observation) {
        if (observation instanceof Observation.Parts composed) {
            Map<String, ObservationDocument> documents = new LinkedHashMap<>();
            composed.parts().forEach((name, part) -> documents.put(name, of(part)));
            parts = documents;
        } else if (observation instanceof Observation.Missing unknown) {
            missing = unknown.reason().toString();
        } else if (observation instanceof Observation.NotApplicable outside) {
            notApplicable = outside.reason().toString();
        }
    }
}
