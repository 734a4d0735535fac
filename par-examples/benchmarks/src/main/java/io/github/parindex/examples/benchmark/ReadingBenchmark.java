package io.github.parindex.examples.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Assessments read from each format, each beside its raw reader as a measure: tokens of JSON, records of CSV, events of sheets. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class ReadingBenchmark {

    /** The same assessments in every format, as this library writes them. */
    @State(Scope.Benchmark)
    public static class Written {

        /** How many units there are, with 100 observations each. */
        @Param("10000")
        public int units;

        CriteriaSet set;
        byte[] json = {};
        byte[] csv = {};
        byte[] xlsx = {};

        /** Writes them. */
        @Setup
        public void write() {
            MixedCriteria criteria = new MixedCriteria();
            set = criteria.set;
            Assessments assessments = Assessments.of(
                    set,
                    IntStream.range(0, units).mapToObj(criteria::assessment).toList());
            json = AssessmentsJson.toText(assessments).getBytes(StandardCharsets.UTF_8);
            csv = AssessmentsCsv.toText(assessments).getBytes(StandardCharsets.UTF_8);
            try {
                Path file = Files.createTempFile("benchmark", ".xlsx");
                AssessmentsXlsx.write(assessments, file);
                xlsx = Files.readAllBytes(file);
                Files.delete(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            System.out.println("bytes: JSON " + json.length + ", CSV " + csv.length + ", XLSX " + xlsx.length);
        }
    }

    /**
     * Asks Jackson for every token and looks at none.
     *
     * @param files the assessments
     * @return how many tokens there are
     * @throws IOException never
     */
    @Benchmark
    public int jacksonTokens(Written files) throws IOException {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(files.json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /**
     * Reads JSON unit by unit.
     *
     * @param files the assessments
     * @param sink takes the units
     */
    @Benchmark
    public void jsonStream(Written files, Blackhole sink) {
        drain(AssessmentsJson.stream(Source.of("a.json", files.json), files.set), sink);
    }

    /**
     * Reads JSON as a whole.
     *
     * @param files the assessments
     * @return the assessments
     */
    @Benchmark
    public Assessments jsonRead(Written files) {
        return AssessmentsJson.read(Source.of("a.json", files.json), files.set).orThrow();
    }

    /**
     * Asks FastCSV for every record of the CSV and looks at none.
     *
     * @param files the assessments
     * @return how many cells there are
     * @throws IOException never
     */
    @Benchmark
    public int fastCsvRecords(Written files) throws IOException {
        int cells = 0;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(new String(files.csv, StandardCharsets.UTF_8))) {
            for (CsvRecord each : records) {
                cells += each.getFieldCount();
            }
        }
        return cells;
    }

    /**
     * Asks the JDK's StAX for every event of the same sheets and shared texts, and looks at none.
     *
     * @param files the assessments
     * @return how many events there are
     * @throws IOException never
     * @throws XMLStreamException never
     */
    @Benchmark
    public int staxEvents(Written files) throws IOException, XMLStreamException {
        int events = 0;
        XMLInputFactory factory = XMLInputFactory.newInstance();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(files.xlsx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().startsWith("xl/worksheets/sheet") || part.getName().equals("xl/sharedStrings.xml")) {
                    XMLStreamReader reader =
                            factory.createXMLStreamReader(new ByteArrayInputStream(parts.readAllBytes()));
                    while (reader.hasNext()) {
                        reader.next();
                        events++;
                    }
                }
            }
        }
        return events;
    }

    /**
     * Reads CSV unit by unit.
     *
     * @param files the assessments
     * @param sink takes the units
     */
    @Benchmark
    public void csvStream(Written files, Blackhole sink) {
        drain(AssessmentsCsv.stream(Source.of("a.csv", files.csv), files.set), sink);
    }

    /**
     * Reads Excel unit by unit.
     *
     * @param files the assessments
     * @param sink takes the units
     */
    @Benchmark
    public void xlsxStream(Written files, Blackhole sink) {
        drain(AssessmentsXlsx.stream(Source.of("a.xlsx", files.xlsx), files.set), sink);
    }

    private static void drain(AssessmentStream units, Blackhole sink) {
        try (units) {
            units.assessments().forEach(sink::consume);
            if (!units.problems().isEmpty()) {
                throw new IllegalStateException(units.problems().toString());
            }
        }
    }
}
