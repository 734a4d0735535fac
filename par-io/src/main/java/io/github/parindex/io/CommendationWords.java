package io.github.parindex.io;

import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Commendation.Commended;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A rule of commendation as a sentence, and why a unit is commended. */
public final class CommendationWords {

    private CommendationWords() {}

    /**
     * The rule as a sentence.
     *
     * @param rule any
     * @return for example "The first 3 of each block, graded at least Tốt; the 3 largest improvements."
     */
    public static Wording of(Commendation rule) {
        Objects.requireNonNull(rule, "rule");
        List<Wording> parts = new ArrayList<>();
        if (rule.places() > 0) {
            parts.add(Wording.of("commendation.first", rule.places()));
        }
        if (rule.improvements() > 0) {
            parts.add(Wording.of("commendation.improvements", rule.improvements()));
        }
        rule.grade().ifPresent(grade -> parts.add(Wording.of("commendation.grade", grade)));
        return Wording.joined(parts, "; ").asSentence();
    }

    /**
     * Why a unit is commended.
     *
     * @param commended the unit
     * @return its reasons, joined
     */
    public static Wording reasons(Commended commended) {
        Objects.requireNonNull(commended, "commended");
        return Wording.joined(
                commended.reasons().stream()
                        .map(reason -> Wording.of("commendation.reason." + reason.name()))
                        .toList(),
                "; ");
    }
}
