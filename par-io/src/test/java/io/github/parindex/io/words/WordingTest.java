package io.github.parindex.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an exception says to a reader. */
final class WordingTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void whatThisLibraryRefusesIsSaidInTheReadersLanguage() {
        IllegalArgumentException refused = Wording.of("write.noUnit").toException();
        assertThat(refused).hasMessage("There is no unit to write a form of.\nMaybe write a row per unit.");
        assertThat(Wording.of(refused, Medium.TABLE).in(VIETNAMESE)).isEqualTo("Không có đơn vị nào để ghi biểu.");
        assertThat(Wording.advice(refused, Medium.TABLE))
                .hasValueSatisfying(advice ->
                        assertThat(advice.in(VIETNAMESE)).isEqualTo("Có thể ghi theo dạng mỗi đơn vị một dòng."));
    }

    @Test
    void aSentenceWithoutAdviceHasNone() {
        IllegalArgumentException refused =
                Wording.of("write.cell", 3, 4, "abcd").toException();
        assertThat(refused).hasMessage("A cell of Excel holds at most 3 characters, not 4 as (abcd).");
        assertThat(Wording.advice(refused, Medium.TABLE)).isEmpty();
    }

    @Test
    void theWordsOfAnotherExceptionStandInASentenceOfOurs() {
        IllegalArgumentException foreign = new IllegalArgumentException("bad\nMaybe not");
        assertThat(Wording.of(foreign, Medium.TABLE).in(VIETNAMESE))
                .isEqualTo("Không thực hiện được; chương trình chỉ báo: (bad\nMaybe not).");
        assertThat(Wording.advice(foreign, Medium.TABLE)).isEmpty();
    }
}
