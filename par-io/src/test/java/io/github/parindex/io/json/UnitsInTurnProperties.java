package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading unit by unit, quickly, gives what careful reading of the whole gives. */
final class UnitsInTurnProperties {

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Arbitraries.randomValue(Samples::assessments);
    }

    private static Loaded<Assessments> carefully(String text, Assessments like) {
        return DocumentReader.read(
                Source.of("a.json", text),
                ReadLimits.withDefaults(),
                AssessmentsDocument.class,
                (document, findings) -> new AssessmentsMeaning(like.set(), findings).assessments(document));
    }

    @Property(tries = 150)
    void theUnitsOfAStreamAreThoseOfTheDocument(@ForAll("campaigns") Assessments assessments) {
        String text = AssessmentsJson.toText(assessments);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (AssessmentStream units = AssessmentsJson.stream(Source.of("a.json", bytes), assessments.set())) {
            assertThat(units.assessments()).containsExactlyElementsOf(assessments.all());
            assertThat(units.problems()).isEmpty();
        }
        assertThat(carefully(text, assessments).orThrow()).isEqualTo(assessments);
    }

    @Property(tries = 150)
    void placesAreCountedInCharactersWhateverTheBytes(
            @ForAll("campaigns") Assessments assessments, @ForAll boolean inOneLine, @ForAll Random random) {
        String text = AssessmentsJson.toText(assessments).replace("\"name\": \"", "\"name\": \"\ud83d\ude00 ế ");
        String laidOut = inOneLine ? text.replaceAll("\n *", "") : text;
        int units = laidOut.indexOf("\"units\"");
        int at = laidOut.indexOf("\": ", units + 10 + random.nextInt(laidOut.length() - units));
        String misspelt = at < 0
                ? laidOut + "?"
                : laidOut.substring(0, at) + List.of("x", "ế").get(random.nextInt(2)) + laidOut.substring(at);
        Loaded<Assessments> careful = carefully(misspelt, assessments);
        try (AssessmentStream stream = AssessmentsJson.stream(
                Source.of("a.json", misspelt.getBytes(StandardCharsets.UTF_8)), assessments.set())) {
            assertThat(stream.assessments()).doesNotContainNull();
            assertThat(stream.problems()).hasToString(careful.problems().toString());
        }
    }

    @Property(tries = 300)
    void whatTheCarefulReaderRefusesTheQuickOneRefusesToo(
            @ForAll("campaigns") Assessments assessments, @ForAll long seed) {
        StringBuilder damaged = new StringBuilder(AssessmentsJson.toText(assessments));
        Random random = new Random(seed);
        for (int i = 0; i < 2; i++) {
            int at = random.nextInt(damaged.length());
            damaged.setCharAt(at, "{}[]\",:0a -.\u0000\ud800é".charAt(random.nextInt(15)));
        }
        String text = damaged.toString();
        Loaded<Assessments> careful = carefully(text, assessments);
        try (AssessmentStream units = AssessmentsJson.stream(Source.of("a.json", text), assessments.set())) {
            Assessments streamed =
                    Assessments.of(assessments.set(), units.assessments().toList());
            if (careful.problems().isEmpty()) {
                assertThat(streamed).isEqualTo(careful.orThrow());
                assertThat(units.problems()).isEmpty();
            } else {
                assertThat(units.problems()).isNotEmpty();
            }
        }
    }
}
