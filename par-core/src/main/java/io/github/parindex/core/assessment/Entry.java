package io.github.parindex.core.assessment;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.survey.Satisfaction;
import io.github.parindex.core.survey.SurveyResults;
import java.util.List;
import java.util.Objects;

/**
 * What was observed for one criterion in one round, on what evidence.
 *
 * @param round who observed it
 * @param observation what was observed
 * @param evidence references to documents (tài liệu kiểm chứng), in order
 * @param note the explanation of the unit or the remark of the verifier, or blank
 * @param origin how the value came into its file
 */
public record Entry(Round round, Observation observation, List<String> evidence, String note, Origin origin) {

    private static final Origin TYPED = new Origin.Typed();

    /** Copies the references. */
    public Entry {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(observation, "observation");
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * An entry that was typed.
     *
     * @param round who observed it
     * @param observation what was observed
     * @param evidence references to documents, in order
     * @param note explanation or remark, or blank
     */
    public Entry(Round round, Observation observation, List<String> evidence, String note) {
        this(round, observation, evidence, note, TYPED);
    }

    /**
     * An entry that was typed, without evidence or note.
     *
     * @param round who observed it
     * @param observation what was observed
     * @return the entry
     */
    public static Entry of(Round round, Observation observation) {
        return new Entry(round, observation, List.of(), "");
    }

    /**
     * What a survey says of a unit, in the round of surveys, with what it was counted from.
     *
     * @param part what was said of the unit
     * @return an entry of its index, or of why there is none
     * @throws IllegalArgumentException as for {@link SurveyResults#toObservation()}
     */
    public static Entry of(SurveyResults part) {
        Objects.requireNonNull(part, "part");
        return of(part, part.index());
    }

    /**
     * The same of any share of the survey, such as that of a factor: so one survey feeds several criteria.
     *
     * @param part what was said of the unit
     * @param share of that part
     * @return an entry of the share, or of why there is none
     * @throws IllegalArgumentException as for {@link SurveyResults#toObservation()}
     */
    public static Entry of(SurveyResults part, Satisfaction share) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(share, "share");
        Origin counted =
                new Origin.Surveyed(part.survey().code(), share.satisfied(), share.answers(), share.respondents());
        return of(Round.SURVEY, part.toObservation(share)).with(counted);
    }

    /**
     * Adds references to documents.
     *
     * @param references in order
     * @return a copy with these references
     */
    public Entry withEvidence(String... references) {
        Objects.requireNonNull(references, "references");
        return new Entry(round, observation, List.of(references), note, origin);
    }

    /**
     * Adds a note.
     *
     * @param text explanation or remark
     * @return a copy with that note
     */
    public Entry withNote(String text) {
        Objects.requireNonNull(text, "text");
        return new Entry(round, observation, evidence, text, origin);
    }

    /**
     * Says how the value came into its file.
     *
     * @param other typed, a formula or a percent cell
     * @return a copy of that origin
     */
    public Entry with(Origin other) {
        Objects.requireNonNull(other, "other");
        return new Entry(round, observation, evidence, note, other);
    }

    @Override
    public String toString() {
        return round + ": " + observation + (evidence.isEmpty() ? "" : ", evidence " + evidence)
                + (note.isBlank() ? "" : ", " + note)
                + (origin.equals(TYPED) ? "" : ", " + origin);
    }
}
