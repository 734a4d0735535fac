package io.github.parindex.io.shape;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of efforts.
 *
 * @param criterion code of a leaf, or {@value #ALL_OTHERS} for all of which no line says what changes cost
 * @param part of a composed rule, or blank
 * @param name of an item, kind, option or answer; blank for changes that are not named
 * @param effort of one change; 1 where only most or step is stated
 * @param most how many such changes there can be
 * @param step how far one change moves a number
 * @param office who sees to it, or blank
 * @param by the half year, such as {@code 2026-H1}, or blank
 * @param requires code of the leaf without whose points the criterion cannot change, or blank
 * @param points what that leaf must have
 * @param excludes code of the leaf of which only one of both changes, or blank
 */
public record EffortLine(
        String criterion,
        String part,
        String name,
        OptionalLong effort,
        OptionalLong most,
        Optional<BigDecimal> step,
        String office,
        String by,
        String requires,
        Optional<BigDecimal> points,
        String excludes) {

    /** Stands for all criteria of which no line says what changes cost. */
    public static final String ALL_OTHERS = "*";

    private static final Pattern HALF_YEAR = Pattern.compile("([1-9]\\d{3})-H([12])");

    /** The fields of a line, as columns and documents call them. */
    public enum Field {
        /** The criterion. */
        CRITERION,
        /** The part of a composed rule. */
        PART,
        /** The item, kind, option or answer. */
        NAME,
        /** What one change costs. */
        EFFORT,
        /** How many there can be. */
        MOST,
        /** How far one goes. */
        STEP,
        /** Who sees to it. */
        OFFICE,
        /** The half year. */
        BY,
        /** The criterion it waits for. */
        REQUIRES,
        /** The points that one must have. */
        POINTS,
        /** The criterion that cannot change beside it. */
        EXCLUDES
    }

    /** Where problems of a line go. */
    public interface Refused {

        /**
         * Makes a problem at a field of the line, which is not added yet.
         *
         * @param field that is wrong
         * @param message one sentence
         * @return the problem
         */
        Problem at(Field field, Wording message);

        /**
         * Adds a problem.
         *
         * @param problem of the line
         */
        void add(Problem problem);

        /**
         * Where the line stands, for another one that says the same again.
         *
         * @return such as "line 3"
         */
        Wording here();

        /**
         * In whose words something is refused.
         *
         * @return what the reader has before them
         */
        Medium medium();
    }

    /** What the lines of a file state so far. */
    public static final class Stated {

        private final Map<List<String>, Wording> costs = new HashMap<>();
        private final Map<String, Wording> assignments = new HashMap<>();
        private Efforts efforts = Efforts.oneAChange();

        /** Nothing yet, so that each change costs 1. */
        public Stated() {}

        /**
         * What the lines state together.
         *
         * @return the efforts of all lines in which nothing is wrong
         */
        public Efforts efforts() {
            return efforts;
        }
    }

    /**
     * Adds the line to what was stated before it, unless anything is wrong with it.
     *
     * @param stated so far
     * @param set of the criteria
     * @param refused takes whatever is wrong with the line
     */
    public void addTo(Stated stated, CriteriaSet set, Refused refused) {
        if (!isKnown(set, refused) || !isFirst(stated, refused)) {
            return;
        }
        try {
            Efforts costed = isCosted() ? costed(stated.efforts) : stated.efforts;
            stated.efforts = linked(isAssigned() ? costed.with(criterion, assignment()) : costed);
        } catch (IllegalArgumentException wrong) {
            Problem problem = refused.at(fieldOf(wrong), Wording.of(wrong, refused.medium()));
            refused.add(Wording.advice(wrong, refused.medium())
                    .map(problem::withAdvice)
                    .orElse(problem));
        }
    }

    private boolean isCosted() {
        return effort.isPresent() || most.isPresent() || step.isPresent();
    }

    private boolean isAssigned() {
        return !office.isBlank() || !by.isBlank();
    }

    /** Whether no other line says what the same changes cost, or gives the criterion to somebody else. */
    private boolean isFirst(Stated stated, Refused refused) {
        @Nullable
        Wording costed = isCosted() ? stated.costs.putIfAbsent(List.of(criterion, part, name), refused.here()) : null;
        if (costed != null) {
            refused.add(refused.at(Field.CRITERION, Wording.of("efforts.twice", criterion, costed)));
        }
        return isAssignedOnce(stated, refused) && costed == null;
    }

    private boolean isAssignedOnce(Stated stated, Refused refused) {
        @Nullable Wording assigned = isAssigned() ? stated.assignments.putIfAbsent(criterion, refused.here()) : null;
        if (assigned == null || assignment().equals(stated.efforts.assignments().get(criterion))) {
            return true;
        }
        refused.add(refused.at(
                office.isBlank() ? Field.BY : Field.OFFICE, Wording.of("efforts.assignedTwice", criterion, assigned)));
        return false;
    }

    private Efforts linked(Efforts efforts) {
        Efforts waiting = requires.isBlank()
                ? efforts
                : efforts.requiring(criterion, requires, points.orElseThrow().toPlainString());
        return excludes.isBlank() ? waiting : waiting.excluding(criterion, excludes);
    }

    private Field fieldOf(IllegalArgumentException wrong) {
        String key =
                wrong instanceof RefusalException refusal ? refusal.refusal().key() : "";
        return switch (key) {
            case "rule.effort.most" -> Field.MOST;
            case "rule.effort.step" -> Field.STEP;
            case "planning.link.circle" -> Field.REQUIRES;
            case "planning.link.itself" -> criterion.equals(requires) ? Field.REQUIRES : Field.EXCLUDES;
            default -> Field.EFFORT;
        };
    }

    private boolean isKnown(CriteriaSet set, Refused refused) {
        List<String> codes = set.leaves().stream().map(Leaf::code).toList();
        if (criterion.equals(ALL_OTHERS)) {
            return isOfAll(refused) && isHalfYear(refused);
        }
        if (criterion.isBlank()) {
            refused.add(refused.at(Field.CRITERION, Wording.of("table.cellBlank")));
            return false;
        }
        if (!codes.contains(criterion)) {
            refused.add(refused.at(Field.CRITERION, Wording.of("efforts.criterion", criterion))
                    .withValue(criterion)
                    .withNearest(criterion, codes));
            return false;
        }
        Rule rule = set.leaves().get(codes.indexOf(criterion)).rule();
        boolean isHalfYear = isHalfYear(refused);
        boolean isLinked = isOther(requires, Field.REQUIRES, set, refused)
                && isOther(excludes, Field.EXCLUDES, set, refused)
                && isAttainable(set, refused);
        return isPart(rule, refused) && isHalfYear && isLinked;
    }

    private static boolean isOther(String code, Field field, CriteriaSet set, Refused refused) {
        List<String> codes = set.leaves().stream().map(Leaf::code).toList();
        if (code.isBlank() || codes.contains(code)) {
            return true;
        }
        refused.add(refused.at(field, Wording.of("efforts.criterion", code))
                .withValue(code)
                .withNearest(code, codes));
        return false;
    }

    /** Whether points are said of a criterion that is waited for, and of no other, and whether it can have them. */
    private boolean isAttainable(CriteriaSet set, Refused refused) {
        if (requires.isBlank() == points.isEmpty()) {
            Points most = requires.isBlank()
                    ? Points.ZERO
                    : set.leaves().get(set.indexOf(requires)).max();
            boolean attainable = points.map(Points::of)
                    .filter(asked -> asked.compareTo(most) > 0)
                    .isEmpty();
            if (!attainable) {
                refused.add(refused.at(
                        Field.POINTS,
                        Wording.of("planning.link.beyond", criterion, requires, Points.of(points.get()), most)));
            }
            return attainable;
        }
        refused.add(refused.at(Field.POINTS, Wording.of("efforts.requiresPoints")));
        return false;
    }

    private boolean isOfAll(Refused refused) {
        boolean isPlain = Stream.of(part, name, office, by, requires, excludes).allMatch(String::isBlank) && isCosted();
        if (!isPlain) {
            refused.add(refused.at(Field.CRITERION, Wording.of("efforts.others", ALL_OTHERS)));
        }
        return isPlain;
    }

    private boolean isPart(Rule rule, Refused refused) {
        if (part.isBlank()) {
            return isName(rule, refused);
        }
        List<Rule.Part> parts = Shapes.parts(rule);
        List<String> names = parts.stream().map(Rule.Part::name).toList();
        if (names.contains(part)) {
            return isName(parts.get(names.indexOf(part)).rule(), refused);
        }
        refused.add(refused.at(Field.PART, Wording.of("efforts.part", part, criterion))
                .withValue(part)
                .withNearest(part, names));
        return false;
    }

    private boolean isName(Rule rule, Refused refused) {
        List<String> names = Shapes.names(rule);
        if (name.isBlank() || names.contains(name)) {
            return true;
        }
        refused.add(refused.at(Field.NAME, Wording.of("efforts.name", name, criterion))
                .withValue(name)
                .withNearest(name, names));
        return false;
    }

    private boolean isHalfYear(Refused refused) {
        if (by.isBlank() || HALF_YEAR.matcher(by).matches()) {
            return true;
        }
        refused.add(refused.at(Field.BY, Wording.of("efforts.by", by)).withValue(by));
        return false;
    }

    private Efforts costed(Efforts efforts) {
        Effort.Cost cost = new Effort.Cost(effort.orElse(1), most.orElse(Long.MAX_VALUE), step);
        if (criterion.equals(ALL_OTHERS)) {
            return new Efforts(
                    with(Effort.none(), cost),
                    efforts.byCode(),
                    efforts.reports(),
                    efforts.links(),
                    efforts.assignments(),
                    efforts.until());
        }
        Effort before = efforts.byCode().getOrDefault(criterion, Effort.none());
        Effort after = part.isBlank()
                ? with(before, cost)
                : before.part(part, with(before.parts().getOrDefault(part, Effort.none()), cost));
        return efforts.with(criterion, after);
    }

    private Effort with(Effort before, Effort.Cost cost) {
        if (!name.isBlank()) {
            return before.and(name, cost);
        }
        Map<String, Effort.Cost> named = new LinkedHashMap<>(before.named());
        return new Effort(Optional.of(cost), named, before.parts(), before.aim());
    }

    private Assignment assignment() {
        Matcher half = HALF_YEAR.matcher(by);
        Assignment to = Assignment.to(office);
        return half.matches() ? to.by(Integer.parseInt(half.group(1)), Integer.parseInt(half.group(2))) : to;
    }
}
