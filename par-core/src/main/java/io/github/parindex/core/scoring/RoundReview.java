package io.github.parindex.core.scoring;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.Working;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What became of the claims of a round in a later one: claimed, accepted, explained and by whom, criterion by criterion and in
 * sum, per unit, criterion and verifier.
 *
 * <p>A claim is a criterion of a unit that was observed in the earlier round. It is verified if a round after that, up to the
 * later one, observed it too. Points are those of the criteria, before caps, rounding of groups and rescaling; the change of a
 * whole unit is the affair of {@link ScoreDiff}.
 */
public final class RoundReview {

    private final CriteriaSet set;
    private final Round from;
    private final Round to;
    private final List<Claim> claims;

    private RoundReview(CriteriaSet set, Round from, Round to, List<Claim> claims) {
        this.set = set;
        this.from = from;
        this.to = to;
        this.claims = List.copyOf(claims);
    }

    /** What became of a claim. */
    public enum Outcome {
        /** Verified, with the same points. */
        ACCEPTED,
        /** Verified, with fewer points. */
        LOWERED,
        /** Verified, with more points. */
        RAISED,
        /** No later round observed it, so that the claim counts. */
        NOT_VERIFIED
    }

    /**
     * One criterion of one unit.
     *
     * @param unit that claimed
     * @param criterion the leaf
     * @param verifier who is to verify it; empty if it is assigned to nobody
     * @param claimed points of the earlier round, with their working
     * @param accepted points of the later round, with theirs
     * @param outcome what became of it
     * @param explanation of the unit, or blank
     * @param remark of the verifier, or blank
     * @param agreement of points that were given with a recomputation, if they were given
     */
    public record Claim(
            Unit unit,
            Leaf criterion,
            Optional<String> verifier,
            LeafScore claimed,
            LeafScore accepted,
            Outcome outcome,
            String explanation,
            String remark,
            Optional<Stated.Agreement> agreement) {

        /** Refuses null. */
        public Claim {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(verifier, "verifier");
            Objects.requireNonNull(claimed, "claimed");
            Objects.requireNonNull(accepted, "accepted");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(explanation, "explanation");
            Objects.requireNonNull(remark, "remark");
            Objects.requireNonNull(agreement, "agreement");
        }

        /**
         * What changed.
         *
         * @return accepted less claimed points
         */
        public Points change() {
            return accepted.points().minus(claimed.points());
        }

        /**
         * Whether its points were given, although a recomputation gives others beyond its tolerance.
         *
         * @return false where points were not given, or not recomputed
         */
        public boolean isDisputed() {
            return agreement.filter(Stated.Agreement.BEYOND_TOLERANCE::equals).isPresent();
        }

        @Override
        public String toString() {
            return unit.code() + " " + criterion.code() + "   " + claimed.points() + " → " + accepted.points() + "   "
                    + outcome + verifier.map(name -> " by " + name).orElse("")
                    + (explanation.isBlank() ? "" : ", explained: " + explanation)
                    + (remark.isBlank() ? "" : ", remark: " + remark)
                    + agreement.map(each -> ", " + each).orElse("");
        }
    }

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
            int claims,
            int accepted,
            int lowered,
            int raised,
            int unverified,
            int explained,
            int disputed,
            Points claimedPoints,
            Points acceptedPoints) {

        /** Refuses null. */
        public Sum {
            Objects.requireNonNull(claimedPoints, "claimedPoints");
            Objects.requireNonNull(acceptedPoints, "acceptedPoints");
        }

        static Sum of(List<Claim> claims) {
            return new Sum(
                    claims.size(),
                    count(claims, Outcome.ACCEPTED),
                    count(claims, Outcome.LOWERED),
                    count(claims, Outcome.RAISED),
                    count(claims, Outcome.NOT_VERIFIED),
                    (int) claims.stream()
                            .filter(claim -> !claim.explanation().isBlank())
                            .count(),
                    (int) claims.stream().filter(Claim::isDisputed).count(),
                    Points.sum(claims, claim -> claim.claimed().points()),
                    Points.sum(claims, claim -> claim.accepted().points()));
        }

        private static int count(List<Claim> claims, Outcome outcome) {
            return (int)
                    claims.stream().filter(claim -> claim.outcome() == outcome).count();
        }

        /**
         * What changed.
         *
         * @return accepted less claimed points
         */
        public Points change() {
            return acceptedPoints.minus(claimedPoints);
        }

        @Override
        public String toString() {
            return claims + (claims == 1 ? " claim: " : " claims: ") + accepted + " accepted, " + lowered + " lowered, "
                    + raised + " raised, " + unverified + " not verified, " + explained + " explained, " + disputed
                    + " disputed; " + claimedPoints + " → " + acceptedPoints;
        }
    }

    /**
     * Reviews what units claimed of themselves, up to the last round.
     *
     * @param all of one campaign
     * @param verifiers under the same criteria set
     * @return what became of the claims
     * @throws IllegalArgumentException if the verifiers are of another set
     */
    public static RoundReview of(Assessments all, Verifiers verifiers) {
        return of(all, Round.SELF_ASSESSED, Round.FINAL, verifiers);
    }

    /**
     * Reviews two rounds.
     *
     * @param all of one campaign
     * @param from whose observations are the claims
     * @param to the last round that counts
     * @param verifiers under the same criteria set
     * @return what became of the claims
     * @throws IllegalArgumentException if the later round is not after the earlier, or the verifiers are of another set
     */
    public static RoundReview of(Assessments all, Round from, Round to, Verifiers verifiers) {
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(verifiers, "verifiers");
        if (to.compareTo(from) <= 0) {
            throw Refusal.refused("scoring.review.rounds", from, to);
        }
        if (!verifiers.set().equals(all.set())) {
            throw Refusal.refused(
                    "scoring.review.set", verifiers.set().id(), all.set().id());
        }
        Scoreboard claimed = Scorer.score(all.asOf(from));
        Scoreboard accepted = Scorer.score(all.asOf(to));
        List<Claim> claims = new ArrayList<>();
        for (Scorecard card : accepted.cards()) {
            Scorecard before = claimed.card(card.unit().code());
            for (int leaf = 0; leaf < card.leaves().size(); leaf++) {
                claim(before, card, leaf, from, verifiers).ifPresent(claims::add);
            }
        }
        return new RoundReview(all.set(), from, to, claims);
    }

    private static Optional<Claim> claim(Scorecard before, Scorecard after, int leaf, Round from, Verifiers verifiers) {
        Leaf criterion = after.set().leaves().get(leaf);
        List<Entry> entries = after.assessment().entries(criterion.code());
        List<Entry> later = entries.stream()
                .filter(entry -> entry.round().compareTo(from) > 0)
                .toList();
        LeafScore was = before.leaves().get(leaf);
        LeafScore is = after.leaves().get(leaf);
        return entries.stream()
                .filter(entry -> entry.round() == from)
                .findFirst()
                .map(entry -> new Claim(
                        after.unit(),
                        criterion,
                        verifiers.of(after.unit(), criterion.code()),
                        was,
                        is,
                        outcome(was, is, later),
                        entry.note(),
                        remark(later),
                        agreement(is)));
    }

    private static Outcome outcome(LeafScore was, LeafScore is, List<Entry> later) {
        if (later.isEmpty()) {
            return Outcome.NOT_VERIFIED;
        }
        int sign = is.points().compareTo(was.points());
        return sign == 0 ? Outcome.ACCEPTED : sign < 0 ? Outcome.LOWERED : Outcome.RAISED;
    }

    /** The last remark that was made. */
    private static String remark(List<Entry> later) {
        return later.stream()
                .map(Entry::note)
                .filter(note -> !note.isBlank())
                .reduce((first, second) -> second)
                .orElse("");
    }

    private static Optional<Stated.Agreement> agreement(LeafScore score) {
        Working working = score.award().working();
        if (working instanceof Stated.AsStated stated) {
            return Optional.of(stated.agreement());
        }
        return working instanceof Working.AsGiven given ? Optional.of(given.agreement()) : Optional.empty();
    }

    /**
     * What became of the claims of one unit.
     *
     * @param code of the unit
     * @return a copy with its claims alone; with none if it claimed nothing
     */
    public RoundReview of(String code) {
        Objects.requireNonNull(code, "code");
        return new RoundReview(
                set,
                from,
                to,
                claims.stream()
                        .filter(claim -> claim.unit().code().equals(code))
                        .toList());
    }

    /**
     * The criteria set.
     *
     * @return under which was claimed
     */
    public CriteriaSet set() {
        return set;
    }

    /**
     * The earlier round.
     *
     * @return whose observations are the claims
     */
    public Round from() {
        return from;
    }

    /**
     * The later round.
     *
     * @return the last that counts
     */
    public Round to() {
        return to;
    }

    /**
     * All claims.
     *
     * @return unit by unit, in the order of the set's leaves
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * All claims together.
     *
     * @return their sum
     */
    public Sum whole() {
        return Sum.of(claims);
    }

    /**
     * The claims of each unit.
     *
     * @return sums by the codes of units, in the order of the campaign
     */
    public Map<String, Sum> byUnit() {
        return by(claim -> claim.unit().code());
    }

    /**
     * The claims of each criterion.
     *
     * @return sums by the codes of leaves, in the order of the first unit that claimed them
     */
    public Map<String, Sum> byCriterion() {
        return by(claim -> claim.criterion().code());
    }

    /**
     * The claims that each verifier was to verify.
     *
     * @return sums by verifiers, in the order in which they are first met; blank for what is assigned to nobody
     */
    public Map<String, Sum> byVerifier() {
        return by(claim -> claim.verifier().orElse(""));
    }

    private Map<String, Sum> by(Function<Claim, String> name) {
        Map<String, List<Claim>> parts = new LinkedHashMap<>();
        claims.forEach(claim -> parts.computeIfAbsent(name.apply(claim), each -> new ArrayList<>())
                .add(claim));
        Map<String, Sum> sums = new LinkedHashMap<>();
        parts.forEach((part, of) -> sums.put(part, Sum.of(of)));
        return sums;
    }

    /**
     * The claims whose points were given, although a recomputation gives others beyond its tolerance.
     *
     * @return in the order of all claims
     */
    public Stream<Claim> disputed() {
        return claims.stream().filter(Claim::isDisputed);
    }

    @Override
    public String toString() {
        return from + " → " + to + ": " + whole();
    }
}
