package io.github.parindex.io.action;

import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of the claims of a round, as a JSON document. Its components are the fields of the document; those that may be null
 * may be left out.
 *
 * @param criteriaSet id of the criteria set
 * @param from the round whose observations are the claims
 * @param to the last round that counts
 * @param claims unit by unit, in the order of the set
 * @param units the claims of each unit in sum, in the order of the campaign
 * @param verifiers the claims that each verifier was to verify in sum, in the order in which they are first met
 * @param whole all claims in sum
 */
public record RoundReviewDocument(
        @Filled String criteriaSet,
        @Required @WordOf(Round.class) String from,
        @Required @WordOf(Round.class) String to,
        @Required List<@Required @Valid Claim> claims,
        @Required List<@Required @Valid OfUnit> units,
        @Required List<@Required @Valid OfVerifier> verifiers,
        @Required @Valid Sum whole) {

    /** Copies the lists. */
    public RoundReviewDocument {
        claims = Copies.of(claims);
        units = Copies.of(units);
        verifiers = Copies.of(verifiers);
    }

    /**
     * Puts a review into its document.
     *
     * @param review of two rounds
     * @return the document that {@link RoundReviewJson} writes
     */
    public static RoundReviewDocument from(RoundReview review) {
        Objects.requireNonNull(review, "review");
        return RoundReviewForm.of(review);
    }

    /**
     * One criterion of one unit.
     *
     * @param unit code of the unit
     * @param name of the unit
     * @param criterion code of the leaf
     * @param title of the criterion
     * @param verifier who is to verify it; left out if nobody is
     * @param claimed points of the earlier round
     * @param accepted points of the later round
     * @param change accepted less claimed points
     * @param outcome what became of it
     * @param explanation of the unit; left out if there is none
     * @param remark of the verifier; left out if there is none
     * @param check what a recomputation says of points that were given; left out if they were not given
     */
    public record Claim(
            @Filled String unit,
            @Required String name,
            @Filled String criterion,
            @Required @Valid TitleDocument title,
            @Nullable String verifier,
            @Required BigDecimal claimed,
            @Required BigDecimal accepted,
            @Required BigDecimal change,
            @Required @WordOf(RoundReview.Outcome.class) String outcome,
            @Nullable String explanation,
            @Nullable String remark,
            @WordOf(Stated.Agreement.class) @Nullable String check) {}

    /**
     * The claims of a unit.
     *
     * @param unit its code
     * @param sum of its claims
     */
    public record OfUnit(
            @Filled String unit, @Required @Valid Sum sum) {}

    /**
     * The claims that a verifier was to verify.
     *
     * @param verifier its name; left out for the claims that are assigned to nobody
     * @param sum of these claims
     */
    public record OfVerifier(
            @Nullable String verifier, @Required @Valid Sum sum) {}

    /**
     * Claims together.
     *
     * @param claims how many there are
     * @param accepted of these
     * @param lowered of these
     * @param raised of these
     * @param unverified of these
     * @param explained how many have an explanation
     * @param disputed how many have points that a recomputation does not give within its tolerance
     * @param claimedPoints of all
     * @param acceptedPoints of all
     */
    public record Sum(
            @Required Integer claims,
            @Required Integer accepted,
            @Required Integer lowered,
            @Required Integer raised,
            @Required Integer unverified,
            @Required Integer explained,
            @Required Integer disputed,
            @Required BigDecimal claimedPoints,
            @Required BigDecimal acceptedPoints) {}
}
