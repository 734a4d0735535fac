package io.github.parindex.core.assessment;

import io.github.parindex.core.rule.Observation;
import java.util.List;

/**
 * What was observed for one criterion in one round, on what evidence.
 *
 * @param round who observed it
 * @param observation what was observed
 * @param evidence references to documents (tài liệu kiểm chứng), in order
 * @param note the explanation of the unit or the remark of the verifier, or blank
 */
public record Entry(Round round, Observation observation, List<String> evidence, String note) {

    /** Copies the references. */
    public Entry {
        evidence = List.copyOf(evidence);
    }

    /**
     * An entry without evidence or note.
     *
     * @param round who observed it
     * @param observation what was observed
     * @return the entry
     */
    public static Entry of(Round round, Observation observation) {
        return new Entry(round, observation, List.of(), "");
    }

    /**
     * Adds references to documents.
     *
     * @param references in order
     * @return a copy with these references
     */
    public Entry withEvidence(String... references) {
        return new Entry(round, observation, List.of(references), note);
    }

    /**
     * Adds a note.
     *
     * @param text explanation or remark
     * @return a copy with that note
     */
    public Entry withNote(String text) {
        return new Entry(round, observation, evidence, text);
    }

    @Override
    public String toString() {
        return round + ": " + observation + (evidence.isEmpty() ? "" : ", evidence " + evidence)
                + (note.isBlank() ? "" : ", " + note);
    }
}
