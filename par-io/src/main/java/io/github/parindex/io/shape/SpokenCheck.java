package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.io.words.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How stated points are checked, as it is said: {@code kiểm tra bằng (tỷ lệ × 4); sai số 0,015}. */
final class SpokenCheck {

    private final Hearing hearing;
    private @Nullable Rule rule;
    private @Nullable Points tolerance;
    private @Nullable Phrase said;

    SpokenCheck(Hearing hearing) {
        this.hearing = hearing;
    }

    SpokenCheck hear(Phrase piece) {
        if (piece.takes("spoken.checkedBy")) {
            piece.takesSeparator();
            rule = SpokenRules.hear(piece, hearing.inside(piece, hearing.max()));
        } else if (piece.takes("spoken.tolerance")) {
            piece.takesSeparator();
            tolerance = piece.points(hearing);
            piece.requireEnd();
            said = piece;
        } else {
            throw piece.misheard(Wording.of("spoken.fault.setting"));
        }
        return this;
    }

    /** The check, if there is one; without a tolerance only equal points agree. */
    Optional<Stated.Recomputation> recomputation() {
        if (rule == null && said != null) {
            throw said.again().misheard(Wording.of("spoken.fault.setting"));
        }
        Points within = Optional.ofNullable(tolerance).orElse(Points.ZERO);
        return Optional.ofNullable(rule).map(each -> new Stated.Recomputation(each, within));
    }
}
