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
        Optional<String> data = CellPrefix.data(text);
        if (data.isPresent()) {
            return observed(data.get(), rule);
        }
        Optional<CellPrefix> prefix = CellPrefix.of(text, rule);
        if (prefix.isPresent()) {
            return prefix.get().kind().parse(prefix.get().rest(), rule, this);
        }
        return meant(text, rule).orElseGet(() -> observed(text, rule));
    }

    /** A number is points; any other text says of itself what it is. */
    Observation points(String cell, Rule rule) {
        String text = cell.strip();
        boolean isPoints = (Cells.isBareNumber(text) || CellWord.NONE.is(text)) && !(rule instanceof Rule.Tracked);
        return isPoints
                ? Shapes.of(rule).points().parse(CellWord.NONE.is(text) ? "0" : text, rule, this)
                : parse(text, rule);
    }

    private Observation observed(String text, Rule rule) {
        return Shapes.observed(rule, text).parse(text, rule, this);
    }

    /** What a word alone means under a rule that has no such name, and points that say that they are some. */
    private Optional<Observation> meant(String text, Rule rule) {
        return CellWord.of(text)
                .filter(word -> !CellPrefix.isName(text, rule))
                .flatMap(word -> Shapes.of(rule).meant(rule, word))
                .or(() -> withoutWord(text)
                        .filter(points -> !CellPrefix.isName(text, rule))
                        .map(points -> Shapes.of(rule).points().parse(points, rule, this)));
    }

    /** The number of which a word says that it is points. */
    private static Optional<String> withoutWord(String text) {
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        if (end == text.length() || end == 0) {
            return Optional.empty();
        }
        String number = text.substring(0, end).strip();
        return CellNumbers.isNumber(number) && !number.endsWith("%") && CellWord.POINTS.is(text.substring(end))
                ? Optional.of(number)
                : Optional.empty();
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
