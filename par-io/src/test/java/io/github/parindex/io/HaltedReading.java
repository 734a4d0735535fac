package io.github.parindex.io;

import static io.github.parindex.core.criteria.Criterion.leaf;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Reads the first of many units of an uploaded workbook, and ends as a machine does that is killed: without a farewell. */
public final class HaltedReading {

    private HaltedReading() {}

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        System.setProperty("java.io.tmpdir", temporary.toString());
        CriteriaSet set = CriteriaSet.of("S", leaf("1", "Files on time", Rule.proportion("1")));
        Path book = folder.resolve("book.xlsx");
        AssessmentsXlsx.write(
                Assessments.of(
                        set,
                        IntStream.range(0, 500)
                                .mapToObj(i -> Assessment.of(set, Unit.of("U" + i, "Unit " + i))
                                        .with("1", Observation.ratio(1, 2)))
                                .toList()),
                book);
        byte[] upload = Files.readAllBytes(book);
        AssessmentStream units =
                AssessmentsXlsx.stream(Source.of("upload.xlsx", new ByteArrayInputStream(upload)), set);
        System.out.println(units.assessments().iterator().next().unit().code());
        Runtime.getRuntime().halt(0);
    }
}
