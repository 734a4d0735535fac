package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A loaded value is taken whole or in part, and its problems are lines to read. */
final class LoadedTest {

    private static final Problem FIRST = Problem.of("a.csv", Wording.literal(Title.of("Trống.", "Blank.")))
            .at(3, 4)
            .at("2.1")
            .withValue("x");
    private static final Problem SECOND = Problem.of("a.csv", Wording.literal("Far\n  too late."));

    @Test
    void aValueWithoutProblemsIsTakenWhole() {
        assertThat(Loaded.of("value", List.of()).orThrow()).isEqualTo("value");
        assertThat(Loaded.of("value", List.of())).hasToString("value, 0 problems");
    }

    @Test
    void aValueWithProblemsIsTakenInPartOnly() {
        Loaded<String> loaded = Loaded.of("part", List.of(FIRST, SECOND));
        assertThat(loaded.usable()).contains("part");
        assertThatThrownBy(loaded::orThrow)
                .isInstanceOfSatisfying(
                        FaultyFileException.class,
                        thrown -> assertThat(thrown.problems()).containsExactly(FIRST, SECOND))
                .hasMessage("a.csv:3:4 2.1: Blank.\na.csv: Far too late.");
    }

    @Test
    void nothingUsableStillNamesItsProblems() {
        Loaded<String> loaded = Loaded.failed(List.of(FIRST));
        assertThat(loaded.usable()).isEmpty();
        assertThat(loaded).hasToString("nothing usable, 1 problem");
        assertThatThrownBy(loaded::orThrow).isInstanceOf(FaultyFileException.class);
        assertThatThrownBy(() -> Loaded.failed(List.of()))
                .hasMessage("A file that could not be read has at least one error.");
    }

    @Test
    void warningsStopNothingAndSayWhatTheyAre() {
        Problem warning = SECOND.as(Problem.Severity.WARNING);
        Problem notice = Problem.notice("a.csv", Wording.literal("Passed over."));
        Loaded<String> loaded = Loaded.of("whole", List.of(warning, notice));
        assertThat(loaded.orThrow()).isEqualTo("whole");
        assertThat(loaded.errors()).isEmpty();
        assertThat(loaded.warnings()).containsExactly(warning, notice);
        assertThat(warning).hasToString("a.csv: Warning: Far too late.");
        assertThat(notice.toText(Locale.forLanguageTag("vi"))).isEqualTo("a.csv: Lưu ý: Passed over.");
        assertThatThrownBy(() -> Loaded.failed(List.of(warning)))
                .hasMessage("A file that could not be read has at least one error.");
    }

    @Test
    void anErrorAmongWarningsStops() {
        Problem warning = Problem.warning("a.csv", Wording.literal("Odd."));
        Loaded<String> loaded = Loaded.of("part", List.of(warning, FIRST));
        assertThat(loaded.errors()).containsExactly(FIRST);
        assertThatThrownBy(loaded::orThrow)
                .isInstanceOf(FaultyFileException.class)
                .hasMessage("a.csv: Warning: Odd.\na.csv:3:4 2.1: Blank.");
    }

    @Test
    void theCodeIsTheKindOfProblemWhateverItsFactsAndItsMedium() {
        assertThat(FIRST.code()).isEqualTo("other");
        assertThat(Problem.of("a.csv", Wording.of("csv.columnMissing", "x")).code())
                .isEqualTo("csv.columnMissing");
        Refusal round = Refusal.of("assessment.round.bySurvey", "8.1", "final");
        assertThat(Wording.of(round, Medium.TABLE).code())
                .isEqualTo(Wording.of(round, Medium.JAVA).code())
                .isEqualTo("assessment.round.bySurvey");
        Refusal unknown = Refusal.of("rule.options.unknown", "Đầy đủ", List.of("đầy đủ", "không"));
        assertThat(Wording.of(Refusal.of("assessment.criterion", "2.3", unknown), Medium.TABLE)
                        .asSentence()
                        .code())
                .isEqualTo("rule.options.unknown");
    }

    @Test
    void problemsAreCopied() {
        List<Problem> problems = new ArrayList<>(List.of(FIRST));
        Loaded<String> loaded = Loaded.failed(problems);
        problems.clear();
        assertThat(loaded.problems()).containsExactly(FIRST);
    }

    @Test
    void aProblemSpeaksBothLanguages() {
        Problem problem = FIRST.withNearest("rnked", List.of("ranked", "excluded"));
        assertThat(problem.in(Locale.forLanguageTag("vi-VN"))).isEqualTo("Trống. Có lẽ là \"ranked\".");
        assertThat(problem.in(Locale.FRENCH)).isEqualTo("Blank. Maybe (ranked).");
        assertThat(problem.message()).hasToString("Blank.");
        assertThat(problem.toText(Locale.forLanguageTag("vi"))).endsWith(": Trống. Có lẽ là \"ranked\".");
    }

    @Test
    void whatIsUnlikeAllKnownNamesIsAdvisedThemAll() {
        assertThat(FIRST.withNearest("zzz", List.of("ranked", "excluded")).in(Locale.ENGLISH))
                .isEqualTo("Blank. Maybe one of: ranked, excluded.");
        assertThat(FIRST.withNearest("zzz", List.of())).isEqualTo(FIRST);
        assertThat(Nearest.to("x".repeat(65), List.of("x".repeat(64)))).isEmpty();
    }

    @Test
    void aLongValueIsShortened() {
        assertThat(FIRST.withValue("x".repeat(70)).value()).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void problemsAreOrderedByPosition() {
        List<Problem> problems = new ArrayList<>(List.of(FIRST.at(3, 5), FIRST.at("1"), FIRST, SECOND));
        problems.sort(Problem.BY_POSITION);
        assertThat(problems).containsExactly(SECOND, FIRST.at("1"), FIRST, FIRST.at(3, 5));
    }

    @Test
    void limitsAreChangedOneByOne() {
        ReadLimits limits = ReadLimits.withDefaults()
                .withBytes(1)
                .withHeld(2)
                .withDepth(3)
                .withTextLength(4)
                .withProblems(5)
                .withRows(6)
                .withColumns(7)
                .withCells(8)
                .withUnits(9)
                .withCodeLength(10)
                .withUnpacked(11)
                .withSharedText(12)
                .withParts(13)
                .withSheets(14)
                .withNames(15)
                .withFormats(16);
        assertThat(limits)
                .hasToString(
                        "at most bytes 1, held 2, depth 3, text length 4, problems 5, rows 6, columns 7, cells 8,"
                                + " units 9, code length 10, unpacked 11, shared text 12, parts 13, sheets 14, names 15, formats 16")
                .isEqualTo(limits.withDepth(7).withDepth(3))
                .hasSameHashCodeAs(limits.withRows(6))
                .isNotEqualTo(ReadLimits.withDefaults());
        assertThat(List.of(
                        limits.bytes(),
                        limits.held(),
                        limits.depth(),
                        limits.textLength(),
                        limits.problems(),
                        limits.rows(),
                        limits.columns(),
                        limits.cells(),
                        limits.units(),
                        limits.codeLength(),
                        limits.unpacked(),
                        limits.sharedText(),
                        limits.parts(),
                        limits.sheets(),
                        limits.names(),
                        limits.formats()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assertThatThrownBy(() -> limits.withTextLength(0))
                .hasMessage("A limit is 1 or more, not 0 as for (text length).");
    }

    @Test
    void nothingOfAFileIsPrintedRaw() {
        assertThat(PlainText.visible("Sở Nội vụ − 😀 “x”")).isEqualTo("Sở Nội vụ − 😀 “x”");
        assertThat(PlainText.visible("a\u001b[2J\u0000\n\u009b\u202e\u2028\ud800\udb40\udc01"))
                .isEqualTo("a\\u001b[2J\\u0000\\u000a\\u009b\\u202e\\u2028\\ud800\\u{e0001}");
        Problem hostile = Problem.of("a\u001b.json", Wording.literal("No (\u0007x\r\ny)."))
                .at("/\nno problem, 63 units\u202e/" + "x".repeat(2_000));
        assertThat(hostile.toString())
                .startsWith("a\\u001b.json /\\u000ano problem, 63 units\\u202e/xxx")
                .endsWith("x…: No (\\u0007x y).")
                .hasSizeLessThan(1_100);
    }

    @Test
    void controlCharactersAndHalvesOfPairsAreFound() {
        assertThat(PlainText.faultIn("Sở\tNội\r\nvụ 😀")).isEmpty();
        assertThat(PlainText.faultIn("a\u0000")).hasValue(1);
        assertThat(PlainText.faultIn("\u007f")).hasValue(0);
        assertThat(PlainText.faultIn("ab\ud83d")).hasValue(2);
        assertThat(PlainText.faultIn("\ude00\ud83d")).hasValue(0);
        assertThat(PlainText.checked("a")).isEqualTo("a");
        assertThatThrownBy(() -> PlainText.checked("a\u0001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The character U+0001 is not allowed. It stands in (a\u0001).");
    }
}
