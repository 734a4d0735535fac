package io.github.parindex.io.table;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link ObservationText} describes. */
public final class ObservationParser {

    private static final int DEEPEST = 20;
    private static final Pattern RATIO = Pattern.compile("([^/()%]+)/([^/()%]+)(?:\\(([^/()%]+)\\))?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*(?: ?%)?");

    private static final Wording WRITE_COUNTS = Wording.of("cell.maybeWriteLikeB");

    private final DecimalMark mark;
    private int depth;

    private ObservationParser(DecimalMark mark) {
        this.mark = mark;
    }

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
        return new ObservationParser(mark).parse(cell, rule);
    }

    private Observation parse(String cell, Rule rule) {
        String text = cell.strip();
        Optional<ObservationKind.Prefix> prefix = ObservationKind.prefix(text);
        return prefix.isPresent()
                ? parse(
                        text.substring(prefix.get().length()).strip(),
                        rule,
                        prefix.get().kind())
                : parse(text, rule, withoutPrefix(text, rule));
    }

    private static ObservationKind withoutPrefix(String text, Rule rule) {
        ObservationKind expected = ObservationKind.expectedBy(rule);
        boolean number = NUMBER.matcher(text).matches();
        if (expected == ObservationKind.COUNTS && number) {
            return ObservationKind.MEASURED;
        }
        boolean name =
                rule instanceof Rule.Tracked && !number && !RATIO.matcher(text).matches();
        return name ? ObservationKind.CHOSEN : expected;
    }

    private Observation parse(String text, Rule rule, ObservationKind kind) {
        return switch (kind) {
            case MEASURED -> text.indexOf('/') < 0 ? new Observation.Quantity(Numbers.parse(text, mark)) : share(text);
            case CHOSEN -> Observation.chosen(Names.read(text, names(rule)));
            case CHECKED -> checked(text, names(rule));
            case COUNTS -> counts(text, names(rule));
            case STATED -> stated(text, rule);
            case PARTS -> parts(text, rule);
            case MISSING -> Observation.missing(reason(text));
            case NOT_APPLICABLE -> Observation.notApplicable(reason(text));
        };
    }

    /** The names a rule knows. */
    private static List<String> names(Rule rule) {
        if (rule instanceof Options options) {
            return options.options().stream().map(Options.Option::name).toList();
        }
        if (rule instanceof Checklist checklist) {
            return checklist.items().stream().map(Checklist.Item::name).toList();
        }
        if (rule instanceof PerCase cases) {
            return cases.kinds().stream().map(PerCase.Kind::name).toList();
        }
        return rule instanceof AnswerShares shares
                ? shares.answers().stream().map(AnswerShares.Answer::name).toList()
                : List.copyOf(ObservationText.partRules(rule).keySet());
    }

    private Observation share(String text) {
        Matcher ratio = RATIO.matcher(text);
        if (!ratio.matches()) {
            throw CellRefused.of(Wording.of("cell.notRatio", text), Wording.of("cell.maybeWriteLike"));
        }
        Optional<BigDecimal> previousYear =
                Optional.ofNullable(ratio.group(3)).map(total -> Numbers.parse(total.strip(), mark));
        BigDecimal numerator = Numbers.parse(ratio.group(1).strip(), mark);
        BigDecimal denominator = Numbers.parse(ratio.group(2).strip(), mark);
        return CellRefused.unlessAccepted(() -> new Observation.Share(new Ratio(numerator, denominator), previousYear));
    }

    private static Observation checked(String text, List<String> known) {
        Set<String> items = new LinkedHashSet<>();
        for (String part : parts(text)) {
            String item = Names.read(part, known);
            if (!items.add(item)) {
                throw twice(item);
            }
        }
        return new Observation.Checked(items);
    }

    private static List<String> parts(String text) {
        return text.equals("-") ? List.of() : Names.split(text, '|');
    }

    private static CellRefused twice(String name) {
        return CellRefused.of(Wording.of("cell.occursTwice", name));
    }

    private Observation counts(String text, List<String> known) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String part : parts(text)) {
            int equals = Names.indexOf(part, '=');
            if (equals < 0) {
                throw CellRefused.of(Wording.of("cell.notCount", part.strip()), WRITE_COUNTS);
            }
            String name = Names.read(part.substring(0, equals), known);
            if (counts.putIfAbsent(name, count(part.substring(equals + 1).strip())) != null) {
                throw twice(name);
            }
        }
        return CellRefused.unlessAccepted(() -> new Observation.Counts(counts));
    }

    private long count(String text) {
        BigDecimal number = Numbers.parse(text, mark);
        try {
            return number.longValueExact();
        } catch (ArithmeticException broken) {
            throw CellRefused.of(Wording.of("cell.notCount", text), WRITE_COUNTS);
        }
    }

    private Observation stated(String text, Rule rule) {
        int on = text.indexOf(" on ");
        BigDecimal points = points(on < 0 ? text : text.substring(0, on).strip());
        Optional<Observation> basis = on < 0
                ? Optional.empty()
                : Optional.of(inside(text.substring(on + 4), ObservationText.basisRule(rule)));
        return CellRefused.unlessAccepted(() -> new Observation.StatedPoints(Points.of(points), basis));
    }

    private BigDecimal points(String text) {
        if (text.endsWith("%")) {
            throw CellRefused.of(Wording.of("cell.pointsNoPercentage", text));
        }
        return Numbers.parse(text, mark);
    }

    private Observation parts(String text, Rule rule) {
        Map<String, Observation> parts = new LinkedHashMap<>();
        for (String part : parts(text)) {
            int colon = Names.indexOf(part, ':');
            if (colon < 0) {
                throw CellRefused.of(Wording.of("cell.namesNoPart", part.strip()), Wording.of("cell.maybeWriteLikeB2"));
            }
            String name = Names.read(part.substring(0, colon), names(rule));
            Observation seen = inside(part.substring(colon + 1), ObservationText.partRule(rule, name));
            if (parts.putIfAbsent(name, seen) != null) {
                throw twice(name);
            }
        }
        return new Observation.Parts(parts);
    }

    private Observation inside(String text, Rule rule) {
        if (++depth > DEEPEST) {
            throw CellRefused.of(Wording.of("cell.cellNestedTooDeep"));
        }
        String bare = text.strip();
        boolean braces = bare.startsWith("{") && bare.endsWith("}");
        Observation observation = parse(braces ? bare.substring(1, bare.length() - 1) : bare, rule);
        depth--;
        return observation;
    }

    private static String reason(String text) {
        return text.startsWith("\"") ? Names.read(text) : text;
    }
}
