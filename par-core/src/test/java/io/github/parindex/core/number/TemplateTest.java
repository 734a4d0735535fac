package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with places that facts fill. */
final class TemplateTest {

    private static String filled(String pattern, Object... facts) {
        return Template.of(pattern).fill(List.of(facts), String::valueOf);
    }

    @Test
    void factsStandInTheirPlaces() {
        assertThat(filled("{1} of {0} criteria", 3, "two")).isEqualTo("two of 3 criteria");
        assertThat(filled("nothing to fill")).isEqualTo("nothing to fill");
        assertThat(Template.of("{2} and {0}").places()).containsExactly(0, 2);
        assertThat(Template.of("{0} points")).hasToString("{0} points");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 point", "2, 2 points", "0, 0 points"})
    void aWordAgreesWithItsNumber(int count, String said) {
        String pattern = "{0} {0,plural,one{point}other{points}}";
        assertThat(filled(pattern, count)).isEqualTo(said);
        assertThat(filled(pattern, Points.of(count))).isEqualTo(said);
    }

    @Test
    void aWordThatCountsNothingIsOfSeveral() {
        assertThat(filled("{0,plural,one{point}other{points}}", "1")).isEqualTo("points");
        assertThat(filled("{0,plural,one{point}other{points}}", Points.parse("1.5")))
                .isEqualTo("points");
    }

    @Test
    void eachOfAListIsFollowedByAWord() {
        assertThat(filled("{0,each,after{ km}between{ + }}", List.of(1, 2))).isEqualTo("1 km + 2 km");
        assertThat(filled("{0,each,after{ km}between{ + }}", 7)).isEqualTo("7 km");
    }

    @Test
    void aFileHoldsOneSentenceALine() throws IOException {
        byte[] file = "first = Đạt {0}\nsecond = Thiếu {0} và {1}\n".getBytes(StandardCharsets.UTF_8);
        var sentences = Template.readAll(new ByteArrayInputStream(file));
        assertThat(sentences).containsOnlyKeys("first", "second");
        assertThat(sentences.get("second")).hasToString("Thiếu {0} và {1}");
    }
}
