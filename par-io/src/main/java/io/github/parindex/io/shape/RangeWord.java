package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.words.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which numbers a rule takes: the word of its document, left out where the bounds of the rule suggest it. */
final class RangeWord {

    private RangeWord() {}

    static Optional<Rule.Range> read(@Nullable String word) {
        return Optional.ofNullable(word).map(given -> EnumWords.parse(Rule.Range.class, given));
    }

    static @Nullable String unless(Rule.Range suggested, Rule.Range range) {
        return range == suggested ? null : EnumWords.of(range);
    }

    /** What a rule says of it, behind the rest of its clause. */
    static Wording clause(Rule.Range suggested, Rule.Range range) {
        return range == suggested ? Clauses.NOTHING : Wording.of("shape.range." + range.name());
    }
}
