package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.json.CriteriaSetJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What may come of any bytes at all: a value, or problems that can be shown. */
public final class Outcome {

    /** What every input is taken for an assessment of. */
    public static final CriteriaSet SET = CriteriaSetJson.read(Path.of("src/test/resources/criteria-set.json"))
            .orThrow();

    private Outcome() {}

    /** A value or problems; and what is written of a value is read back as it was. */
    public static <T> void check(Loaded<T> loaded, UnaryOperator<T> writtenAndRead) {
        assertThat(loaded.usable().isPresent() || !loaded.problems().isEmpty()).isTrue();
        assertThat(listed(loaded)).isSortedAccordingTo(Problem.BY_POSITION);
        loaded.problems()
                .forEach(problem ->
                        assertThat(problem.toText(Locale.forLanguageTag("vi"))).isNotBlank());
        loaded.usable()
                .ifPresent(value -> assertThat(writtenAndRead.apply(value)).isEqualTo(value));
    }

    /** All problems but the last one, of the whole file, that says that there are more. */
    private static List<Problem> listed(Loaded<?> loaded) {
        return loaded.problems().stream()
                .filter(problem -> !problem.code().endsWith(".moreProblemsWhichNot"))
                .toList();
    }

    /** A stream gives what reading as a whole gives, and has a problem where that has one. */
    public static void check(AssessmentStream stream, Loaded<Assessments> loaded) {
        try (stream) {
            Assessments streamed = Assessments.of(SET, stream.assessments().toList());
            assertThat(stream.problems().isEmpty()).isEqualTo(loaded.problems().isEmpty());
            if (loaded.problems().isEmpty()) {
                assertThat(streamed).isEqualTo(loaded.orThrow());
            }
        }
    }
}
