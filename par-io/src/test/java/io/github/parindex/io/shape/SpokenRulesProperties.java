package io.github.parindex.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.Samples;
import io.github.parindex.io.shape.SpokenRules.Heard;
import io.github.parindex.io.words.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rule that is said is heard as it was; any other text gives a rule or faults. */
final class SpokenRulesProperties {

    private static final List<String> SIGNS = List.of(
            "≥", "<", "->", "=", ":", ";", ",", "\n", "(", ")", "\"", "×", "%", "100%", "0,5", "2", "1.000", "-", "• ",
            " ", " ", "́", "mỗi", "tên", "“", "”", ".");

    private static final List<String> WORDS = Words.languages().stream()
            .flatMap(language -> Words.in(language).keys("spoken.").stream()
                    .filter(key -> !key.startsWith("fault"))
                    .flatMap(key -> Words.in(language).alternatives("spoken." + key).stream()))
            .distinct()
            .toList();

    @Provide
    Arbitrary<CriteriaSet> sets() {
        return Arbitraries.randomValue(Samples::criteriaSet);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(SpokenRulesProperties::text);
    }

    private static String text(Random random) {
        return Stream.generate(() -> random.nextBoolean() ? SIGNS : WORDS)
                .map(list -> list.get(random.nextInt(list.size())) + (random.nextBoolean() ? " " : ""))
                .limit(random.nextInt(14))
                .collect(Collectors.joining());
    }

    private static void check(Rule rule, Locale language) {
        String said = SpokenRules.text(rule, language);
        Heard heard = SpokenRules.parse(said, Optional.empty());
        assertThat(heard.faults()).as(said).isEmpty();
        assertThat(heard.rule()).as(said).contains(rule);
    }

    @Property(tries = 500)
    void aRuleIsHeardAsItWasSaidInEveryLanguage(@ForAll("sets") CriteriaSet set) {
        for (Leaf leaf : set.leaves()) {
            Words.languages().forEach(language -> check(leaf.rule(), language));
        }
    }

    /** Names are data; what is the language's own may come in any form. */
    @Property(tries = 300)
    void keywordsAreKnownInAnyCaseAndEncoding(@ForAll("sets") CriteriaSet set) {
        for (Leaf leaf : set.leaves()) {
            String said = SpokenRules.text(leaf.rule(), Locale.forLanguageTag("vi"));
            boolean named = Shapes.names(leaf.rule()).isEmpty();
            if (named && !said.contains("(")) {
                String other = Normalizer.normalize(said, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
                assertThat(SpokenRules.parse(other, Optional.empty()).rule())
                        .as(other)
                        .contains(leaf.rule());
            }
        }
    }

    @Property(tries = 3000)
    void anyTextGivesARuleOrFaultsWithinIt(@ForAll("texts") String text) {
        Heard heard = SpokenRules.parse(text, Optional.of(Points.of(2)));
        assertThat(heard.rule().isPresent()).as(text).isEqualTo(heard.faults().isEmpty());
        heard.faults().forEach(fault -> {
            assertThat(fault.at()).as(text).isBetween(0, text.length());
            assertThat(fault.message().in(Locale.forLanguageTag("vi"))).isNotBlank();
        });
        heard.rule().ifPresent(rule -> check(rule, Locale.forLanguageTag("vi")));
    }

    @Property(tries = 300)
    void anyCharactersGiveARuleOrFaults(@ForAll String text) {
        Heard heard = SpokenRules.parse(text, Optional.empty());
        assertThat(heard.rule().isPresent()).isEqualTo(heard.faults().isEmpty());
    }

    /** Twice as long takes no more than twice as long, whatever is repeated; a quadratic reader would not end. */
    @Property(tries = 40)
    void aLongCellIsReadInTime(@ForAll("texts") String text) {
        String piece = text.isBlank() ? "(" : text;
        String lengthy = piece.repeat(100_000 / piece.length());
        long begin = System.nanoTime();
        SpokenRules.parse(lengthy, Optional.of(Points.of(2)));
        assertThat(System.nanoTime() - begin).as(piece).isLessThan(10_000_000_000L);
    }
}
