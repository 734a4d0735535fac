package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip in a case file is found, not skipped. */
final class CaseFileTest {

    private static final List<String> HEAD = List.of(
            "# Shape: Tracked, a figure to follow",
            "# Rule: it is noted",
            "# Source: 766/QĐ-TTg 5.1a",
            "case; observation; points; standing; working; source");
    private static final String LINE = "A number; 12; -; tracked; 12, tracked only; 766/QĐ-TTg 5.1a";

    private static CaseFile parse(String... lines) {
        List<String> all = new ArrayList<>(HEAD);
        all.addAll(List.of(lines));
        return CaseFile.parse("tracked", all);
    }

    @Test
    void aLineIsReadWithTheRuleAboveIt() {
        CaseFile.Case line =
                parse("rule: tracked()", "reads: tracked only", LINE).cases().get(0);
        assertThat(line.rule()).isEqualTo("tracked()");
        assertThat(line.reads()).isEqualTo("tracked only");
        assertThat(line.observation()).isEqualTo("12");
        assertThat(line.working()).isEqualTo("12, tracked only");
        assertThat(line).hasToString("tracked: A number");
    }

    @Test
    void aCaseBeforeARuleOrBeforeItsWordsIsRefused() {
        assertThatThrownBy(() -> parse(LINE)).hasMessage("The case file tracked has a case before a rule: " + LINE);
        assertThatThrownBy(() -> parse("rule: tracked()", LINE))
                .hasMessage("The case file tracked has a case before a rule: " + LINE);
    }

    @Test
    void aLineWithACellTooFewOrABlankOneIsRefused() {
        assertThatThrownBy(() -> parse("rule: tracked()", "reads: tracked only", "A number; 12; -; tracked; 12"))
                .hasMessage("The case file tracked has 5 cells instead of 6: A number; 12; -; tracked; 12");
        assertThatThrownBy(() -> parse("rule: tracked()", "reads: tracked only", "A number; 12; ; tracked; 12; 766"))
                .hasMessage("The case file tracked has a blank cell: A number; 12; ; tracked; 12; 766");
    }

    @Test
    void theSameSentenceTwiceIsRefused() {
        assertThatThrownBy(() -> parse("rule: tracked()", "reads: tracked only", LINE, LINE))
                .hasMessage("The case file tracked says twice: A number");
    }

    @Test
    void aHeadWithoutItsSourceIsRefused() {
        List<String> lines =
                HEAD.stream().filter(line -> !line.startsWith("# Source: ")).toList();
        assertThatThrownBy(() -> CaseFile.parse("tracked", lines))
                .hasMessage("The case file tracked lacks a line \"# Source: …\"");
    }

    @Test
    void otherColumnsAreRefused() {
        List<String> lines = List.of(HEAD.get(0), HEAD.get(1), HEAD.get(2), "case; points");
        assertThatThrownBy(() -> CaseFile.parse("tracked", lines))
                .hasMessage(
                        "The case file tracked does not begin with the columns case; observation; points; standing; "
                                + "working; source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tracked", "tracked() tracked()", "halfUp(2)", "tracked();", ""})
    void aTextThatIsNoRuleIsRefused(String text) {
        assertThatThrownBy(() -> RuleText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule can be read from: " + text);
    }

    @Test
    void aRuleOfAnUnknownShapeIsRefused() {
        assertThatThrownBy(() -> RuleText.parse("lottery(\"5\")"))
                .hasMessage("No method lottery[5] in: lottery(\"5\")");
    }
}
