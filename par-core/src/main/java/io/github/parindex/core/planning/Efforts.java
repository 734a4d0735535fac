package io.github.parindex.core.planning;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule.Effort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What changes cost, criterion by criterion; which of them depend on one another; who sees to them, and by when.
 *
 * @param otherwise what changes cost where nothing else is said; nothing changes there if it is {@link Effort#none}
 * @param byCode what changes cost by the code of a leaf
 * @param reports what can be observed where nothing is known yet, by the code of a leaf
 * @param links what depends on what; no criterion waits for itself, not even by way of others
 * @param assignments who sees to it, by the code of a leaf
 * @param until the last half year whose changes count; what is due later stays as it is
 */
public record Efforts(
        Effort otherwise,
        Map<String, Effort> byCode,
        Map<String, Report> reports,
        List<Link> links,
        Map<String, Assignment> assignments,
        Optional<Assignment.HalfYear> until) {

    private static final Efforts ONE_A_CHANGE = of(Effort.each(1));

    /**
     * What can be observed of a criterion of which nothing is known yet, such as a report that was never sent.
     *
     * @param observation what it will show; further changes begin there
     * @param effort of the report itself, in the range of {@link Effort.Cost}
     */
    public record Report(Observation observation, long effort) {

        /** Refuses an effort that no change may have, and a report of nothing. */
        public Report {
            Objects.requireNonNull(observation, "observation");
            if (effort < 1 || observation instanceof Observation.Unanswered) {
                throw Refusal.refused("planning.report", observation.kind(), effort);
            }
            Effort.Cost.requireWithin(effort);
        }

        @Override
        public String toString() {
            return observation + " for " + effort;
        }
    }

    /** Copies in order, and refuses links that go round in a circle. */
    public Efforts {
        Objects.requireNonNull(otherwise, "otherwise");
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(byCode, "byCode")));
        reports = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(reports, "reports")));
        links = List.copyOf(Objects.requireNonNull(links, "links"));
        assignments =
                Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(assignments, "assignments")));
        Objects.requireNonNull(until, "until");
        requireNoCircle(links);
    }

    /** Takes away, one by one, what waits for nothing that is left; what stays waits in a circle, or for one. */
    private static void requireNoCircle(List<Link> links) {
        Map<String, List<String>> waiting = new HashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        for (Link link : links) {
            if (link instanceof Link.Requires) {
                waiting.computeIfAbsent(link.other(), other -> new ArrayList<>())
                        .add(link.code());
                open.merge(link.code(), 1, Integer::sum);
            }
        }
        Deque<String> free = new ArrayDeque<>(waiting.keySet());
        free.removeIf(open::containsKey);
        while (!free.isEmpty()) {
            for (String code : waiting.getOrDefault(free.pop(), List.of())) {
                if (open.merge(code, -1, Integer::sum) == 0) {
                    open.remove(code);
                    free.push(code);
                }
            }
        }
        if (!open.isEmpty()) {
            throw Refusal.refused("planning.link.circle", circle(links, open.keySet()));
        }
    }

    /** Walks from one that waits to what it waits for, until one comes again. */
    private static List<String> circle(List<Link> links, Set<String> waiting) {
        Map<String, String> next = new HashMap<>();
        links.stream()
                .filter(link -> link instanceof Link.Requires && waiting.contains(link.other()))
                .forEach(link -> next.putIfAbsent(link.code(), link.other()));
        Set<String> way = new LinkedHashSet<>();
        String code = waiting.iterator().next();
        while (way.add(code)) {
            code = Objects.requireNonNull(next.get(code), code);
        }
        List<String> circle = new ArrayList<>(way);
        circle.subList(0, circle.indexOf(code)).clear();
        circle.add(code);
        return circle;
    }

    /**
     * Every change costs one.
     *
     * @return the default: counting changes
     */
    public static Efforts oneAChange() {
        return ONE_A_CHANGE;
    }

    /**
     * Only what is stated with {@link #with(String, Effort)} can change.
     *
     * @return efforts of nothing
     */
    public static Efforts none() {
        return of(Effort.none());
    }

    private static Efforts of(Effort otherwise) {
        return new Efforts(otherwise, Map.of(), Map.of(), List.of(), Map.of(), Optional.empty());
    }

    /**
     * States what changes of one criterion cost.
     *
     * @param code of a leaf
     * @param effort of its changes
     * @return a copy with it
     */
    public Efforts with(String code, Effort effort) {
        Map<String, Effort> more = new LinkedHashMap<>(byCode);
        more.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(effort, "effort"));
        return new Efforts(otherwise, more, reports, links, assignments, until);
    }

    /**
     * States what can be observed of a criterion of which nothing is known yet. It counts where the policy scores what is
     * missing as zero, and for a bonus that nobody claimed; elsewhere it would move the applicable maximum.
     *
     * @param code of a leaf
     * @param observation what the report will show
     * @param effort of the report itself, 1 or more
     * @return a copy with it
     * @throws IllegalArgumentException if the effort is 0 or less, or the observation is none
     */
    public Efforts reporting(String code, Observation observation, long effort) {
        Map<String, Report> more = new LinkedHashMap<>(reports);
        more.put(Objects.requireNonNull(code, "code"), new Report(observation, effort));
        return new Efforts(otherwise, byCode, more, links, assignments, until);
    }

    /**
     * States who sees to a criterion, and by when.
     *
     * @param code of a leaf
     * @param assignment office and half year
     * @return a copy with it
     */
    public Efforts with(String code, Assignment assignment) {
        Map<String, Assignment> more = new LinkedHashMap<>(assignments);
        more.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(assignment, "assignment"));
        return new Efforts(otherwise, byCode, reports, links, more, until);
    }

    /**
     * Lets a criterion change only if another has so many points then.
     *
     * @param code of the leaf that waits
     * @param other of the leaf it waits for
     * @param points what the other is awarded at least, for example {@code 0.5}
     * @return a copy with that link
     * @throws IllegalArgumentException if criteria would wait for one another in a circle
     */
    public Efforts requiring(String code, String other, String points) {
        Objects.requireNonNull(points, "points");
        return with(new Link.Requires(code, other, Points.parse(points)));
    }

    /**
     * Lets only one of two criteria change.
     *
     * @param code of a leaf
     * @param other of another leaf
     * @return a copy with that link
     */
    public Efforts excluding(String code, String other) {
        return with(new Link.Excludes(code, other));
    }

    private Efforts with(Link link) {
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return new Efforts(otherwise, byCode, reports, more, assignments, until);
    }

    /**
     * Leaves out what is due later.
     *
     * @param year such as 2026
     * @param half 1 or 2
     * @return a copy in which changes that are assigned to a later half year do not count
     */
    public Efforts until(int year, int half) {
        return new Efforts(
                otherwise, byCode, reports, links, assignments, Optional.of(new Assignment.HalfYear(year, half)));
    }

    Efforts requireCodesOf(CriteriaSet set) {
        byCode.keySet().forEach(set::indexOf);
        reports.keySet().forEach(set::indexOf);
        assignments.keySet().forEach(set::indexOf);
        links.forEach(link -> {
            set.indexOf(link.code());
            set.indexOf(link.other());
        });
        return this;
    }

    Optional<Report> report(String code) {
        return isLate(code) ? Optional.empty() : Optional.ofNullable(reports.get(code));
    }

    Effort of(String code) {
        return isLate(code) ? Effort.none() : byCode.getOrDefault(code, otherwise);
    }

    private boolean isLate(String code) {
        return until.isPresent()
                && assignment(code)
                        .due()
                        .filter(due -> due.compareTo(until.get()) > 0)
                        .isPresent();
    }

    Assignment assignment(String code) {
        return assignments.getOrDefault(code, Assignment.NOBODY);
    }
}
