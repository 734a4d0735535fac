package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.AgainstPeers.Peers;
import io.github.parindex.core.rule.Award.Stair;
import io.github.parindex.core.rule.Award.Staircase;
import io.github.parindex.core.rule.Award.Top;
import io.github.parindex.core.rule.Drawn.Question;
import io.github.parindex.core.rule.Rule.Effort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for the next awards of every shape: they are held against all that single changes lead to. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class StaircaseProperties {

    /** A question with what changes cost, all small enough to walk every way. */
    record Task(Rule rule, Observation observation, Effort effort, Function<Observation, Peers> peers) {

        Award award(Observation seen) {
            return rule instanceof AgainstPeers relative ? relative.award(seen, peers.apply(seen)) : rule.award(seen);
        }

        Staircase next() {
            return rule instanceof AgainstPeers relative
                    ? relative.next(observation, effort, peers)
                    : rule.next(observation, effort);
        }

        boolean isMore() {
            return effort.aim() == Effort.Aim.MORE;
        }

        @Override
        public String toString() {
            return rule + " for " + observation + " with " + effort + " toward " + effort.aim();
        }
    }

    private static Arbitrary<PerCase> fewCases() {
        return Combinators.combine(
                        Arbitraries.of(PerCase.Start.values()),
                        Drawn.points(50, 300),
                        Arbitraries.of("0.25", "0.5", "0.75", "1")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as((start, max, list) -> new PerCase(
                        start,
                        max,
                        IntStream.range(0, list.size())
                                .mapToObj(i -> new PerCase.Kind("kind " + i, Points.parse(list.get(i))))
                                .toList()));
    }

    private static Arbitrary<Question> questions() {
        Arbitrary<Question> cases = fewCases()
                .flatMap(rule -> Arbitraries.longs()
                        .between(0, 6)
                        .list()
                        .ofSize(2)
                        .map(list -> {
                            Map<String, Long> counts = new LinkedHashMap<>();
                            Drawn.kinds(rule).forEach(kind -> counts.put(kind, list.get(counts.size())));
                            return new Question(rule, new Observation.Counts(counts));
                        }));
        Arbitrary<Question> answers = Drawn.answerShares()
                .flatMap(rule -> Arbitraries.longs()
                        .between(0, 2)
                        .list()
                        .ofSize(5)
                        .map(list -> {
                            Map<String, Long> counts = new LinkedHashMap<>();
                            Drawn.answers(rule).forEach(answer -> counts.put(answer, list.get(counts.size())));
                            return new Question(rule, new Observation.Counts(counts));
                        }));
        Arbitrary<Question> others = Drawn.simple()
                .filter(each -> !(each.rule() instanceof PerCase)
                        && !(each.rule() instanceof AnswerShares)
                        && !(each.rule() instanceof Stated));
        return Arbitraries.oneOf(others, cases, answers);
    }

    private static Arbitrary<Effort> efforts(Rule rule) {
        List<String> names = rule instanceof Options options
                ? options.options().stream().map(Options.Option::name).toList()
                : rule instanceof Checklist list
                        ? list.items().stream().map(Checklist.Item::name).toList()
                        : rule instanceof PerCase cases
                                ? Drawn.kinds(cases)
                                : rule instanceof AnswerShares shares ? Drawn.answers(shares) : List.of();
        return Combinators.combine(
                        Arbitraries.longs().between(1, 5).list().ofSize(names.size()),
                        Arbitraries.longs().between(1, 5),
                        Arbitraries.of(Effort.Aim.values()))
                .as((costs, each, aim) -> {
                    Effort effort = Effort.each(each).toward(aim);
                    for (int i = 0; i < costs.size(); i++) {
                        effort = effort.and(names.get(i), costs.get(i));
                    }
                    return effort;
                });
    }

    private static Effort stepped(Effort effort, Observation observation) {
        boolean stated = effort.each().flatMap(Effort.Cost::step).isPresent();
        return observation instanceof Observation.Quantity && !stated ? effort.inStepsOf("0.07") : effort;
    }

    private static Task task(Question question, Effort effort) {
        return new Task(
                question.rule(),
                question.observation(),
                stepped(effort, question.observation()),
                seen -> question.peers().orElseThrow().replacing(question.observation(), seen));
    }

    private static Arbitrary<Task> tasks(Arbitrary<Question> questions) {
        return questions.flatMap(question -> efforts(question.rule()).map(effort -> task(question, effort)));
    }

    @Provide
    Arbitrary<Task> alone() {
        return tasks(questions());
    }

    @Provide
    Arbitrary<Task> amongPeers() {
        return tasks(Drawn.amongPeers())
                .map(task ->
                        new Task(task.rule(), task.observation(), task.effort().toward(Effort.Aim.MORE), task.peers()));
    }

    @Provide
    Arbitrary<Task> composed() {
        Arbitrary<Question> small = Arbitraries.oneOf(
                questions()
                        .filter(each -> !(each.observation() instanceof Observation.Measured)
                                && !(each.rule() instanceof AnswerShares)),
                Drawn.proportions().map(rule -> new Question(rule, Observation.ratio(1, 4))),
                Drawn.bands().map(rule -> new Question(rule, Observation.ratio(3, 7))),
                Drawn.interpolations().map(rule -> new Question(rule, Observation.notApplicable("no such task"))));
        return Combinators.combine(
                        tasks(small).list().ofSize(2),
                        Arbitraries.of(Effort.Aim.values()),
                        Arbitraries.of(true, false),
                        Drawn.points(50, 300))
                .as(StaircaseProperties::composed);
    }

    private static Task composed(List<Task> parts, Effort.Aim aim, boolean best, Points cap) {
        List<Rule.Part> named = new ArrayList<>();
        Map<String, Observation> observed = new LinkedHashMap<>();
        Effort effort = Effort.each(2).toward(aim);
        for (Task each : parts) {
            String name = "part " + named.size();
            named.add(new Rule.Part(name, each.rule()));
            observed.put(name, each.observation());
            effort = named.size() == 1 ? effort.part(name, each.effort()) : effort;
        }
        SumOf sum = SumOf.of(named);
        Rule rule = best ? new BestOf(named) : new SumOf(named, cap.min(sum.max()));
        return new Task(rule, new Observation.Parts(observed), effort, seen -> Peers.of(List.of()));
    }

    private static void requireLeastEffort(Task task) {
        Map<Observation, Long> reached = Changes.reached(task.rule(), task.observation(), task.effort(), task::award);
        Map<Long, Points> expected = Changes.stairs(reached, task::award, task.isMore());
        Staircase next = task.next();
        Map<Long, Points> stairs = new LinkedHashMap<>();
        next.stairs().forEach(stair -> stairs.put(stair.effort(), stair.points()));
        if (next.top() != Top.UNANSWERED) {
            assertThat(stairs).isEqualTo(expected);
        }
        for (Stair stair : next.stairs()) {
            assertThat(stair.award()).isEqualTo(task.award(stair.observation()));
            assertThat(reached.get(stair.observation()))
                    .as("effort of %s", stair)
                    .isEqualTo(stair.effort());
        }
    }

    @Property(tries = 300)
    void noCheaperChangeBringsAsMuch(@ForAll("alone") Task task) {
        requireLeastEffort(task);
    }

    @Property(tries = 100)
    void noCheaperChangeBringsAsMuchAmongPeersThatStay(@ForAll("amongPeers") Task task) {
        requireLeastEffort(task);
    }

    @Property(tries = 150)
    void noCheaperChangeBringsAsMuchInAWholeOfParts(@ForAll("composed") Task task) {
        requireLeastEffort(task);
    }

    @Provide
    Arbitrary<Task> limitedAnswers() {
        Arbitrary<List<Long>> few = Arbitraries.longs().between(0, 3).list().ofSize(5);
        return Combinators.combine(Drawn.answerShares(), few, few, few, Arbitraries.of(Effort.Aim.values()))
                .as((rule, counted, limits, dearer, aim) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    Effort effort = Effort.none().toward(aim);
                    List<AnswerShares.Answer> bestFirst = new ArrayList<>(rule.answers());
                    Comparator<AnswerShares.Answer> rising = Comparator.comparing(AnswerShares.Answer::share);
                    bestFirst.sort(aim == Effort.Aim.MORE ? rising.reversed() : rising);
                    long cost = 1;
                    for (int i = 0; i < bestFirst.size(); i++) {
                        cost += dearer.get(i) / 2;
                        effort = effort.and(
                                bestFirst.get(i).name(), new Effort.Cost(cost, limits.get(i), Optional.empty()));
                        counts.put(bestFirst.get(i).name(), counted.get(i));
                    }
                    return task(new Question(rule, new Observation.Counts(counts)), effort);
                })
                .filter(task -> task.award(task.observation()).standing() == Award.Standing.SCORED);
    }

    /** Everything that moves of single answers lead to, each answer once at most, and no more to an answer than its limit. */
    private static void walk(
            AnswerShares rule,
            Task task,
            int next,
            Map<String, Long> counts,
            Map<String, Long> room,
            long effort,
            Map<Observation, Long> reached) {
        List<String> people = new ArrayList<>();
        ((Observation.Counts) task.observation())
                .counts()
                .forEach((name, count) -> people.addAll(Collections.nCopies(count.intValue(), name)));
        if (next == people.size()) {
            reached.merge(new Observation.Counts(counts), effort, Math::min);
            return;
        }
        walk(rule, task, next + 1, counts, room, effort, reached);
        for (AnswerShares.Answer to : rule.answers()) {
            if (room.getOrDefault(to.name(), 0L) > 0 && !to.name().equals(people.get(next))) {
                Map<String, Long> moved = new LinkedHashMap<>(counts);
                moved.merge(people.get(next), -1L, Long::sum);
                moved.merge(to.name(), 1L, Long::sum);
                Map<String, Long> less = new LinkedHashMap<>(room);
                less.merge(to.name(), -1L, Long::sum);
                long cost = task.effort().costOf(to.name()).orElseThrow().effort();
                walk(rule, task, next + 1, moved, less, effort + cost, reached);
            }
        }
    }

    @Property(tries = 200)
    void noCheaperMovesBringAsMuchWhereMovesAreLimited(@ForAll("limitedAnswers") Task task) {
        AnswerShares rule = (AnswerShares) task.rule();
        Map<String, Long> counts = ((Observation.Counts) task.observation()).counts();
        Assume.that(counts.values().stream().mapToLong(Long::longValue).sum() <= 6);
        Map<String, Long> room = new LinkedHashMap<>();
        task.effort().named().forEach((name, cost) -> room.put(name, cost.most()));
        Map<Observation, Long> reached = new HashMap<>();
        walk(rule, task, 0, counts, room, 0, reached);
        Map<Long, Points> stairs = new LinkedHashMap<>();
        task.next().stairs().forEach(stair -> stairs.put(stair.effort(), stair.points()));
        assertThat(stairs).isEqualTo(Changes.stairs(reached, task::award, task.isMore()));
    }

    @Example
    void whatTheBestAnswerDoesNotTakeMovesToTheNext() {
        Rule rule = Rule.answerShares("10", Rule.answer("A", "100%"), Rule.answer("B", "60%"), Rule.answer("D", "0"));
        Staircase next = rule.next(Observation.counts("D", 10), Effort.each(1).atMost(5));
        assertThat(next.last().points()).isEqualTo(Points.of(8));
        assertThat(next.last().effort()).isEqualTo(10);
    }

    @Provide
    Arbitrary<Task> ofOthers() {
        Arbitrary<Question> questions = Combinators.combine(
                        Drawn.points(50, 300), Drawn.cents(0, 100), Arbitraries.of(true, false))
                .as((max, share, checked) -> new Question(
                        checked ? new Stated(max, Optional.empty()) : Rule.proportion(max.toString()),
                        checked
                                ? new Observation.StatedPoints(max.times(share), Optional.empty())
                                : new Observation.GivenPoints(max.times(share), Optional.of(Observation.ratio(1, 3)))));
        return Combinators.combine(questions, Arbitraries.of("0.07", "0.3", "1"), Arbitraries.of(Effort.Aim.values()))
                .as((question, step, aim) ->
                        task(question, Effort.each(2).toward(aim).inStepsOf(step)));
    }

    @Property(tries = 200)
    void oneChangeLessGivesLessWherePointsAreGivenByOthers(@ForAll("ofOthers") Task task) {
        List<Stair> stairs = task.next().stairs();
        for (int i = 1; i < stairs.size(); i++) {
            Stair stair = stairs.get(i);
            assertThat(stair.award()).isEqualTo(task.award(stair.observation()));
            assertThat(stair.effort()).isEqualTo(2L * i);
            assertThat(stair.points().compareTo(stairs.get(i - 1).points())).isEqualTo(task.isMore() ? 1 : -1);
        }
    }

    @Property(tries = 300)
    void everyStairIsDearerAndBetterThanTheOneBelow(@ForAll("alone") Task task) {
        List<Stair> stairs = task.next().stairs();
        assertThat(stairs.get(0).observation()).isEqualTo(task.observation());
        for (int i = 1; i < stairs.size(); i++) {
            int better = stairs.get(i).points().compareTo(stairs.get(i - 1).points());
            assertThat(stairs.get(i).effort()).isGreaterThan(stairs.get(i - 1).effort());
            assertThat(better).isEqualTo(task.isMore() ? 1 : -1);
        }
    }

    @Provide
    Arbitrary<Task> moved() {
        return Combinators.combine(
                        Arbitraries.oneOf(Drawn.proportions(), Drawn.bands(), Drawn.interpolations()),
                        Drawn.anyMeasured(),
                        Arbitraries.of(Effort.Aim.values()),
                        Arbitraries.of("0.07", "0.5", "1", "3"))
                .as((rule, seen, aim, step) -> task(
                        new Question(rule, seen), Effort.each(1).toward(aim).inStepsOf(step)));
    }

    @Property(tries = 300)
    void aLimitKeepsTheFirstStairsOfANumberAndSaysWhereThereWereMore(
            @ForAll("moved") Task task, @ForAll @LongRange(max = 40) long limit) {
        Staircase all = task.next();
        Staircase within = task.rule().next(task.observation(), task.effort().atMost(limit));
        List<Stair> first =
                all.stairs().stream().filter(stair -> stair.effort() <= limit).toList();
        assertThat(within.stairs()).isEqualTo(first);
        boolean fewer = first.size() < all.stairs().size();
        assertThat(within.top()).isEqualTo(fewer ? Top.EFFORT : all.top());
    }

    @Property(tries = 300)
    void whatCanBeObservedLeadsToWhatCanBeObserved(@ForAll("moved") Task task) {
        Assume.that(catchThrowable(() -> task.rule().check(task.observation())) == null);
        for (Stair stair : task.next().stairs()) {
            task.rule().check(stair.observation());
        }
    }

    @Example
    void aMillionFaultsAreCountedByHalving() {
        Rule rule = Rule.perFault("2", Rule.kind("late", "0.5"));
        assertThat(rule.next(Observation.counts("late", 1_000_000), Effort.each(1)))
                .hasToString("0 for 0 (late: 1000000); 0.5 for 999997 (late: 3); 1 for 999998 (late: 2);"
                        + " 1.5 for 999999 (late: 1); 2 for 1000000 (late: 0); nothing more can be won");
    }

    @Example
    void aNumberOfCasesStaysANumber() {
        Rule rule = Rule.perCase("1", Rule.kind("training", "0.5"));
        assertThat(rule.next(Observation.quantity(1), Effort.each(3)).last().observation())
                .isEqualTo(Observation.quantity(2));
    }

    @Example
    void pointsOfOthersMoveOnlyByAStatedStep() {
        Rule rule = Rule.statedUpTo("2");
        assertThat(rule.next(Observation.stated("1.5"), Effort.each(3)).top()).isEqualTo(Top.STATED_BY_OTHERS);
        assertThat(rule.next(Observation.stated("1.5"), Effort.each(3).inStepsOf("0.3")))
                .hasToString(
                        "1.5 for 0 (1.5 stated); 1.8 for 3 (1.8 stated); 2 for 6 (2 stated); nothing more can be won");
    }

    @Example
    void whatWasNotObservedCannotChange() {
        Rule rule = Rule.proportion("2");
        assertThat(rule.next(Observation.missing("no report"), Effort.each(1)).top())
                .isEqualTo(Top.UNANSWERED);
        assertThat(rule.next(Observation.ratio(3, 4), Effort.each(1).atMost(0)).top())
                .isEqualTo(Top.EFFORT);
        assertThat(Rule.tracked().next(Observation.quantity(3), Effort.each(1)).top())
                .isEqualTo(Top.TRACKED);
    }
}
