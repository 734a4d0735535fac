package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a large file is told how far it has come. */
final class ProgressTest {

    private static final int UNITS = 1000;
    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();

    @TempDir
    Path folder;

    private final List<Progress> told = new ArrayList<>();

    private static Assessments campaign() {
        return Assessments.of(
                SET,
                IntStream.range(0, UNITS)
                        .mapToObj(i -> Assessment.of(SET, Unit.of("U" + i, "Sở số " + i))
                                .with("2.1", Observation.ratio(i, UNITS)))
                        .toList());
    }

    private void read(Source source, BiFunction<Source, CriteriaSet, Loaded<Assessments>> reader) {
        assertThat(reader.apply(source.reporting(told::add), SET).orThrow().all())
                .hasSize(UNITS);
    }

    private void drain(Source source, BiFunction<Source, CriteriaSet, AssessmentStream> reader) {
        try (AssessmentStream units = reader.apply(source.reporting(told::add), SET)) {
            assertThat(units.assessments()).hasSize(UNITS);
        }
    }

    private void everyUnitIsTold() {
        assertThat(told).extracting(Progress::units).isSorted().contains(1L, 500L, 1000L);
        assertThat(told).extracting(Progress::read).isSorted();
        assertThat(told)
                .extracting(each -> each.percent().getAsInt())
                .isSorted()
                .anyMatch(each -> each < 60);
        assertThat(told).last().hasToString("1000 units, 100 %");
        told.clear();
    }

    @Test
    void aJsonFileTellsWhatWasReadOfIt() {
        Path file = folder.resolve("a.json");
        AssessmentsJson.write(campaign(), file);
        read(Source.of(file), AssessmentsJson::read);
        everyUnitIsTold();
        drain(Source.of(file), AssessmentsJson::stream);
        everyUnitIsTold();
        drain(Source.of("a.json", AssessmentsJson.toText(campaign())), AssessmentsJson::stream);
        everyUnitIsTold();
    }

    @Test
    void aCsvFileTellsWhatWasReadOfIt() {
        Path file = folder.resolve("a.csv");
        AssessmentsCsv.write(campaign(), file);
        read(Source.of(file), AssessmentsCsv::read);
        everyUnitIsTold();
        drain(Source.of(file), AssessmentsCsv::stream);
        everyUnitIsTold();
    }

    @Test
    void aWorkbookTellsWhatWasUnpackedOfIt() {
        Path file = folder.resolve("a.xlsx");
        AssessmentsXlsx.write(campaign(), file);
        read(Source.of(file), AssessmentsXlsx::read);
        everyUnitIsTold();
        drain(Source.of(file), AssessmentsXlsx::stream);
        everyUnitIsTold();
    }

    @Test
    void howMuchAStreamHoldsIsKnownAtItsEnd() {
        byte[] bytes = AssessmentsCsv.toText(campaign()).getBytes(StandardCharsets.UTF_8);
        drain(Source.of("a.csv", new ByteArrayInputStream(bytes)), AssessmentsCsv::stream);
        assertThat(told.get(UNITS / 2)).hasToString("501 units");
        assertThat(told).last().isEqualTo(new Progress(UNITS, bytes.length, OptionalLong.of(bytes.length)));
    }

    @Test
    void aFileThatIsRefusedEndsToo() {
        Source missing = Source.of(folder.resolve("no.csv")).reporting(told::add);
        assertThat(AssessmentsCsv.read(missing, SET).problems()).hasSize(1);
        assertThat(told).hasToString("[0 units, 100 %]");
    }

    @Test
    void whatIsReadBeyondTheDeclaredSizeIsNoMoreThanAll() {
        assertThat(new Progress(3, 7, OptionalLong.of(5)).percent()).hasValue(100);
        assertThat(new Progress(3, 1, OptionalLong.of(3)).percent()).hasValue(33);
        assertThat(new Progress(3, 0, OptionalLong.of(0)).percent()).hasValue(100);
        assertThat(new Progress(3, 7, OptionalLong.empty()).percent()).isEmpty();
    }
}
