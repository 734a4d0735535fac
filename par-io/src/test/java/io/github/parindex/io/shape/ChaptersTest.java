package io.github.parindex.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.RuleDocument;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No shape of the core lacks its chapter, and no chapter its row. */
final class ChaptersTest {

    /** The classes below a sealed interface, whatever stands between. */
    private static List<Class<?>> kindsOf(Class<?> family) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> each : family.getPermittedSubclasses()) {
            if (each.isRecord()) {
                kinds.add(each);
            } else {
                kinds.addAll(kindsOf(each));
            }
        }
        return kinds;
    }

    private static Stream<Class<?>> rules() {
        return kindsOf(Rule.class).stream();
    }

    private static Stream<Class<?>> workings() {
        return kindsOf(Working.class).stream();
    }

    private static Stream<Class<?>> observations() {
        return kindsOf(Observation.class).stream();
    }

    private static List<Class<?>> rows(Class<?> family) {
        return Arrays.stream(family.getAnnotation(JsonSubTypes.class).value())
                .<Class<?>>map(JsonSubTypes.Type::value)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasItsChapterWhoseDocumentsHaveTheirKeys(Class<?> rule) {
        assertThat(Shapes.chapters().filter(chapter -> chapter.rule() == rule))
                .as("Maybe add the chapter of %s to the list in Shapes.", rule.getSimpleName())
                .singleElement()
                .satisfies(chapter -> assertThat(rows(RuleDocument.class))
                        .as("Maybe add the documents of %s to those of rules in Shapes.", rule.getSimpleName())
                        .containsAll(chapter.documents()));
    }

    @ParameterizedTest
    @MethodSource("workings")
    void aWorkingHasItsChapterWhoseDocumentHasItsKey(Class<?> working) {
        assertThat(Shapes.workings().filter(chapter -> chapter.working() == working))
                .as("Maybe add the chapter of %s to the list in Shapes.", working)
                .singleElement()
                .satisfies(chapter -> assertThat(rows(WorkingDocument.class))
                        .as("Maybe add the document of %s to those of workings in Shapes.", working)
                        .anyMatch(document -> isOf(document, chapter)));
    }

    /** The record of a working is nested in its chapter. */
    private static boolean isOf(Class<?> document, WorkingShape<?> chapter) {
        return document.getEnclosingClass() == chapter.getClass();
    }

    @ParameterizedTest
    @MethodSource("observations")
    void anObservationHasItsChapterWhoseDocumentHasItsKey(Class<?> observation) {
        assertThat(Shapes.observations().stream().filter(chapter -> chapter.observation() == observation))
                .as("Maybe add the chapter of %s to the list in Shapes.", observation.getSimpleName())
                .singleElement()
                .satisfies(chapter -> assertThat(rows(ObservationDocument.class))
                        .as("Maybe add the document of %s to those of observations in Shapes.", observation)
                        .contains(chapter.document()));
    }
}
