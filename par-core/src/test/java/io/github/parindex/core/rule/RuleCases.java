package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every line of the case files beside the resources of this package. */
final class RuleCases {

    static final List<CaseFile> FILES = CaseFile.all();

    @ParameterizedTest(name = "{0}")
    @FieldSource("FILES")
    void everyLineIsScoredAsWritten(CaseFile file) {
        assertThat(file.cases()).allSatisfy(RuleCases::assertScoredAsWritten);
    }

    private static void assertScoredAsWritten(CaseFile.Case line) {
        Rule rule = RuleText.parse(line.rule());
        assertThat(rule).hasToString(line.reads());
        if (line.isRefused()) {
            assertThat(line.points()).isEqualTo("-");
            assertThatThrownBy(() -> award(rule, line.observation()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(line.working());
            return;
        }
        Award award = award(rule, line.observation());
        assertThat(award.standing().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .isEqualTo(line.standing());
        assertThat(award.standing() == Award.Standing.SCORED ? award.points().toString() : "-")
                .isEqualTo(line.points());
        assertThat(award.working()).hasToString(line.working());
        assertThat(award.max()).isEqualTo(rule.max());
        assertThat(award.points().plus(award.lost())).isEqualTo(rule.max());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("FILES")
    void everyLineIsCheckedAsItIsScored(CaseFile file) {
        assertThat(file.cases()).allSatisfy(RuleCases::assertCheckedAsScored);
    }

    private static void assertCheckedAsScored(CaseFile.Case line) {
        Rule rule = RuleText.parse(line.rule());
        Observation observation = ObservationText.parse(line.observation().split(" among ", 2)[0]);
        if (line.isRefused() && !line.working().contains("needs the units of the block")) {
            assertThatThrownBy(() -> rule.check(observation)).hasMessage(line.working());
        } else if (isBeyond(rule, observation)) {
            assertThatThrownBy(() -> rule.check(observation))
                    .isInstanceOfSatisfying(
                            RefusalException.class,
                            refused -> assertThat(refused.refusal().key()).startsWith("rule.share."));
        } else {
            assertThatCode(() -> rule.check(observation)).doesNotThrowAnyException();
        }
    }

    /** What a text scores although nobody can have observed it: a share outside 0 and 1, or a part of nothing. */
    private static boolean isBeyond(Rule rule, Observation observation) {
        if (!(observation instanceof Observation.Measured measured) || rule instanceof Rule.Tracked) {
            return false;
        }
        if (!measured.ratio().isDefined()) {
            return measured.ratio().numerator().signum() != 0
                    && whenNothing(rule).previousYearParts().isEmpty();
        }
        boolean within =
                measured.ratio().numerator().signum() >= 0 && measured.ratio().compareTo(BigDecimal.ONE) <= 0;
        return range(rule) == Rule.Range.SHARE && !within;
    }

    private static Rule.Range range(Rule rule) {
        return rule instanceof Proportion proportion
                ? proportion.range()
                : rule instanceof Bands bands
                        ? bands.range()
                        : rule instanceof Interpolation line ? line.range() : Rule.Range.ANY;
    }

    private static ZeroDenominator whenNothing(Rule rule) {
        return rule instanceof Proportion proportion
                ? proportion.whenNothing()
                : rule instanceof Bands bands
                        ? bands.whenNothing()
                        : rule instanceof Interpolation line ? line.whenNothing() : ZeroDenominator.MISSING;
    }

    private static Award award(Rule rule, String text) {
        String[] halves = text.split(" among ", 2);
        Observation observation = ObservationText.parse(halves[0]);
        if (halves.length == 1) {
            return rule.award(observation);
        }
        return ((AgainstPeers) rule).award(observation, AgainstPeers.Peers.of(ObservationText.peers(halves[1])));
    }

    @Test
    void everyShapeOfRuleHasItsFileAndNoFileIsWithoutAShape() {
        List<String> shapes = Stream.of(Rule.class.getPermittedSubclasses())
                .map(shape -> hyphened(shape.getSimpleName()))
                .sorted()
                .toList();
        assertThat(FILES.stream().map(CaseFile::name).toList()).isEqualTo(shapes);
    }

    @Test
    void everyFileHasEightCasesOrMore() {
        assertThat(FILES).allSatisfy(file -> assertThat(file.cases()).hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void everyFileIsAboutTheShapeInItsName() {
        assertThat(FILES)
                .flatExtracting(CaseFile::cases)
                .allSatisfy(line -> assertThat(
                                hyphened(RuleText.parse(line.rule()).getClass().getSimpleName()))
                        .isEqualTo(line.file()));
    }

    @Test
    void everyFileHasAMissingANotApplicableAndARefusedOrTrackedObservation() {
        assertThat(FILES).allSatisfy(file -> {
            List<String> standings = file.cases().stream()
                    .map(CaseFile.Case::standing)
                    .distinct()
                    .toList();
            if (file.name().equals("tracked")) {
                assertThat(standings).containsExactly("tracked");
            } else {
                assertThat(standings).contains("scored", "missing", "not applicable", "refused");
            }
        });
    }

    @Test
    void everyScoredShapeGivesNothingInOneCaseAndTheMaximumInAnother() {
        assertThat(FILES)
                .filteredOn(file -> !file.name().equals("tracked"))
                .allSatisfy(file -> assertThat(file.cases())
                        .anySatisfy(line -> assertThat(line.points()).isEqualTo("0"))
                        .anySatisfy(line -> assertThat(line.points())
                                .isEqualTo(RuleText.parse(line.rule()).max().toString())));
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Test
    void aTrackedCriterionGivesNoPointsAtAll() {
        assertThat(Rule.tracked().max()).isEqualTo(Points.ZERO);
    }
}
