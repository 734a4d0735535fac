package io.github.parindex.core.criteria;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.number.Points;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves, titles and legal sources. */
final class LeafCases {

    private static final Leaf PLAN =
            leaf("1.1", "Yearly plan", checklist(item("issued", "0.5"), item("on time", "0.5")));

    @Test
    void aLeafIsWorthWhatItsRuleGives() {
        assertThat(PLAN.max()).isEqualTo(Points.of(1));
        assertThat(PLAN.withMax("1.00")).isSameAs(PLAN);
    }

    @ParameterizedTest
    @CsvSource({"2", "0.5"})
    void aRuleThatDoesNotReachThePrintedMaximumIsRefused(String printed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withMax(printed))
                .withMessage("The rule of (1.1 Yearly plan) gives at most 1, but the maximum is " + printed
                        + ".\nMaybe the points of one option, item or band are wrong.");
    }

    @Test
    void aLeafAppliesToEveryBlockUnlessItIsLimited() {
        assertThat(PLAN.appliesTo("sở")).isTrue();
        assertThat(PLAN.appliesTo("")).isTrue();
        var limited = PLAN.onlyFor("sở", "huyện");
        assertThat(limited.blocks()).containsExactly("sở", "huyện");
        assertThat(limited.appliesTo("sở")).isTrue();
        assertThat(limited.appliesTo("huyện")).isTrue();
        assertThat(limited.appliesTo("xã")).isFalse();
        assertThat(limited.appliesTo("")).isFalse();
    }

    @Test
    void nobodyChangesTheBlocksOfALeaf() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PLAN.onlyFor("sở").blocks().clear());
    }

    @Test
    void copiesKeepWhatTheyDoNotChange() {
        var source = LegalSource.of("766/QĐ-TTg", "1.1");
        var changed = PLAN.onlyFor("sở").with(source).with(Title.of("Kế hoạch", "Plan"));
        assertThat(changed.code()).isEqualTo("1.1");
        assertThat(changed.title()).isEqualTo(Title.of("Kế hoạch", "Plan"));
        assertThat(changed.rule()).isEqualTo(PLAN.rule());
        assertThat(changed.blocks()).containsExactly("sở");
        assertThat(changed.source()).contains(source);
        assertThat(changed.onlyFor("xã").source()).contains(source);
        assertThat(PLAN.source()).isEmpty();
    }

    @Test
    void aLeafIsShownWithItsRule() {
        assertThat(PLAN).hasToString("1.1 Yearly plan (issued 0.5 + on time 0.5)");
        assertThat(leaf("B", "Extra", statedUpTo("2"))).hasToString("B Extra (stated up to 2)");
    }

    @Test
    void aTitleIsReadInTheLanguageOfItsReader() {
        var title = Title.of("Cải cách thủ tục hành chính", "Procedures");
        assertThat(title.in(Locale.forLanguageTag("vi"))).isEqualTo("Cải cách thủ tục hành chính");
        assertThat(title.in(Locale.forLanguageTag("vi-VN"))).isEqualTo("Cải cách thủ tục hành chính");
        assertThat(title.in(Locale.ENGLISH)).isEqualTo("Procedures");
        assertThat(title.in(Locale.UK)).isEqualTo("Procedures");
        assertThat(title).hasToString("Cải cách thủ tục hành chính");
    }

    @Test
    void aTitleMayBeInOneLanguageAlone() {
        assertThat(Title.vi("Kế hoạch").in(Locale.ENGLISH)).isEqualTo("Kế hoạch");
        assertThat(Title.of(Map.of(Locale.ENGLISH, "Plan")).in(Locale.FRENCH)).isEqualTo("Plan");
        assertThat(Title.of("PAR").in(Locale.ENGLISH)).isEqualTo("PAR");
        assertThat(Title.of("PAR").texts()).containsExactly(Map.entry(Locale.ROOT, "PAR"));
    }

    @Test
    void whereALanguageIsLackingTheTextWithoutOneStandsBeforeTheFirst() {
        var title = Title.vi("Kế hoạch").with(Locale.ENGLISH, "Plan");
        assertThat(title.in(Locale.FRENCH)).isEqualTo("Kế hoạch");
        assertThat(title.with(Locale.ROOT, "PLAN").in(Locale.FRENCH)).isEqualTo("PLAN");
        assertThat(title.with(Locale.ROOT, "PLAN")).hasToString("PLAN");
        assertThat(title.with(Locale.FRENCH, "Projet").in(Locale.FRANCE)).isEqualTo("Projet");
        assertThat(title.with(Locale.ENGLISH, "The plan").texts())
                .containsExactly(
                        Map.entry(Locale.forLanguageTag("vi"), "Kế hoạch"), Map.entry(Locale.ENGLISH, "The plan"));
    }

    @Test
    void aBlankTitleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Title.of("CCHC", " "))
                .withMessage("The text of a title in the language (en) is blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Title.of(Map.of()))
                .withMessage("A title has a text in at least one language.");
    }

    @Test
    void aSourceNamesDecisionArticleAndHowItWasRead() {
        assertThat(LegalSource.of("766/QĐ-TTg, 23/06/2022", "1.1")).hasToString("766/QĐ-TTg, 23/06/2022, 1.1");
        assertThat(LegalSource.of("766/QĐ-TTg", "")).hasToString("766/QĐ-TTg");
        assertThat(new LegalSource("766/QĐ-TTg", "4.1", "full from 100 %"))
                .hasToString("766/QĐ-TTg, 4.1 (full from 100 %)");
        assertThat(new LegalSource("766/QĐ-TTg", " ", "full from 100 %")).hasToString("766/QĐ-TTg (full from 100 %)");
    }

    @Test
    void aSourceWithoutADecisionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalSource.of(" ", "Article 3"))
                .withMessage("A legal source names a decision, not only an article (Article 3).");
    }
}
