package io.github.parindex.examples.benchmark;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.BoardPlanner;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.rule.Observation;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The cheapest plan of every unit of a campaign, each proven. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class PlanningBenchmark {

    private static final Target TARGET = Target.index("90");

    /** A campaign of mixed criteria. */
    @State(Scope.Benchmark)
    public static class Campaign {

        /** Units and criteria. */
        @Param({"31x60", "700x100"})
        public String size = "";

        BoardPlanner planner = BoardPlanner.of(campaign(1, MixedCriteria.LEAVES));

        /** Makes the observations. */
        @Setup
        public void prepare() {
            String[] parts = size.split("x", 2);
            planner = BoardPlanner.of(campaign(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        }

        private static Assessments campaign(int units, int leaves) {
            MixedCriteria criteria = new MixedCriteria();
            CriteriaSet set = CriteriaSet.of(
                    "MIXED-" + leaves,
                    criteria.set.criteria().subList(0, leaves * MixedCriteria.GROUPS / MixedCriteria.LEAVES));
            List<Assessment> assessments = IntStream.range(0, units)
                    .mapToObj(unit -> under(set, criteria.assessment(unit)))
                    .toList();
            return Assessments.of(set, assessments);
        }

        private static Assessment under(CriteriaSet set, Assessment all) {
            Map<String, Observation> observations = new LinkedHashMap<>();
            for (int leaf = 0; leaf < set.leaves().size(); leaf++) {
                observations.put(
                        set.leaves().get(leaf).code(), all.observations().get(leaf));
            }
            return Assessment.of(set, all.unit(), observations);
        }
    }

    /**
     * Plans for every unit.
     *
     * @param campaign its units
     * @return the plans
     */
    @Benchmark
    public Map<String, Outcome> cheapest(Campaign campaign) {
        Map<String, Outcome> plans = campaign.planner.cheapest(TARGET);
        for (Outcome outcome : plans.values()) {
            Plan plan = outcome instanceof Outcome.Unattainable unattainable ? unattainable.most() : outcome.orThrow();
            if (!plan.isOptimal()) {
                throw new IllegalStateException("not proven: " + plan.unit());
            }
        }
        return plans;
    }

    /**
     * Times a campaign once, without the harness.
     *
     * @param sizes such as {@code 31x60}
     */
    public static void main(String... sizes) {
        for (String size : sizes) {
            Campaign campaign = new Campaign();
            campaign.size = size;
            campaign.prepare();
            long start = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Map<String, Outcome> plans = new PlanningBenchmark().cheapest(campaign);
            long unattainable = plans.values().stream()
                    .filter(Outcome.Unattainable.class::isInstance)
                    .count();
            System.out.println(size + ": " + (System.nanoTime() - start) / 1_000_000 + " ms ("
                    + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000
                    + " ms of processor time), " + unattainable + " unattainable");
        }
    }
}
