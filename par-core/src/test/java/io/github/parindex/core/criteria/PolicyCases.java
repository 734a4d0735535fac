package io.github.parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.criteria.Policy.WhenMissing;
import io.github.parindex.core.criteria.Policy.WhenNotApplicable;
import io.github.parindex.core.number.Rounding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a set does with missing and not applicable, where it rounds, and which edition it is. */
final class PolicyCases {

    private static final Policy DEFAULTS = Policy.withDefaults();

    @Test
    void theDefaultsAreThoseOfTheNationalPortal() {
        assertThat(DEFAULTS)
                .isEqualTo(new Policy(
                        WhenMissing.PROVISIONAL,
                        WhenNotApplicable.RESCALE_EVERYTHING,
                        Optional.empty(),
                        Rounding.halfUp(2),
                        Rounding.halfUp(2)));
    }

    @Test
    void eachSettingIsChangedByItself() {
        assertThat(DEFAULTS.with(WhenMissing.ZERO))
                .isEqualTo(new Policy(
                        WhenMissing.ZERO,
                        DEFAULTS.notApplicable(),
                        DEFAULTS.groups(),
                        DEFAULTS.block(),
                        DEFAULTS.published()));
        assertThat(DEFAULTS.with(WhenNotApplicable.FULL_SCORE))
                .isEqualTo(new Policy(
                        DEFAULTS.missing(),
                        WhenNotApplicable.FULL_SCORE,
                        DEFAULTS.groups(),
                        DEFAULTS.block(),
                        DEFAULTS.published()));
        assertThat(DEFAULTS.withGroups(Rounding.halfEven(1)))
                .isEqualTo(new Policy(
                        DEFAULTS.missing(),
                        DEFAULTS.notApplicable(),
                        Optional.of(Rounding.halfEven(1)),
                        DEFAULTS.block(),
                        DEFAULTS.published()));
        assertThat(DEFAULTS.withBlock(Rounding.down(4)))
                .isEqualTo(new Policy(
                        DEFAULTS.missing(),
                        DEFAULTS.notApplicable(),
                        DEFAULTS.groups(),
                        Rounding.down(4),
                        DEFAULTS.published()));
        assertThat(DEFAULTS.withPublished(Rounding.halfUp(3)))
                .isEqualTo(new Policy(
                        DEFAULTS.missing(),
                        DEFAULTS.notApplicable(),
                        DEFAULTS.groups(),
                        DEFAULTS.block(),
                        Rounding.halfUp(3)));
    }

    @Test
    void aBlockThatIsRescaledHasNoRoundedGroups() {
        var message = "Groups cannot be rounded (half up to 1 place) where their block is rescaled.\n"
                + "Maybe rescale everything, or keep group sums exact.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withGroups(Rounding.halfUp(1)).with(WhenNotApplicable.RESCALE_BLOCK))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.with(WhenNotApplicable.RESCALE_BLOCK).withGroups(Rounding.halfUp(1)))
                .withMessage(message);
    }

    @Test
    void aPolicyIsShownInOneLine() {
        assertThat(DEFAULTS)
                .hasToString("missing: PROVISIONAL, not applicable: RESCALE_EVERYTHING, groups: exact, "
                        + "published: half up to 2 places");
        assertThat(DEFAULTS.with(WhenMissing.ZERO).withGroups(Rounding.halfEven(1)))
                .hasToString("missing: ZERO, not applicable: RESCALE_EVERYTHING, groups: half even to 1 place, "
                        + "published: half up to 2 places");
    }

    @Test
    void aFirstEditionHasVersionOne() {
        assertThat(Edition.of(Title.of("PAR")))
                .isEqualTo(new Edition(Title.of("PAR"), "1", "", "", Optional.empty()))
                .hasToString("PAR, version 1");
    }

    @Test
    void anEditionSaysForWhomAndWhenAndByWhichDecision() {
        var edition = Edition.of(Title.of("Chỉ số CCHC cấp sở", "PAR INDEX of departments"))
                .withVersion("2")
                .withPeriod("2026")
                .withLevel("sở, ban, ngành")
                .with(LegalSource.of("52/2019/QĐ-UBND", "Annex 1"));
        assertThat(edition)
                .isEqualTo(new Edition(
                        Title.of("Chỉ số CCHC cấp sở", "PAR INDEX of departments"),
                        "2",
                        "2026",
                        "sở, ban, ngành",
                        Optional.of(LegalSource.of("52/2019/QĐ-UBND", "Annex 1"))))
                .hasToString("Chỉ số CCHC cấp sở, version 2, 2026, sở, ban, ngành, 52/2019/QĐ-UBND, Annex 1");
    }
}
