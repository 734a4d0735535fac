package io.github.parindex.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vietnamese names stand as in a directory. */
final class VietnameseOrderCases {

    private static int compare(String a, String b) {
        return VietnameseOrder.names().compare(a, b);
    }

    private static String nfd(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD);
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "Ba Đình, Bạc Liêu",
        "Hà Nội, Hạ Long",
        "Ba, Ba Đình",
        "Ba Bể, Ba Đình",
        "Da Lộc, Đa Lộc",
        "Dương Minh Châu, Đà Lạt",
        "An Phú, Ân Thi",
        "Ăng, Âng",
        "Mỹ An, Mỹ Bình",
        "Tân Châu, Tân Hiệp",
        "Tây Ninh, Thái Bình",
        "Ninh Bình, Ninh Thuận",
        "Ô Môn, Ơ Đu",
        "U Minh, Ư Minh",
        "Bà Rịa - Vũng Tàu, Bạc Liêu",
        "Phường 2, Quận 1"
    })
    void thisNameComesBeforeThat(String first, String second) {
        assertThat(compare(first, second)).isNegative();
        assertThat(compare(second, first)).isPositive();
    }

    @Test
    void tonesFollowLettersWithinASyllable() {
        assertOrdered(List.of("Ha", "Hà", "Hả", "Hã", "Há", "Hạ", "Hai"));
    }

    @Test
    void theDistrictsOfAnGiangStandInTheirOrder() {
        assertOrdered(List.of(
                "An Phú",
                "Châu Đốc",
                "Châu Phú",
                "Châu Thành",
                "Chợ Mới",
                "Long Xuyên",
                "Phú Tân",
                "Tân Châu",
                "Thoại Sơn",
                "Tịnh Biên",
                "Tri Tôn"));
    }

    @Test
    void capitalsCountOnlyWhereNothingElseDiffers() {
        assertOrdered(
                List.of("UBND huyện An Phú", "UBND HUYỆN CHÂU PHÚ", "UBND huyện Thoại Sơn", "UBND HUYỆN THOẠI SƠN"));
        assertThat(compare("xã Bình Đức", "Xã Mỹ Bình")).isNegative();
        assertThat(compare("Xã Bình Đức", "xã Mỹ Bình")).isNegative();
    }

    @Test
    void theUnicodeFormOfANameNeverMovesIt() {
        assertThat(compare(nfd("Hà Nội"), "Hạ Long")).isNegative();
        assertThat(compare("Hà Nội", nfd("Hạ Long"))).isNegative();
        assertThat(compare(nfd("Hạ Long"), "Hà Nội")).isPositive();
        assertThat(compare(nfd("Đà Lạt"), "Dương Minh Châu")).isPositive();
    }

    @Test
    void namesThatDifferOnlyInUnicodeFormStayApart() {
        assertThat(compare("Hà Nội", nfd("Hà Nội"))).isNotZero();
        assertThat(compare("Hà Nội", nfd("Hà Nội"))).isEqualTo(-compare(nfd("Hà Nội"), "Hà Nội"));
        assertThat(compare("Hà Nội", "Hà Nội")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà Rịa-Vũng Tàu",
                "Bà Rịa – Vũng Tàu",
                "Bà  Rịa Vũng Tàu",
                " Bà Rịa Vũng Tàu",
                "Bà\u00a0Rịa Vũng Tàu"
            })
    void spacesAndHyphensOnlyPartSyllables(String spelling) {
        assertThat(compare(spelling, "Bà Rịa")).isPositive();
        assertThat(compare(spelling, "Bạc Liêu")).isNegative();
    }

    private static void assertOrdered(List<String> names) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(2026));
        shuffled.sort(VietnameseOrder.names());
        assertThat(shuffled).isEqualTo(names);
    }
}
