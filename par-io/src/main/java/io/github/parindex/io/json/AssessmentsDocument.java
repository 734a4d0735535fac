package io.github.parindex.io.json;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.io.shape.ClosedDocument;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of a campaign as a JSON document. Its components are the fields of the document; those that may be null
 * may be left out.
 *
 * @param criteriaSet id of the criteria set
 * @param version of the criteria set
 * @param units any number
 */
public record AssessmentsDocument(
        @Filled String criteriaSet,
        @Required String version,
        @Required List<@Required @Valid Unit> units) implements ClosedDocument {

    /** Copies the list. */
    public AssessmentsDocument {
        units = Copies.of(units);
    }

    /**
     * Puts assessments into their document; what is as usual is left out.
     *
     * @param assessments of any units
     * @return the document that {@link AssessmentsJson} writes, and {@link AssessmentsJson#from} takes back
     */
    public static AssessmentsDocument from(Assessments assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return AssessmentsForm.of(assessments);
    }

    /**
     * A unit with what was observed of it.
     *
     * @param code unique in the document
     * @param name as published
     * @param block the comparable units it is ranked with; blank if left out
     * @param participation {@code ranked} if left out, {@code scored-only} or {@code excluded}
     * @param entries at most one for each criterion and round
     */
    public record Unit(
            @Filled String code,
            @Filled String name,
            @Nullable String block,
            @WordOf(Participation.class) @Nullable String participation,
            @Required List<@Required @Valid Entry> entries)
            implements ClosedDocument {

        /** Copies the list. */
        public Unit {
            entries = Copies.of(entries);
        }

        /**
         * Puts an assessment into its document.
         *
         * @param assessment of any unit
         * @return the document that {@link AssessmentJson} writes
         */
        public static Unit from(Assessment assessment) {
            Objects.requireNonNull(assessment, "assessment");
            return AssessmentsForm.of(assessment);
        }
    }

    /**
     * What was observed for one criterion in one round.
     *
     * @param criterion code of a leaf
     * @param round {@code self-assessed}, {@code verified-1}, {@code verified-2}, {@code survey} or {@code final}
     * @param observation what was observed
     * @param evidence references to documents
     * @param note explanation or remark
     */
    public record Entry(
            @Filled @Size(max = 64, message = "{io.github.parindex.length}")
            String criterion,

            @Required @WordOf(Round.class) String round,
            @Required @Valid ObservationDocument observation,
            @Nullable List<@Required String> evidence,
            @Nullable String note)
            implements ClosedDocument {

        /** Copies the list. */
        public Entry {
            evidence = Copies.ofNullable(evidence);
        }

        /**
         * Puts an entry into its document.
         *
         * @param criterion code of the leaf it is about
         * @param entry of any round
         * @return the document, which {@link AssessmentJson#entry} takes back
         */
        public static Entry from(String criterion, io.github.parindex.core.assessment.Entry entry) {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(entry, "entry");
            return AssessmentsForm.of(criterion, entry);
        }
    }
}
