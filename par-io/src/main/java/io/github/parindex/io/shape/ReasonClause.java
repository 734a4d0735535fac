package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Reason;
import io.github.parindex.io.words.Wording;

/** Why nothing was observed, as part of a sentence; what users gave stands as they gave it. */
final class ReasonClause {

    private ReasonClause() {}

    static Wording because(Wording what, Reason reason) {
        return reason.toString().isBlank() ? what : Wording.of("clause.named", what, of(reason));
    }

    private static Wording of(Reason reason) {
        if (reason instanceof Reason.OnlyForBlocks only) {
            return Wording.of("reason.onlyFor", only.blocks());
        }
        if (reason instanceof Reason.PartsNotObserved parts) {
            return Wording.of("reason.noObservationOf", parts.parts());
        }
        if (reason instanceof Reason.NotObserved) {
            return Wording.of("reason.notObserved");
        }
        if (reason instanceof Reason.NoPartApplies) {
            return Wording.of("reason.noPartApplies");
        }
        if (reason instanceof Reason.FewRespondents few) {
            return Wording.of("reason.fewRespondents", few.respondents(), few.least());
        }
        return Wording.literal(((Reason.Given) reason).text());
    }
}
