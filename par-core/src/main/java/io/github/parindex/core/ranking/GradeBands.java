package io.github.parindex.core.ranking;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Grades by bands with inclusive lower bounds in percent of the maximum; a block may have bounds of its own.
 *
 * <p>Seen: Decision 766/QĐ-TTg "xuất sắc" from 90, "yếu" below 50; Nam Định 2020 "nhóm I" from 90 for departments but
 * from 80 for districts. A value below the lowest bound has no grade.
 *
 * @param grades for all blocks without bounds of their own; kept best first
 * @param blocks bounds by name of the block
 */
public record GradeBands(List<Grade> grades, Map<String, List<Grade>> blocks) implements GradeScale {

    /**
     * A grade and where it begins.
     *
     * @param name as published, not blank
     * @param from inclusive lower bound, in percent or as a percentile
     */
    public record Grade(String name, Points from) {

        /** Refuses a blank name. */
        public Grade {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(from, "from");
            if (name.isBlank()) {
                throw Refusal.refused("ranking.grade.name", from);
            }
        }

        @Override
        public String toString() {
            return name + " from " + from;
        }
    }

    /** Checks that names and bounds are distinct, and keeps the best first. */
    public GradeBands {
        Objects.requireNonNull(grades, "grades");
        Objects.requireNonNull(blocks, "blocks");
        grades = bestFirst(grades);
        Map<String, List<Grade>> copy = new LinkedHashMap<>();
        blocks.forEach((block, own) -> copy.put(block, bestFirst(own)));
        blocks = Collections.unmodifiableMap(copy);
    }

    static List<Grade> bestFirst(List<Grade> grades) {
        Set<Points> bounds = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Grade grade : grades) {
            if (!names.add(grade.name())) {
                throw Refusal.refused("ranking.grade.twice", grade.name());
            }
            if (!bounds.add(grade.from())) {
                throw Refusal.refused("ranking.grade.bound", grade.name(), grade.from());
            }
        }
        if (grades.isEmpty()) {
            throw Refusal.refused("ranking.grade.none");
        }
        return grades.stream()
                .sorted(Comparator.comparing(Grade::from).reversed())
                .toList();
    }

    static GradeBands of(List<Grade> grades) {
        return new GradeBands(grades, Map.of());
    }

    /**
     * Gives a block bounds of its own.
     *
     * @param block name of the block
     * @param own its grades
     * @return a copy
     */
    public GradeBands withBlock(String block, Grade... own) {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(own, "own");
        Map<String, List<Grade>> more = new LinkedHashMap<>(blocks);
        more.put(block, List.of(own));
        return new GradeBands(grades, more);
    }

    @Override
    public Optional<String> grade(Ratio value, Optional<Integer> position, Field field) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(field, "field");
        return blocks.getOrDefault(field.block(), grades).stream()
                .filter(grade -> value.compareTo(grade.from().value().movePointLeft(2)) >= 0)
                .map(Grade::name)
                .findFirst();
    }

    @Override
    public List<String> names(String block) {
        Objects.requireNonNull(block, "block");
        return blocks.getOrDefault(block, grades).stream().map(Grade::name).toList();
    }

    @Override
    public String toString() {
        return "bands " + grades + (blocks.isEmpty() ? "" : " and " + blocks);
    }
}
