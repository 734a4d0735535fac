package io.github.parindex.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.SurveyDesign;
import io.github.parindex.core.survey.SurveyPolicy.OffScale;
import io.github.parindex.core.survey.SurveyPolicy.Pooling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every count, however the responses are split and ordered. */
final class SurveyTallyProperties {

    private static final AnswerScale SCALE = AnswerScale.levels(5, 4);

    private static final SurveyForm CITIZENS = SurveyForm.of(
            "citizens",
            "",
            SurveyFactor.of(
                    "1",
                    "",
                    SurveyItem.of("a", "", SCALE),
                    SurveyItem.of("b", "", SCALE).withWeight(2)),
            SurveyFactor.of("2", "", SurveyItem.of("c", "", SCALE)).withWeight("0.3"));

    private static final SurveyForm FIRMS = SurveyForm.of(
                    "firms", "", SurveyFactor.of("1", "", SurveyItem.of("a", "", AnswerScale.yesNo())))
            .withWeight("2");

    private static final Survey SURVEY = Survey.of("S", "", CITIZENS, FIRMS)
            .with(SurveyPolicy.withDefaults().with(OffScale.SKIPPED).withLeastAnswered("40%"));

    private static List<SurveyResponse> responses(long seed, int count) {
        Random random = new Random(seed);
        List<SurveyResponse> responses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SurveyForm form = random.nextInt(3) == 0 ? FIRMS : CITIZENS;
            List<String> answers = new ArrayList<>();
            for (SurveyItem item : form.items()) {
                int choice = random.nextInt(item.scale().choices().size() + 2);
                List<String> codes = item.scale().codes();
                answers.add(choice < codes.size() ? codes.get(choice) : choice == codes.size() ? "" : "?");
            }
            responses.add(new SurveyResponse(
                    form, "u" + random.nextInt(3), "s" + random.nextInt(2), "h" + random.nextInt(2), answers));
        }
        return responses;
    }

    private static SurveyTally tally(List<SurveyResponse> responses) {
        SurveyTally tally = SurveyTally.of(SURVEY);
        responses.forEach(tally::add);
        return tally;
    }

    @Property(tries = 200)
    void talliesAddUpInAnyOrderAndGrouping(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        List<SurveyResponse> responses = responses(seed, count);
        SurveyResults whole = tally(responses).results();
        List<SurveyResponse> others = new ArrayList<>(responses);
        Collections.shuffle(others, new Random(seed + 1));
        int first = count / 3;
        int second = 2 * count / 3;
        SurveyTally a = tally(others.subList(0, first));
        SurveyTally b = tally(others.subList(first, second));
        SurveyTally c = tally(others.subList(second, count));
        SurveyTally left = SurveyTally.of(SURVEY);
        left.add(a);
        left.add(b);
        left.add(c);
        b.add(c);
        b.add(a);
        assertThat(left.results()).isEqualTo(whole);
        assertThat(b.results()).isEqualTo(whole);
        assertThat(b.results().index()).isEqualTo(whole.index());
    }

    @Property(tries = 100)
    void everyAnswerIsCountedOnceInEveryPartition(@ForAll long seed, @ForAll @IntRange(min = 20, max = 60) int count) {
        SurveyResults results = tally(responses(seed, count)).results();
        for (String item : List.of("a", "b", "c")) {
            long all = results.item(item).answers();
            assertThat(results.units().stream()
                            .map(results::unit)
                            .filter(part -> part.items().contains(item))
                            .mapToLong(part -> part.item(item).answers())
                            .sum())
                    .isEqualTo(all);
            assertThat(results.services().stream()
                            .map(results::service)
                            .filter(part -> part.items().contains(item))
                            .mapToLong(part -> part.item(item).answers())
                            .sum())
                    .isEqualTo(all);
            assertThat(results.counts(item).counts().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(all);
        }
    }

    @Property(tries = 100)
    void aBetterAnswerNeverLowersTheIndex(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int count) {
        List<SurveyResponse> responses = responses(seed, count);
        Satisfaction before = tally(responses).results().index();
        responses.set(
                0,
                new SurveyResponse(
                        responses.get(0).form(),
                        "u0",
                        "s0",
                        "h0",
                        best(responses.get(0).answers())));
        Satisfaction after = tally(responses).results().index();
        if (before.isDefined() && after.answers() == before.answers()) {
            assertThat(after.share().compareTo(before.share())).isNotNegative();
            assertThat(after.share().compareTo(Ratio.of(1, 1))).isNotPositive();
        }
    }

    /** The same answers, but for those of the lower levels, which become the highest. */
    private static List<String> best(List<String> answers) {
        return answers.stream()
                .map(answer -> List.of("1", "2", "3").contains(answer) ? "5" : answer)
                .toList();
    }

    @Property(tries = 100)
    void theErrorOfOneItemIsThatOfTheSampleOfItsRespondents(
            @ForAll long seed, @ForAll @IntRange(min = 30, max = 80) int count) {
        SurveyPolicy policy = SurveyPolicy.withDefaults().with(OffScale.SKIPPED).with(Pooling.BY_ANSWERS);
        SurveyTally tally = SurveyTally.of(SURVEY.with(policy));
        List<String> strata = new ArrayList<>();
        List<String> services = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (SurveyResponse response : responses(seed, count)) {
            boolean valid = response.answers().stream().anyMatch(answer -> !answer.isEmpty() && !answer.equals("?"));
            if (response.form().code().equals("citizens") && valid) {
                tally.add(response);
                strata.add(response.unit() + response.stratum());
                services.add(response.service());
                String answer = response.answers().get(0);
                values.add(List.of("", "?").contains(answer) ? Double.NaN : answer.compareTo("4") >= 0 ? 1.0 : 0.0);
            }
        }
        if (strata.stream().anyMatch(stratum -> Collections.frequency(strata, stratum) < 2)) {
            return;
        }
        double[] answers = values.stream().mapToDouble(Double::doubleValue).toArray();
        SurveyDesign design = SurveyDesign.of(answers.length).withStrata(strata);
        design.means(answers, services).forEach((service, expected) -> {
            DesignEstimate counted =
                    DesignEstimate.of(tally.results().service(service).item("a"));
            assertThat(counted.value()).isCloseTo(expected.value(), within(1e-12));
            assertThat(counted.standardError()).isCloseTo(expected.standardError(), within(1e-12));
        });
    }

    @Property(tries = 100)
    void theErrorOfClustersIsThatOfTheirDesign(@ForAll long seed, @ForAll @IntRange(min = 30, max = 80) int count) {
        SurveyPolicy policy = SurveyPolicy.withDefaults().with(OffScale.SKIPPED).with(Pooling.BY_ANSWERS);
        SurveyTally tally = SurveyTally.of(SURVEY.with(policy));
        Random random = new Random(seed);
        List<String> strata = new ArrayList<>();
        List<String> clusters = new ArrayList<>();
        List<String> services = new ArrayList<>();
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            String answer = String.valueOf(1 + random.nextInt(5));
            SurveyResponse response = SurveyResponse.of(CITIZENS, "u" + random.nextInt(2))
                    .inStratum("h" + random.nextInt(2))
                    .inCluster("c" + random.nextInt(4))
                    .ofService("s" + random.nextInt(2))
                    .with("a", answer);
            tally.add(response);
            strata.add(response.unit() + response.stratum());
            clusters.add(response.cluster());
            services.add(response.service());
            values[i] = answer.compareTo("4") >= 0 ? 1 : 0;
        }
        boolean hasLone = strata.stream()
                .distinct()
                .anyMatch(stratum -> IntStream.range(0, count)
                                .filter(i -> strata.get(i).equals(stratum))
                                .mapToObj(clusters::get)
                                .distinct()
                                .count()
                        < 2);
        assertThat(tally.results().item("a").variance().isPresent()).isEqualTo(!hasLone);
        if (hasLone) {
            return;
        }
        SurveyDesign design = SurveyDesign.of(count).withStrata(strata).withClusters(clusters);
        SurveyResults results = tally.results();
        assertSame(DesignEstimate.of(results.item("a")), design.mean(values));
        design.means(values, services)
                .forEach((service, expected) ->
                        assertSame(DesignEstimate.of(results.service(service).item("a")), expected));
    }

    private static void assertSame(DesignEstimate counted, DesignEstimate expected) {
        assertThat(counted.value()).isCloseTo(expected.value(), within(1e-12));
        assertThat(counted.standardError()).isCloseTo(expected.standardError(), within(1e-12));
        assertThat(counted.degreesOfFreedom()).isEqualTo(expected.degreesOfFreedom());
    }
}
