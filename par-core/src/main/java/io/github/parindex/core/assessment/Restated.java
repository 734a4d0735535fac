package io.github.parindex.core.assessment;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was observed under one criteria set, as answers to another: last year's answers under a new set, or this year's under
 * last year's ({@link CriteriaMapping#inverse}).
 *
 * <p>An answer stays as it is, with its round, evidence and note. A leaf that was not asked, or of which the new rule does not
 * take the answer, has a {@link Gap}: it is missing, and the policy of the set says what that does to the total.
 *
 * @param assessments under the other set
 * @param gaps leaf by leaf of each unit, in the order of units
 */
public record Restated(Assessments assessments, List<Gap> gaps) {

    /**
     * A leaf without an answer.
     *
     * @param unit whose answer it would be
     * @param criterion of the other set
     * @param refusal why the answer was not taken; empty if no leaf became this one
     */
    public record Gap(Unit unit, Leaf criterion, Optional<Refusal> refusal) {

        /** Refuses null. */
        public Gap {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(refusal, "refusal");
        }

        @Override
        public String toString() {
            return unit.code() + " " + criterion.code() + " " + criterion.title() + "   "
                    + refusal.map(Refusal::sentence).orElse("not asked");
        }
    }

    /** Copies the list. */
    public Restated {
        Objects.requireNonNull(assessments, "assessments");
        gaps = List.copyOf(Objects.requireNonNull(gaps, "gaps"));
    }

    /**
     * Takes over the answers of a campaign.
     *
     * @param answers under the set where the mapping begins
     * @param mapping which leaf became which
     * @return the answers under the set where the mapping ends
     * @throws IllegalArgumentException if the answers are under another set
     */
    public static Restated of(Assessments answers, CriteriaMapping mapping) {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(mapping, "mapping");
        if (!answers.set().equals(mapping.from())) {
            throw Refusal.refused(
                    "assessment.restated.otherSet",
                    mapping.from().id(),
                    answers.set().id());
        }
        List<Gap> gaps = new ArrayList<>();
        Map<String, String> sources = mapping.inverse().codes();
        List<Assessment> restated = answers.all().stream()
                .map(each -> restated(each, mapping.to(), sources, gaps))
                .toList();
        return new Restated(Assessments.of(mapping.to(), restated), gaps);
    }

    private static Assessment restated(
            Assessment answers, CriteriaSet set, Map<String, String> sources, List<Gap> gaps) {
        Assessment restated = Assessment.of(set, answers.unit());
        for (Leaf leaf : set.leaves()) {
            String source = sources.get(leaf.code());
            if (!leaf.appliesTo(answers.unit().block())) {
                continue;
            }
            if (source == null) {
                gaps.add(new Gap(answers.unit(), leaf, Optional.empty()));
                continue;
            }
            try {
                restated = with(restated, leaf, answers.entries(source));
            } catch (RefusalException refused) {
                gaps.add(new Gap(answers.unit(), leaf, Optional.of(refused.refusal())));
            }
        }
        return restated;
    }

    private static Assessment with(Assessment assessment, Leaf leaf, List<Entry> entries) {
        Assessment with = assessment;
        for (Entry entry : entries) {
            with = with.with(leaf.code(), entry);
        }
        return with;
    }

    @Override
    public String toString() {
        return assessments + ", " + gaps.size() + (gaps.size() == 1 ? " gap" : " gaps");
    }
}
