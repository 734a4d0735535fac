package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Observations as the text of one cell.
 *
 * <p>What a cell holds follows from the rule of its criterion:
 *
 * <ul>
 *   <li>a ratio {@code 47/52}, with the previous year's total {@code 47/52 (1450)}; a number {@code 3}, {@code 88.42%};
 *   <li>the name of an option;
 *   <li>ticked items {@code issued | on time}, none {@code -}; a comma or semicolon separates them too, where no item has
 *       one in its name;
 *   <li>counts {@code A=30 | B=20}, none {@code -};
 *   <li>stated points {@code 4.5}, with their basis {@code 4.5 on 47/52};
 *   <li>parts {@code ratio part: 47/52 | list part: {issued | on time}}, none {@code -}: an observation that itself
 *       contains a bar stands in braces;
 *   <li>with any rule {@code missing: reason} and {@code n/a: reason}, or the same in Vietnamese, {@code chưa có: lý do} and
 *       {@code không áp dụng: lý do}; without a reason the words may stand alone.
 * </ul>
 *
 * <p>With a tracked criterion, whose rule takes anything, a number or ratio stands as it is, and all else begins with its
 * keyword: {@code chosen:}, {@code checked:}, {@code counts:}, {@code stated:}, {@code parts:}. A name is known in upper or
 * lower case, unless two differ in nothing else. Names and reasons that would be mistaken for something else stand in
 * quotation marks, and a quotation mark inside is then doubled.
 */
public final class Cells {

    private Cells() {}

    /**
     * Reads an observation for a criterion with this rule.
     *
     * @param cell its text
     * @param rule of the criterion
     * @param mark of its numbers
     * @return the observation
     * @throws CellRefused if the text cannot be understood
     */
    public static Observation parse(String cell, Rule rule, DecimalMark mark) {
        try {
            return new CellParser(mark).parse(cell, rule);
        } catch (CellRefused refused) {
            throw advised(refused, rule);
        }
    }

    /** What is no number at all is answered by what the rule asks for. */
    private static CellRefused advised(CellRefused refused, Rule rule) {
        boolean general = refused.advice().equals(Optional.of(CellNumbers.LIKE));
        return general ? CellRefused.of(refused.message(), hint(rule)) : refused;
    }

    /**
     * Checks one field while somebody fills it in: reads an observation and asks the rule whether it can score it.
     *
     * @param field names it in the problem, such as the code of its criterion
     * @param text of the field
     * @param rule of the criterion
     * @param mark of its numbers
     * @return the observation, or one problem
     */
    public static Loaded<Observation> read(String field, String text, Rule rule, DecimalMark mark) {
        try {
            Observation observation = parse(text, rule, mark);
            CellRefused.unlessAccepted(() -> {
                rule.check(observation);
                return observation;
            });
            return Loaded.of(observation, List.of());
        } catch (CellRefused refused) {
            Problem problem = Problem.of(field, refused.message()).withValue(text);
            return Loaded.failed(
                    List.of(refused.advice().map(problem::withAdvice).orElse(problem)));
        }
    }

    /**
     * Reads a cell in which a number means points.
     *
     * @param cell its text
     * @param rule of the criterion
     * @param mark of its numbers
     * @return given points, or what the text says of itself that it is
     * @throws CellRefused if the text cannot be understood
     */
    public static Observation points(String cell, Rule rule, DecimalMark mark) {
        return new CellParser(mark).points(cell, rule);
    }

    /**
     * Reads a number that belongs to no rule.
     *
     * @param cell its text, such as 94.87, 94,87 or 85%
     * @param mark of its decimals
     * @return the exact number
     * @throws CellRefused if it is no number, or may be two
     */
    public static BigDecimal number(String cell, DecimalMark mark) {
        return CellNumbers.parse(cell.strip(), mark);
    }

    /**
     * Whether a text is a number, with or without a decimal mark, and no percentage: what may be points.
     *
     * @param cell its text
     * @return false for a blank cell
     */
    public static boolean isBareNumber(String cell) {
        return CellNumbers.isNumber(cell.strip()) && !cell.strip().endsWith("%");
    }

    /**
     * Writes an observation for a criterion with this rule.
     *
     * @param observation that the rule can score
     * @param rule of the criterion
     * @return the text of a cell
     */
    public static String text(Observation observation, Rule rule) {
        ObservationShape<Observation, ?> kind = Shapes.of(observation);
        String text = kind.text(observation, rule);
        return kind.keyword()
                .filter(keyword -> !kind.equals(Shapes.of(rule).observed()))
                .map(keyword -> (keyword + ": " + text).strip())
                .orElse(text);
    }

    /**
     * What to write into the cell of a criterion, said to the person who fills it in.
     *
     * @param rule of the criterion
     * @return one or two sentences
     */
    public static Wording hint(Rule rule) {
        return Shapes.of(rule).hint(rule);
    }

    /**
     * The names a cell is chosen from.
     *
     * @param rule of the criterion
     * @return as a cell holds them; empty if it is not chosen
     */
    public static List<String> choices(Rule rule) {
        return Shapes.of(rule).observed().equals(Shapes.CHOSEN)
                ? Shapes.names(rule).stream()
                        .map(name -> CellNames.written(name, ""))
                        .toList()
                : List.of();
    }
}
