package io.github.parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of criterion codes. */
final class CodesProperties {

    @Provide
    Arbitrary<List<String>> codes() {
        return Arbitraries.strings()
                .withChars("0129ab.-_/Đ")
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .ofMinSize(3)
                .ofMaxSize(8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void codesHaveOneOrder(@ForAll("codes") List<String> codes, @ForAll Random random) {
        var sorted = new ArrayList<>(codes);
        sorted.sort(Codes.ORDER);
        var shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Codes.ORDER);
        assertThat(shuffled).isEqualTo(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                int order = Integer.signum(Codes.ORDER.compare(sorted.get(i), sorted.get(j)));
                boolean same = sorted.get(i).equals(sorted.get(j));
                assertThat(order).isEqualTo(same ? 0 : Integer.signum(Integer.compare(i, j)));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aKnownCodeIsAlwaysAmongThoseSuggestedForItself(@ForAll("codes") List<String> codes) {
        var distinct = codes.stream().distinct().toList();
        assertThat(Codes.near(codes.get(0), distinct))
                .contains(codes.get(0))
                .hasSizeLessThanOrEqualTo(5)
                .isSortedAccordingTo(Codes.ORDER);
    }
}
