package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one cell, down to the observations inside its observation. */
final class CellParser {

    private static final int DEEPEST = 20;

    private final DecimalMark mark;
    private int depth;

    CellParser(DecimalMark mark) {
        this.mark = mark;
    }

    Observation parse(String cell, Rule rule) {
        String text = cell.strip();
        Optional<CellPrefix> prefix = CellPrefix.of(text, rule);
        return prefix.isPresent()
                ? prefix.get().kind().parse(prefix.get().rest(), rule, this)
                : Shapes.observed(rule, text).parse(text, rule, this);
    }

    /** An observation inside another, in braces or without. */
    Observation inside(String text, Rule rule) {
        if (++depth > DEEPEST) {
            throw CellRefused.of(Wording.of("cell.cellNestedTooDeep"));
        }
        String bare = text.strip();
        boolean braces = bare.startsWith("{") && bare.endsWith("}");
        Observation observation = parse(braces ? bare.substring(1, bare.length() - 1) : bare, rule);
        depth--;
        return observation;
    }

    BigDecimal number(String text) {
        return CellNumbers.parse(text.strip(), mark);
    }
}
