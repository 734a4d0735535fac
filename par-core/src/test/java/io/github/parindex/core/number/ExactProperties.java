package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExactProperties {

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.integers()
                .between(0, 18)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e19"), new BigDecimal("1e19"))
                        .ofScale(scale));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("decimals") BigDecimal value) {
        assertThat(Exact.parse(Exact.text(value))).isEqualTo(Exact.of(value)).isEqualByComparingTo(value);
    }

    @Property
    void aPercentageIsReadBack(@ForAll("decimals") BigDecimal value) {
        assertThat(Exact.parse(Exact.percent(value))).isEqualByComparingTo(value);
    }

    @Property
    void needlessZerosNeverMatter(@ForAll("decimals") BigDecimal value) {
        BigDecimal longer = value.setScale(value.scale() + 7);
        assertThat(Exact.of(longer)).isEqualTo(Exact.of(value));
        assertThat(Exact.text(longer)).isEqualTo(Exact.text(value)).doesNotContainPattern("\\.[0-9]*0$");
    }

    @Property
    void noPlaceIsAdded(@ForAll("decimals") BigDecimal value) {
        assertThat(Exact.of(value).scale()).isBetween(0, value.scale());
    }
}
