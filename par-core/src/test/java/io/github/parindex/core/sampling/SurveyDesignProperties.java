package io.github.parindex.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every sample, whatever its design. */
final class SurveyDesignProperties {

    /** People with a stratum, a cluster, a domain, a weight and an answer. */
    private record Person(String stratum, String cluster, String domain, double weight, double answer) {}

    private static List<Person> people(long seed, int size) {
        Random random = new Random(seed);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String stratum = i % 2 == 0 ? "north" : "south";
            people.add(new Person(
                    stratum,
                    "c" + (i < 4 ? i : random.nextInt(7)),
                    "d" + random.nextInt(3),
                    1 + random.nextDouble() * 9,
                    random.nextInt(9) == 0 ? Double.NaN : random.nextInt(5) + random.nextDouble()));
        }
        return people;
    }

    private static SurveyDesign design(List<Person> people, boolean clustered) {
        SurveyDesign design = SurveyDesign.of(people.size())
                .withStrata(people.stream().map(Person::stratum).toList())
                .withWeights(people.stream().mapToDouble(Person::weight).toArray());
        return clustered
                ? design.withClusters(people.stream().map(Person::cluster).toList())
                : design.withPopulations(Map.of("north", 1000.0, "south", 700.0));
    }

    private static double[] answers(List<Person> people) {
        return people.stream().mapToDouble(Person::answer).toArray();
    }

    private static List<String> domains(List<Person> people) {
        return people.stream().map(Person::domain).toList();
    }

    @Property(tries = 200)
    void theOrderOfRespondentsDoesNotMatter(
            @ForAll long seed, @ForAll @IntRange(min = 12, max = 80) int size, @ForAll boolean clustered) {
        List<Person> people = people(seed, size);
        List<Person> others = new ArrayList<>(people);
        Collections.shuffle(others, new Random(seed + 1));
        SurveyDesign one = design(people, clustered);
        SurveyDesign other = design(others, clustered);
        assertThat(other.mean(answers(others))).isEqualTo(one.mean(answers(people)));
        assertThat(other.total(answers(others))).isEqualTo(one.total(answers(people)));
        assertThat(other.means(answers(others), domains(others)))
                .isEqualTo(one.means(answers(people), domains(people)));
    }

    @Property(tries = 100)
    void weightsInAnotherUnitChangeOnlyTheTotal(@ForAll long seed, @ForAll @IntRange(min = 12, max = 60) int size) {
        List<Person> people = people(seed, size);
        double[] doubled =
                people.stream().mapToDouble(person -> 4 * person.weight()).toArray();
        SurveyDesign design = design(people, true);
        DesignEstimate mean = design.mean(answers(people));
        assertThat(design.withWeights(doubled).mean(answers(people))).isEqualTo(mean);
        assertThat(design.withWeights(doubled).total(answers(people)).value())
                .isEqualTo(4 * design.total(answers(people)).value());
    }

    @Property(tries = 100)
    void theDifferenceOfADomainAndItselfInAnotherOrderIsItsNegative(
            @ForAll long seed, @ForAll @IntRange(min = 30, max = 60) int size) {
        List<Person> people = people(seed, size);
        SurveyDesign design = design(people, true);
        List<String> present =
                List.copyOf(design.means(answers(people), domains(people)).keySet());
        String first = present.get(0);
        String last = present.get(present.size() - 1);
        DesignEstimate there =
                design.difference(answers(people), domains(people), first, last).estimate();
        DesignEstimate back =
                design.difference(answers(people), domains(people), last, first).estimate();
        assertThat(back.value()).isCloseTo(-there.value(), within(1e-12));
        assertThat(back.standardError()).isCloseTo(there.standardError(), within(1e-12));
    }

    @Property(tries = 300)
    void anAllocationIsCompleteWithinWhatStrataTakeAndInProportion(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count, @ForAll @IntRange(max = 3) int least) {
        Random random = new Random(seed);
        Map<String, Long> populations = new TreeMap<>();
        IntStream.range(0, count).forEach(i -> populations.put("s" + i, 1L + random.nextInt(500)));
        List<SampleAllocation.SampledStratum> strata = populations.entrySet().stream()
                .map(each -> new SampleAllocation.SampledStratum(
                        each.getKey(), each.getValue(), random.nextInt(4) == 0 ? 0 : random.nextDouble()))
                .toList();
        long needed = populations.values().stream()
                .mapToLong(each -> Math.min(least, each))
                .sum();
        long all = populations.values().stream().mapToLong(Long::longValue).sum();
        long size = needed + (long) (random.nextDouble() * (all - needed + 1));
        SampleAllocation method = new SampleAllocation(least);
        for (Map<String, Long> given : List.of(method.proportional(size, populations), method.neyman(size, strata))) {
            assertThat(given.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(size);
            given.forEach((code, asked) -> assertThat(asked)
                    .isBetween(
                            Math.min(least, populations.getOrDefault(code, 0L)), populations.getOrDefault(code, 0L)));
        }
        List<SampleAllocation.SampledStratum> turned = new ArrayList<>(strata);
        Collections.reverse(turned);
        assertThat(method.neyman(size, turned)).isEqualTo(method.neyman(size, strata));
    }
}
